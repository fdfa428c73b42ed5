import type { Frame, Sentence } from "../model.ts";

/** What a meeting is called by its kind. */
const KINDS: readonly (readonly [RegExp, ReadonlySet<Frame["kind"]>])[] = [
  [
    /^(?:[^.;:"]{0,40}(?<![\p{L}-]))?(?:[Tt]he|[Tt]his)\s(?:(?:two|three|four)-day\s)?(?:[Jj]oint\s)?(?:session|[Cc]ommission|[Cc]ommittee|[Cc]onsultations)\b(?!\s(?:of|on|for)\b)/u,
    new Set(["committee_session"]),
  ],
  [
    /^(?:[^.;:"]{0,40}(?<![\p{L}-]))?(?:[Tt]he|[Tt]his)\s(?:(?:two|three|four)-day\s)?summit\b(?!\s(?:of|on|for|in|at)\b)/u,
    new Set(["summit"]),
  ],
  [
    /^(?:[^.;:"]{0,40}(?<![\p{L}-]))?(?:[Tt]he|[Tt]his)\s(?:negotiators|round(?:\sof\s(?:talks|negotiations))?)\b/u,
    new Set(["negotiation_round"]),
  ],
];

/** What was agreed may be of whoever is told last. */
const SETTLES = /\b(?:agree[ds]?|agreement|decided|approved|adopted|resolved|signed)\b/u;

/** "The session also dealt with ...", behind the president's reception of the two ministers: the only meeting of that kind. */
export const byKind = (frames: readonly Frame[], { index, text }: Sentence, current: Frame | null): Frame | null => {
  const kinds = KINDS.find(([pattern]) => pattern.test(text))?.[1];
  if (kinds === undefined || SETTLES.test(text) || (current !== null && kinds.has(current.kind))) return null;
  const [meeting, ...others] = frames.filter(({ kind, background }) => !background && kinds.has(kind));
  return others.length === 0 && meeting !== undefined && meeting.first <= index ? meeting : null;
};
