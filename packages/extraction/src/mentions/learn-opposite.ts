import type { Person, PersonMention, Sentence } from "../model.ts";
import { asCountry, onlyState } from "./only-state.ts";
import { findParties } from "./parties.ts";

const STATE = /^[A-Z]{2}$/;
/** "a visit to [Cyprus]", "arrived in [Cyprus]", "visited [Cyprus]" */
const TO =
  /\b(?:(?:visits?|trip|tour|travel(?:s|led|ed)?|go(?:es)?|went|fl(?:y|ies|ew))\sto|arriv(?:e|es|ed)\sin|visit(?:s|ed|ing)?)\s(?:the\s)?$/u;

/** Of two colleagues in a sentence the one whose state is only guessed, and cannot be what it is guessed to be: it is the other's own. */
interface Misjudged {
  readonly person: Person;
  readonly other: string;
}

/** The counterpart at `at` where both states are guessed alike and `isOwn` says whose state it is; else who stands before him. */
const misjudgedOf = (
  here: readonly PersonMention[],
  at: number,
  people: readonly Person[],
  isOwn: (party: string) => boolean,
): Misjudged | null => {
  const mention = here[at];
  const counterpart = people[mention?.person ?? -1];
  const other = counterpart?.country;
  if (mention === undefined || !mention.counterpart || other == null || !STATE.test(other.party)) return null;
  const person = people[here.slice(0, at).findLast(({ offices }) => offices.length > 0)?.person ?? -1];
  if (person === undefined || person === counterpart || person.organisation !== null) return null;
  // "Minister X will visit Cyprus for talks with her counterpart Y": both guessed to be the outlet's, and X is.
  const areBothGuessed = mention.country === null && other.certainty === "implied";
  if (counterpart !== undefined && areBothGuessed && person.country?.party === other.party && isOwn(other.party))
    return { person: counterpart, other: other.party };
  if (person.country?.certainty === "stated") return null;
  return person.country === null || person.country.party === other.party ? { person, other: other.party } : null;
};

/**
 * "Singapore and Malaysia settle a dispute", and below, from Kuching, "Prime Minister X was hosted by his Malaysian counterpart": X is of
 * the other of the two states that the headline, or his own sentence, names.
 */
export const learnOpposite = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
  home: string | null,
): void => {
  for (const { index, tokens, text, start } of sentences) {
    const here = mentions[index] ?? [];
    const isOwn = (own: string): boolean => {
      const goals = findParties(tokens).filter((party) => TO.test(text.slice(0, party.start - start)));
      return goals.every(({ party }) => party !== own) && (own === home || goals.length > 0);
    };
    for (const at of here.keys()) {
      const found = misjudgedOf(here, at, people, isOwn);
      if (found === null) continue;
      const headline = sentences[0]?.zone === "headline" ? findParties(sentences[0].tokens) : [];
      const named = [...findParties(tokens), ...headline].filter(
        ({ party, form }) => STATE.test(party) && form !== "capital" && party !== found.other,
      );
      const only = onlyState(named);
      if (only !== null) found.person.country = asCountry(only, "implied");
    }
  }
};
