import type { Mentions, Person, PlaceMention, Sentence } from "../model.ts";
import { otherOfTwo } from "./learn-heads.ts";
import { between } from "./scope.ts";

/** "for the fourth consultations between the two neighbours": those of whom the lead has told. */
const OF_THE_TWO =
  /\b(?:between|of|by)\s(?:the\stwo|both)\s(?:[\p{Ll}-]{3,14}\s)?(?:neighbou?rs|countries|states|nations|governments|allies|sides|cabinets|capitals)\b/u;
const RECEIVED =
  /^,?\s(?:on\s\p{Lu}\p{L}{1,5}day\s|today\s|yesterday\s)?(?:received|receives|hosted|hosts|welcomed|welcomes|greeted|played\shost\sto)\s(?:(?:her|his|the)\s(?:guest|counterpart),?\s)?$/u;

/** "Leaders of Chad and Niger ... President A received President B for the third consultations between the two countries": B is of the other state. */
export const learnGuestOfTwo = (
  sentences: readonly Sentence[],
  mentions: readonly Mentions[],
  people: readonly Person[],
  towns: readonly { readonly town: PlaceMention }[],
): void => {
  for (const sentence of sentences) {
    if (sentence.zone !== "body" || !OF_THE_TWO.test(sentence.text)) continue;
    const here = mentions[sentence.index]?.people ?? [];
    const at = here.findIndex(({ start }, index) => {
      const before = here[index - 1];
      return before !== undefined && RECEIVED.test(between(sentence, before, { start, end: start }));
    });
    const [host, guest] = [people[here[at - 1]?.person ?? -1], people[here[at]?.person ?? -1]];
    if (host === undefined || guest === undefined) continue;
    const home = host.country?.party ?? towns[0]?.town.country ?? null;
    const state = home === null ? null : otherOfTwo(home, sentence, mentions);
    const own = state === null ? null : otherOfTwo(state.party, sentence, mentions);
    // The text says itself that one of them is of elsewhere.
    const isTold = [host, guest].some(
      ({ country, organisation }) =>
        organisation !== null ||
        (country?.certainty === "stated" && country.party !== state?.party && country.party !== own?.party),
    );
    if (state === null || own === null || isTold) continue;
    if (guest.country?.certainty !== "stated")
      guest.country = { start: state.start, end: state.end, party: state.party, certainty: "implied" };
    host.country ??= { start: own.start, end: own.end, party: own.party, certainty: "implied" };
  }
};
