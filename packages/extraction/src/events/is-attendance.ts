import type { Trigger } from "../model.ts";

const JOINED =
  /^(?:joined|(?:took|take|taking) part in|participated in) (?:the|these|today's) (?:meeting|talks|session|discussions?|conversation)(?:\s(?:by|via|over the|on the|through)\s[\p{Ll} ]{4,20})?$/iu;

/** "Governor Y [joined] them", "the two ministers": those who meet. */
const THOSE_WHO_MEET =
  /^\s(?:them|the\s(?:two(?:\s(?:ministers|presidents|leaders|men|women|officials|sides))?|pair|duo|ministers|presidents|leaders))(?=[.,;]|\s(?:for|at|later|halfway|towards)\b|$)/u;

/** "X and Y will also attend the meeting", "X took part in the talks". */
export const isAttendance = (trigger: Trigger): boolean => {
  if (trigger.rule === "event.accompanied" || trigger.rule === "event.took-part") return true;
  // "Prime Minister Y will host the talks"
  if (trigger.rule === "event.session" && trigger.value.host === "subject") return true;
  if (!/^(?:attend|participat|took part|take part|taking part|join)/i.test(trigger.quote)) return false;
  // "Secretary Y also joined the meeting", "took part in the talks" as the words of one rule
  if (JOINED.test(trigger.quote)) return true;
  const after = trigger.sentence.text.slice(
    trigger.end - trigger.sentence.start,
    trigger.end - trigger.sentence.start + 60,
  );
  if (trigger.quote === "joined" && THOSE_WHO_MEET.test(after)) return true;
  return /^(?:\s(?:in|the|this|these|today's|both|group|two|ministers|leaders|for|part of)){0,6}\s(?:\p{Ll}{3,14}\s){0,2}(?:meetings?|talks|sessions?|discussions?|dialogue|consultations|summit|conference|ceremony|negotiations)\b/iu.test(
    after,
  );
};
