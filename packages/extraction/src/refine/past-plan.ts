import type { Frame, Status } from "../model.ts";
import type { Draft } from "../pass.ts";
import { openingOf } from "../sentences/opening.ts";

/** "where he was scheduled to [meet] X", "was also due to [hold talks]", "had agreed to [meet]": a plan of the past; not "is to meet". */
const HAD_BEEN_TO =
  /\b(?:was|were|had been)\s(?:also\s|then\s|originally\s|initially\s)?(?:scheduled|due|expected|set|slated|supposed|planning|planned|billed|going|to)(?:\sto|\s(?:in|at)\s[^.;]{3,60}?\sto)?\s(?:[^.;]{3,110}?\s(?:and|to)\s)?(?:(?:also|then|have|be)\s)*$|\bhad\s(?:also\s|originally\s)?(?:planned|hoped|intended|agreed|wanted)\sto\s(?:[^.;]{3,110}?\s(?:and|to)\s)?(?:(?:also|then|have|be)\s)*$/u;

/** "had agreed to", said of those who have a plan: a plan of the past only where the news is that it fell through. */
export const isPastPlan = ({ status, triggers }: Frame): boolean =>
  status === "scheduled" &&
  triggers.every(({ sentence, start }) => HAD_BEEN_TO.test(sentence.text.slice(0, start - sentence.start)));

const PUT_OFF = /\b(?:postpon\p{L}*|put(?:s|ting)? (?:off|back)|delay\p{L}*|defer\p{L}*|re-?schedul\p{L}*|moved)\b/iu;
const CALLED_OFF =
  /\b(?:cancel\p{L}*|call(?:s|ed|ing)? off|shelv\p{L}*|scrap\p{L}*|abandon\p{L}*|pull(?:s|ed|ing)? out|suspend\p{L}*|drop(?:s|ped)|will not|won't)\b/iu;
const OPENING_SENTENCES = 4;

/** What the opening says became of the plans: the news of the report; null if it says nothing of the kind. */
const fateInOpening = ({ sentences }: Draft): Status | null => {
  const opening = openingOf(sentences, OPENING_SENTENCES);
  if (opening.some(({ text }) => PUT_OFF.test(text))) return "postponed";
  return opening.some(({ text }) => CALLED_OFF.test(text)) ? "cancelled" : null;
};

/** "X puts off her visit. ... She was due to leave on Thursday to meet Y": what the report calls a plan of the past fell through with its news. */
export const withFateOfReport = (frames: readonly Frame[], draft: Draft): Frame[] => {
  if (!frames.some(isPastPlan)) return [...frames];
  const opening = fateInOpening(draft);
  if (opening === null) return [...frames];
  const told = frames.find(({ status }) => status === "postponed" || status === "cancelled");
  return frames.map((frame) => (isPastPlan(frame) ? { ...frame, status: told?.status ?? opening } : frame));
};
