import type { Frame, MechanismMention, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { isMain } from "./near-main.ts";
import { ONLY_NAMED, behind, isToCome } from "./when-where.ts";
import { namesAgree } from "./names-agree.ts";

/** "agreed to hold the [fifth session of the Commission]", "instructed officials to convene" */
const TO_HOLD = /\b(?:hold|convene|host|meet for|forward to|dates? (?:of|for)|preparations? for)\s(?:the\s)?$/u;
/** "The [fifth session of the Commission] will be convened", "has been set for January" */
const WILL_BE =
  /^,?\s(?:(?:which\s)?(?:will|shall|is to|is due|is scheduled|is expected|has been (?:set|scheduled))\b|(?:(?:scheduled|set|due|slated|expected|planned)\s)?(?:to\s(?:be\s(?:held|convened|hosted)|take\splace|meet)|for\s(?=\p{Lu}|\d|next\b|early\b|late\b|the\b)))/u;
const NOT_TO_BE = /\b(?:postpon|cancel|called off|put off|not be)\p{Ll}*/u;

const isAnnounced = ({ text, start: from }: Sentence, { start, end }: MechanismMention): boolean =>
  !NOT_TO_BE.test(text) && (TO_HOLD.test(text.slice(0, start - from)) || WILL_BE.test(text.slice(end - from)));

/** Of the two who meet: a body of theirs, or one whose sides its name leaves out. */
const isOfBoth = ({ parties }: MechanismMention, { parties: sides }: Frame): boolean =>
  parties.every((party) => sides.some(({ value }) => value === party));

/** "The ministers agreed to hold the fifth session of the Joint Commission in Nairobi in January": the session of a body of the two who met, which is still to come. */
export const namedNext = (frames: readonly Frame[], draft: Draft): Frame[] => {
  const ofTwo = frames.filter((frame) => isMain(frame) && frame.status === "held" && frame.parties.length === 2);
  const found: Frame[] = [];
  for (const sentence of draft.sentences) {
    const before = ofTwo.filter(({ first }) => first <= sentence.index);
    if (sentence.zone !== "body" || before.length === 0) continue;
    for (const mechanism of draft.mentions[sentence.index]?.mechanisms ?? []) {
      const isTold = [...frames, ...found].some(
        ({ status, mechanism: known }) =>
          known !== null &&
          namesAgree(known.name, mechanism.name) &&
          (status !== "held" || known.ordinal === mechanism.ordinal),
      );
      if (mechanism.ordinal === null || mechanism.kind !== "committee_session" || isTold) continue;
      // "Minister X met Y. Then he met Z. The two agreed to hold": of those who met last.
      const main = before.toSorted((a, b) => b.first - a.first).find((frame) => isOfBoth(mechanism, frame));
      if (main === undefined || !isAnnounced(sentence, mechanism)) continue;
      const told = behind(sentence, mechanism.start, draft);
      if (told.place === null || !isToCome(told, main, draft)) continue;
      const { start, end } = mechanism;
      const quote = sentence.text.slice(start - sentence.start, end - sentence.start);
      const value = { kind: "committee_session", shape: "around" } as const;
      const trigger = {
        rule: "event.next-session",
        quote,
        value,
        sentence,
        status: "scheduled",
        background: false,
      } as const;
      found.push({
        ...main,
        ...told,
        kind: "committee_session",
        triggers: [{ ...trigger, start, end }],
        ...ONLY_NAMED,
        status: "scheduled",
        mechanism,
        first: sentence.index,
      });
    }
  }
  return found;
};
