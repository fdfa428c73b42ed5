import type { PlaceMention } from "../model.ts";

/** "laid a wreath at the Heroes' Memorial", "before departing for Lima", "will also visit Cusco": places of a programme, where nobody is met. */
const PROGRAMME_REACH = 90;
const OF_PROGRAMME =
  /\b(?:wreaths?|flowers|tribute|respects|homage|toured|unveiled|inaugurated)\s(?:[\p{L}'-]+\s){0,4}?(?:at|in)\s(?:the\s)?$|\bbefore\s(?:he\s|she\s|they\s)?(?:depart|leav|fly|flew|head|travel|return|continu|proceed|go)\p{L}*\s(?:(?:home|back|on|onwards?)\s)?(?:for|to)\s(?:the\s)?$|\balso\s(?:visit|tour)(?:s|ed|ing)?\s(?:\p{Lu}[\p{L}-]+(?:,|\sand)\s){0,2}(?:the\s)?$/u;
export const isOfProgramme = (before: string): boolean => OF_PROGRAMME.test(before.slice(-PROGRAMME_REACH));

/** "visited the Lao Embassy on his arrival": a call on his own people. */
export const isCalledAt = ({ venue }: PlaceMention, before: string): boolean =>
  venue !== null && /\b(?:Embassy|Consulate|High Commission)\b/.test(venue) && /\bvisited\s(?:the\s)?$/.test(before);
