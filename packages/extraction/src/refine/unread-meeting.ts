import type { Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";

const WITHOUT_SIDES = new Set(["frame.no-counterpart", "frame.one-side-only", "frame.no-sides"]);

const MEETS = /\b(?:met|meets|meeting|talks|signed|discussed|discussions|spoke|conversation|received|hosted|held)\b/;
const HEAD_REACH = 110;

/** "He had met the minister of Somalia in the morning": sentences that speak of a meeting with somebody of a third side, of which too little is told to make it one. */
export const unreadMeetings = (frames: readonly Frame[], draft: Draft): ReadonlySet<Sentence> => {
  const known = new Set(frames.flatMap(({ people }) => people.map(({ person }) => person)));
  const sides = new Set(frames.flatMap(({ parties }) => parties.map(({ value }) => value)));
  const isStranger = ({ person }: { readonly person: number | null }): boolean => {
    const country = draft.people[person ?? -1]?.country?.party;
    return person !== null && country !== undefined && !known.has(person) && !sides.has(country);
  };
  const declined = draft.declined
    .filter(({ reason }) => WITHOUT_SIDES.has(reason))
    .map(({ start, end }) => draft.sentences.find((one) => one.start <= start && end <= one.end))
    .filter((sentence) => sentence !== undefined)
    .filter(({ index }) => draft.mentions[index]?.people.some(isStranger) ?? false);
  // "Later she and the minister of Somalia signed ..."
  const together = draft.sentences.filter(({ index, start, text }) => {
    const head = (draft.mentions[index]?.people ?? []).filter((mention) => mention.start - start <= HEAD_REACH);
    return head.some(isStranger) && head.some(({ person }) => known.has(person ?? -1)) && MEETS.test(text);
  });
  return new Set([...declined, ...together]);
};
