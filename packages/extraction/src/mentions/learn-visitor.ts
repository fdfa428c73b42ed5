import type { Person, PersonMention, Sentence } from "../model.ts";
import { openingOf } from "../sentences/opening.ts";
import { findParties } from "./parties.ts";

const HEAD_SENTENCES = 4;

/** "as part of his official visit to Laos", "on a state visit to Peru"; not "the visit to Laos of X", which may be anybody's. */
const OWN_VISIT =
  /\b(?:(?:as part of|within the framework of)\san?|(?:as part of|during|within the framework of|on|in the course of)\s(?:his|her|their))\s(?:[\p{L}\d-]{2,24}\s){0,3}(?:visit|trip|tour)\sto\s(?:the\s(?:\p{Lu}[\p{L}']+\s){0,3}(?:of\s)?)?$/u;

/** "X will make official visits to Nairobi and Accra": of a page that tells its own minister's journey without his state. */
const MAKES_VISIT =
  /\b(?:will\s(?:make|pay|undertake|carry\sout)|is\sto\s(?:make|pay)|makes|pays|is\s(?:making|paying))\s(?:an?\s|two\s|three\s)?(?:[\p{L}\d-]{2,24}\s){0,2}visits?\sto\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]+,?\s(?:and\s)?){0,6}$/u;

const WHO = /\bwho(?:se)?\b/u;

/** Behind a state's adjective: people who act for it. */
const ITS_PEOPLE =
  /^(?:'s)?\s(?:side|delegation|leader|president|prime minister|minister|foreign minister|top diplomat|guest|visitor|party|President|Prime Minister|Foreign Minister|Chancellor|Minister|National Assembly)\b/u;

/** The state visited, where the sentence tells of a visit of whoever it names first, and whose state nothing tells. */
const visitOf = (
  { text, start, tokens }: Sentence,
  mentions: readonly PersonMention[],
  people: readonly Person[],
): { readonly visitor: Person; readonly visited: ReadonlySet<string> } | null => {
  const visitor = people[mentions[0]?.person ?? -1];
  if (visitor === undefined || visitor.country !== null || visitor.organisation !== null || visitor.former) return null;
  if (visitor.offices.length === 0) return null;
  const named = findParties(tokens).filter(({ party }) => party.length === 2);
  const states = named.filter(
    ({ form, start: from }) =>
      (form === "name" && OWN_VISIT.test(text.slice(0, from - start))) ||
      (form !== "adjective" && MAKES_VISIT.test(text.slice(0, from - start))),
  );
  const [visited] = states;
  if (visited === undefined) return null;
  // "X received Y of France, who is on a visit to Kenya": Y's.
  const first = mentions[0]?.end ?? start;
  const isAnothers =
    WHO.test(text.slice(first - start, visited.start - start)) ||
    mentions.some(
      ({ person, start: from }) =>
        from < visited.start &&
        people[person ?? -1] !== visitor &&
        (people[person ?? -1]?.country?.party ?? visited.party) !== visited.party,
    );
  return isAnothers ? null : { visitor, visited: new Set(states.map(({ party }) => party)) };
};

/** "Speaker X held talks with Y of Laos as part of his visit to Laos. ... The Vietnamese delegation": a visitor is of the only other state that the text names, or whose people it names. */
export const learnVisitor = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const sentence of openingOf(sentences, HEAD_SENTENCES)) {
    if (!sentence.text.includes(" to ")) continue;
    const visit = visitOf(sentence, mentions[sentence.index] ?? [], people);
    if (visit === null) continue;
    const named = sentences
      .filter(({ zone }) => zone !== "furniture")
      .flatMap((one) =>
        findParties(one.tokens)
          .filter(({ party, form }) => party.length === 2 && form !== "capital" && !visit.visited.has(party))
          .map((party) => ({ ...party, isActing: ITS_PEOPLE.test(one.text.slice(party.end - one.start)) })),
      );
    const acting = named.filter(({ isActing }) => isActing);
    const [other] = acting.length > 0 ? acting : named;
    const among = acting.length > 0 ? acting : named;
    if (other === undefined || among.some(({ party }) => party !== other.party)) return;
    visit.visitor.country = { start: other.start, end: other.end, party: other.party, certainty: "implied" };
    return;
  }
};
