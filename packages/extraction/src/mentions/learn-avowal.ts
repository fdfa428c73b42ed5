import type { Person, PersonMention, Sentence } from "../model.ts";
import { findParties } from "./parties.ts";

const VERB =
  "underscored|underlined|reaffirmed|reiterated|affirmed|restated|expressed|conveyed|pledged|voiced|stressed|emphasi[sz]ed";
const NEEDS = new RegExp(String.raw`\b(?:${VERB}|invited)\b`, "u");
const AVOWS = String.raw`^\s(?:\p{L}+\s){0,2}?(?:${VERB})`;

/** What somebody says of his own state: "reaffirmed Norway's [commitment]", "conveyed the Chilean government's condolences". */
const AVOWED = new RegExp(String.raw`${AVOWS}\s(?:(?:once\s)?again\s)?(?:the\s)?$`, "u");
const OWN =
  /^(?:'s?)?\s(?:government'?s?\s)?(?:(?!of\b)[\p{Ll}-]{3,16}\s){0,3}(?:commitment|support|solidarity|readiness|gratitude|appreciation|condolences|sympathy|position|concerns?|opposition|willingness|determination|thanks|desire|intention|resolve)\b/u;
/** "reiterated to him the solidarity of [France]" */
const AVOWED_OF = new RegExp(
  String.raw`${AVOWS}\s(?:to\s\p{L}[\p{L}' -]{1,40}\s)?the\s(?:[\p{Ll}-]{3,16}\s)?(?:commitment|support|solidarity|readiness|gratitude|appreciation|condolences|sympathy|position|willingness|determination)\sof\s(?:the\s)?$`,
  "u",
);
/** "invited him to visit [Cabo Verde]" */
const INVITED =
  /^\s(?:(?:also|again|then)\s)?(?:has\s)?invited\s[^.;,"“]{2,60}?\sto\s(?:visit|(?:pay|make)\s(?:a|an|his|her)\s(?:[\p{Ll}-]+\s){0,3}visit\sto)\s(?:the\s)?$/u;
const OFFICE_RANK_MAX = 4;

/** "President X underscored Norway's commitment to Y", "invited him to visit Norway": an official whose state nothing tells is of the one for which he speaks. */
export const learnAvowal = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index, text, start, tokens, zone } of sentences) {
    if (zone !== "body" || !NEEDS.test(text)) continue;
    for (const mention of mentions[index] ?? []) {
      const person = people[mention.person ?? -1];
      if (person === undefined || person.country !== null || person.organisation !== null || person.former) continue;
      if (!person.offices.some(({ rank }) => rank <= OFFICE_RANK_MAX)) continue;
      const own = findParties(tokens).find((party) => {
        if (party.party.length !== 2 || party.start <= mention.end) return false;
        const between = text.slice(mention.end - start, party.start - start);
        if (party.form === "name" && !party.possessive && (AVOWED_OF.test(between) || INVITED.test(between)))
          return true;
        return (
          (party.possessive || party.form === "adjective") &&
          AVOWED.test(between) &&
          OWN.test(text.slice(party.end - start))
        );
      });
      if (own !== undefined)
        person.country = { start: own.start, end: own.end, party: own.party, certainty: "implied" };
    }
  }
};
