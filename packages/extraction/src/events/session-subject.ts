import type { MechanismMention, Trigger } from "../model.ts";
import { between } from "./group.ts";

/** "The Joint Commission met", "will next meet" */
const PLANNED = /^\s(?:(?:will|shall|is|are|due|set|scheduled|expected|to|next|also|again)\s){0,5}$/u;

/** "The Heads of State Council of the SCO met": its members are those of the name; of a numbered session, those told beside it. */
export const isSubject = (mechanism: MechanismMention | null, trigger: Trigger): boolean =>
  mechanism !== null &&
  mechanism.end <= trigger.start &&
  (mechanism.ordinal !== null ||
    (mechanism.parties.length > 0 && PLANNED.test(between(trigger.sentence, mechanism.end, trigger.start))));
