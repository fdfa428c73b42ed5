import type { Person, PersonMention, Sentence } from "../model.ts";
import { asCountry, onlyState } from "./only-state.ts";
import { findParties } from "./parties.ts";

const STATE = /^[A-Z]{2}$/;

/** Who stands before a counterpart in its sentence, if all that is known of his state is a guess that cannot be: it is the counterpart's own. */
const beforeCounterpart = (
  here: readonly PersonMention[],
  at: number,
  people: readonly Person[],
): { readonly person: Person; readonly other: string } | null => {
  const mention = here[at];
  const other = people[mention?.person ?? -1]?.country;
  if (mention === undefined || !mention.counterpart || other == null || !STATE.test(other.party)) return null;
  const person = people[here.slice(0, at).findLast(({ offices }) => offices.length > 0)?.person ?? -1];
  if (person === undefined || person.organisation !== null || person.country?.certainty === "stated") return null;
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
): void => {
  for (const { index, tokens } of sentences) {
    const here = mentions[index] ?? [];
    for (const at of here.keys()) {
      const found = beforeCounterpart(here, at, people);
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
