import type { PartyMention, Person, PersonMention, Sentence } from "../model.ts";
import { asCountry, onlyState } from "./only-state.ts";
import { findParties } from "./parties.ts";

/** "returned from the [Iraqi] capital", "came back on Monday from [Baghdad]" */
const RETURNED =
  /\b(?:returned|(?:came|flew|got|went)\s(?:back|home)|(?:is|was)\sback)\s(?:home\s)?(?:(?:late\s|early\s)?on\s\p{Lu}\p{L}{1,5}day\s)?from\s(?:the\s)?$/u;
const CAPITAL = /^(?:['’]s)?\scapital\b/u;
/** "his visitor from [New Delhi], Minister Y": between the one and the other. */
const BY = /\bby\s$/u;
const HIS_VISITOR = /^(?:his|her)\s(?:visitor|guest)\b/u;
/** "[Prime Minister Y] had assured him there" */
const TOLD_THERE = /^(?:,?\s(?:had|also|then))*\s\p{L}{3,12}\s(?:him|her|them)\sthere\b/u;

const isOpen = ({ country, organisation, former, offices }: Person): boolean =>
  country === null && organisation === null && !former && offices.length > 0;

/** The foreign state whose capital somebody has come home from. */
const capitalLeft = ({ text, start, tokens }: Sentence, { end }: PersonMention): PartyMention | null =>
  findParties(tokens).find(
    (party) =>
      party.party.length === 2 &&
      party.start > end &&
      RETURNED.test(text.slice(end - start, party.start - start)) &&
      (party.form === "capital" || CAPITAL.test(text.slice(party.end - start))),
  ) ?? null;

/** Of whom the sentence calls somebody the visitor: "made to [Minister X] by her visitor from New Delhi, [Minister Y]". */
const stateOfVisitor = (
  { text, start }: Sentence,
  { end }: PersonMention,
  next: PersonMention | undefined,
  people: readonly Person[],
): string | null =>
  next !== undefined &&
  BY.test(text.slice(end - start, next.start - start)) &&
  HIS_VISITOR.test(text.slice(next.start - start))
    ? (people[next.person ?? -1]?.country?.party ?? null)
    : null;

/**
 * "Minister X returned from the Iraqi capital; Prime Minister Y had assured him there", "made to Minister X by her visitor from New Delhi, Y":
 * X is of the only other state of which the text speaks, and who told him something there is at home.
 */
export const learnReturned = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const sentence of sentences) {
    if (!/\b(?:from|visitor|guest)\b/.test(sentence.text)) continue;
    const list = mentions[sentence.index] ?? [];
    for (const [at, mention] of list.entries()) {
      const person = people[mention.person ?? -1];
      if (person === undefined || !isOpen(person)) continue;
      const left = at === 0 ? capitalLeft(sentence, mention) : null;
      const abroad = left?.party ?? stateOfVisitor(sentence, mention, list[at + 1], people);
      if (abroad === null) continue;
      const others = sentences.flatMap(({ tokens }) =>
        findParties(tokens).filter(({ party }) => party.length === 2 && party !== abroad),
      );
      const own = onlyState(others);
      if (own === null) continue;
      person.country = asCountry(own, left === null ? "implied" : "stated");
      if (left === null) continue;
      for (const other of list.slice(at + 1)) {
        const host = people[other.person ?? -1];
        const isThere = TOLD_THERE.test(sentence.text.slice(other.end - sentence.start));
        if (host !== undefined && isOpen(host) && isThere) host.country = asCountry(left, "stated");
      }
    }
  }
};
