import type { PlaceMention, Sentence } from "../model.ts";

const INDOORS_BEFORE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]n)\s(?:an?|the|his|her|its|their|one)\s(?:\p{Ll}{3,14}\s)?(?:(?:(?:\p{Ll}{3,9}\s)?(?:rooms?|lobby|corridors?|hall|gardens?|courtyard|lounge|foyer|suite|bar|restaurant|terrace|ballroom|basement|library|floor|salon|wing|corner|steps|grounds)\s)?of\s(?:(?:an?|the|his|her|its)\s)?)?$/u;
const INDOORS_BEHIND =
  /^\s(?:\p{Ll}{3,14}\s)?(?:hotel|villa|airport|restaurant|residence|office|suburb|palace|monastery|castle|museum|university|embassy|mansion|guesthouse|club|port|barracks|factory|shipyard|(?:conference|convention|congress|exhibition)\s(?:cent(?:re|er)|hall))\b/u;

const BEFORE_MAX = 60;
const BEHIND_MAX = 40;

/** "at a Halifax hotel", "in a side room of the Podgorica conference centre": the town in front of the kind of building. */
export const isIndoors = ({ text, start }: Sentence, place: PlaceMention): boolean =>
  place.city !== null &&
  (place.venue !== null || INDOORS_BEHIND.test(text.slice(place.end - start, place.end - start + BEHIND_MAX))) &&
  INDOORS_BEFORE.test(text.slice(Math.max(0, place.start - start - BEFORE_MAX), place.start - start));
