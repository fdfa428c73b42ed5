import type { PlaceMention, Sentence } from "../model.ts";

const INDOORS_BEFORE = /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside)\s(?:an?|the|his|her|its|their)\s(?:\p{Ll}{3,14}\s)?$/u;
const INDOORS_BEHIND =
  /^\s(?:\p{Ll}{3,14}\s)?(?:hotel|villa|airport|restaurant|residence|office|suburb|palace|monastery|castle|museum|university|embassy|mansion|guesthouse|club|port|barracks|factory|shipyard)\b/u;

/** "at a Halifax hotel": the town in front of the kind of building. */
export const isIndoors = ({ text, start }: Sentence, place: PlaceMention): boolean =>
  place.city !== null &&
  INDOORS_BEHIND.test(text.slice(place.end - start, place.end - start + 40)) &&
  INDOORS_BEFORE.test(text.slice(Math.max(0, place.start - start - 40), place.start - start));
