import { between } from "../events/scope.ts";
import type { Frame, PlaceMention } from "../model.ts";
import type { Draft } from "../pass.ts";

/** "left [Brazzaville] at the end of a visit to Congo", "returned from [Muscat]", "departed for [Conakry], where he is on a visit to Guinea" */
const WHERE_TRAVELLERS_ARE = /\b(?:left|leav(?:es?|ing)|depart(?:s|ed|ing)?|from|for)\s(?:the\s)?$/u;

/** A visit to a state, in the one town of it that the same sentence has the traveller come to or go from. */
export const withTownOfVisit = (visit: Frame, { mentions }: Draft): Frame => {
  const { place } = visit;
  if (visit.kind !== "visit" || place?.country == null || place.city !== null || place.venue !== null) return visit;
  const towns = visit.triggers.flatMap(({ sentence }): PlaceMention[] =>
    (mentions[sentence.index]?.places ?? []).filter(
      (town) =>
        town.city !== null &&
        town.country === place.country &&
        WHERE_TRAVELLERS_ARE.test(between(sentence, { start: sentence.start, end: sentence.start }, town)),
    ),
  );
  const [town] = towns;
  return town === undefined || towns.some(({ city }) => city !== town.city) ? visit : { ...visit, place: town };
};
