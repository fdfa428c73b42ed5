import type { MechanismMention, Sentence, Trigger } from "../model.ts";
import { between } from "./scope.ts";

/** "in the framework of the Partnership Council established in 2026": a body with its founding, of which no session is told. */
const FOUNDED =
  /^\s(?:that was\s|which was\s)?(?:established|created|set up|founded|formed|launched|inaugurated|instituted|agreed)\s(?:in\s(?:\p{Lu}\p{L}{1,8}\s)?\d{4}|(?:last|this|two|three|four|five|ten)\s(?:years?|month)|by\s|under\s)/u;

/** What is held is no session: "held a number of bilateral meetings within the framework of the session of the Council". */
const SIDE_MEETINGS =
  /^(?:\s?(?:an?|number|series|round|several|many|numerous|\d{1,2}|two|three|four|five|of)\b){0,4}\s?(?:bilateral|separate|side|individual|one-on-one)\s(?:[\p{Ll}-]{3,14}\s)?(?:meetings?|talks|encounters|conversations|discussions|consultations)\b/u;

/** Whether the body is told around the meeting, by its founding or as what brought people to town, and the meeting is no session of it. */
export const isAround = (mechanism: MechanismMention, { sentence, end }: Trigger): boolean =>
  isFounded(mechanism, sentence) ||
  (mechanism.start > end && SIDE_MEETINGS.test(between(sentence, { start: end, end }, mechanism)));

/** "held bilateral meetings within the framework of the session of the Council", "on the fringes of a summit": in front of what brought people to town. */
const BESIDE_MEETINGS =
  /\b(?:bilateral|separate|side|individual|one-on-one)\s(?:[\p{Ll}-]{3,14}\s)?(?:meetings|talks|encounters|conversations|discussions|consultations)\b[^.;]{0,60}\b(?:framework|during|within|part of|occasion|margins|sidelines|attending|at)\b[^.;]{0,30}$|\b(?:sidelines?|margins?|fringes?|edges?)\s(?:of|at)\s(?:[^\s.;,]{1,24}\s){0,4}$/u;

/** Whether the sentence tells of other meetings, held where the session was. */
export const isBesideMeetings = ({ start }: MechanismMention, sentence: Sentence): boolean =>
  BESIDE_MEETINGS.test(sentence.text.slice(0, start - sentence.start));

const isFounded = ({ session, end }: MechanismMention, { text, start }: Sentence): boolean =>
  !session && FOUNDED.test(text.slice(end - start));
