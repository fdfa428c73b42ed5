import type { Frame } from "../model.ts";

/** "met separately with A and B": two meetings of one verb. */
export const areApart = (a: Frame, b: Frame): boolean =>
  a !== b && a.separate && b.separate && a.triggers.some((trigger) => b.triggers.includes(trigger));

/** "had a separate meeting with Y": not the conference that brought both there. */
export const isAsideOf = (a: Frame, b: Frame): boolean => a.separate && a.mechanism === null && b.mechanism !== null;

/** "held talks with Y. He also attended the second Business Forum": where somebody was besides, of whom he met told nothing. */
export const isAttendedBesides = (meeting: Frame, session: Frame): boolean =>
  meeting.mechanism === null &&
  session.mechanism !== null &&
  session.first > meeting.first &&
  session.people.length < meeting.people.length &&
  session.triggers.every(({ quote, sentence, start }) =>
    /\balso\s$/.test(sentence.text.slice(0, start - sentence.start)) ? ATTENDED.test(quote) : false,
  );
const ATTENDED = /^(?:attend|address|participat|took part|join)/i;

/** "The presidents met. The ministers X and Y had talks of their own": of others, whose states the clause leaves out. */
export const isOfOthersApart = (a: Frame, b: Frame): boolean =>
  b.separate &&
  b.people.length >= 2 &&
  a.people.length >= 2 &&
  !b.people.some(({ person }) => a.people.some((known) => known.person === person));

const BESIDE_MEETING =
  /^(?:Ahead of|Before|Prior to|On the eve of|Following|After|Alongside|In parallel (?:with|to)|Besides|In addition to)\s(?:the|this|that|their)\s(?:[\p{L}-]{3,14}\s){0,2}(?:meeting|talks|summit|negotiations|conversation|reception|audience|encounter)\b/u;

/** "The premiers met. Ahead of their meeting the ninth session of the commission was held": the session is another one than the meeting it is told beside. */
export const isSessionBeside = (meeting: Frame, session: Frame): boolean =>
  meeting.mechanism === null &&
  session.mechanism !== null &&
  session.first > meeting.first &&
  session.triggers.every(({ sentence }) => BESIDE_MEETING.test(sentence.text));
