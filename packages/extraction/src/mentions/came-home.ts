import { SHARED_GROUNDS } from "../lexicon/meeting-grounds.ts";
import type { PlaceMention, Sentence } from "../model.ts";
import { findPlaces } from "./places.ts";

/** "flew back from [Lima]", "on her return from [Asunción]", "Fresh from a trip to [Gaborone]", "got home from [Tórshavn]". */
const CAME_HOME =
  /\b(?:(?:flew|came|got|went|drove|travelled|traveled|arrived|is|was|are|were)\s(?:back|home)|(?:ha[sd]\s)?return(?:ed|s|ing)|(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\sreturn|[Ff]resh|[Bb]ack|[Hh]ome)\s(?:home\s)?(?:(?:to|in)\s(?:the\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s)?(?:(?:late|early)\s)?(?:on\s\p{Lu}\S{1,8}day\s|\p{Lu}\S{1,5}day\s|yesterday\s|today\s|this\s|last\s)?(?:(?:night|evening|morning|afternoon)\s)?from\s(?:(?:an?|his|her|their)\s(?:[\p{Ll}\d-]{2,9}\s){0,2}(?:trip|visit|tour|journey|mission)\s(?:to|in)\s)?(?:the\s)?$/u;

/** A town abroad that a sentence has somebody come home from, and the sentence's index. */
export interface CameHome {
  readonly town: PlaceMention & { readonly city: string; readonly country: string };
  readonly index: number;
}

/** The one town outside `own` that the text has somebody come home from; null if there is none, or another, or one where many meet. */
export const cameHomeFrom = (own: string, sentences: readonly Sentence[]): CameHome | null => {
  const towns = sentences.flatMap((sentence) => {
    if (sentence.zone === "furniture" || !/\b(?:home|back|return|[Ff]resh)/.test(sentence.text)) return [];
    return findPlaces(sentence).flatMap((place): CameHome[] => {
      const { city, country, start } = place;
      if (city === null || country === null || country === own || SHARED_GROUNDS.has(city)) return [];
      const before = sentence.text.slice(0, start - sentence.start);
      return CAME_HOME.test(before) ? [{ town: { ...place, city, country }, index: sentence.index }] : [];
    });
  });
  const [first] = towns;
  return first === undefined || towns.some(({ town }) => town.city !== first.town.city) ? null : first;
};
