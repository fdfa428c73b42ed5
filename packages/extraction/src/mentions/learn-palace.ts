import type { Person, PersonMention, Sentence } from "../model.ts";
import { findParties } from "./parties.ts";

/** Seats of heads of state and government that speak for them and that one state alone has. */
const PALACE =
  /^(?:the\s)?(?:White House|Kremlin|(?:10 |No\.? ?10 )?Downing Street|[ÉE]lys[ée]e(?: Palace)?|Malaca[ñn]ang(?: Palace)?|Planalto(?: Palace)?|Blue House|Casa Rosada|Quirinale?|Palazzo Chigi)$/iu;
const SAYS =
  /^\s(?:(?:also|later)\s)?(?:said|says|announced|confirmed|reported|added|stated|told|disclosed|revealed)\b|^\s(?:press secretary|spokes(?:man|woman|person))\b/u;
const BY_IT = /\b(?:[Aa]ccording to|by)\s(?:the\s)?$/u;
const OFFICE_RANK_MAX = 2;

const headsOf = (mentions: readonly (readonly PersonMention[])[]): PersonMention[] =>
  mentions.flat().filter(({ offices }) => offices.some(({ rank }) => rank <= OFFICE_RANK_MAX));

/** "President X has called off a visit to Ghana, the White House announced": the palace speaks for its own, if the sentence leaves open of one holder of such an office whose he is. */
export const learnPalace = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index, text, start, tokens, zone } of sentences) {
    if (zone === "furniture") continue;
    const palace = findParties(tokens).find(
      (party) =>
        party.form === "capital" &&
        PALACE.test(text.slice(party.start - start, party.end - start)) &&
        (SAYS.test(text.slice(party.end - start)) || BY_IT.test(text.slice(0, party.start - start))),
    );
    if (palace === undefined) continue;
    const heads = headsOf([mentions[index] ?? []]);
    // "The White House said a tank company would follow": of the text's one head of whom nothing tells whose he is.
    const spoken = heads.length > 0 ? heads : headsOf(mentions);
    const unknown = [...new Set(spoken.map((mention) => people[mention.person ?? -1]))].filter(
      (head) => head?.country === null && !head.former,
    );
    const [person, ...others] = unknown;
    if (person === undefined || others.length > 0) continue;
    if (heads.length === 0 && people.some(({ country }) => country?.party === palace.party)) continue;
    person.country = { start: palace.start, end: palace.end, party: palace.party, certainty: "implied" };
  }
};
