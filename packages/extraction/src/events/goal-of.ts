import type { PlaceMention, Trigger } from "../model.ts";

/** "met X in Belgrade, then flew to [Trieste] for [talks with] Y" */
const WENT_FOR =
  /\b(?:flew|drove|went|travelled|traveled|moved|crossed|continued|proceeded|headed)\s(?:on\s|over\s|back\s)?to\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]+\s){1,4}for\s(?:(?:an?|further|more)\s)?(?:[\p{Ll}-]{3,14}\s){0,2}$/u;

/** The town that somebody went to for the talks that the trigger tells. */
export const goalOf = ({ sentence, start }: Trigger, places: readonly PlaceMention[]): PlaceMention | null => {
  const before = sentence.text.slice(0, start - sentence.start);
  return WENT_FOR.test(before) ? (places.findLast(({ end }) => end <= start) ?? null) : null;
};
