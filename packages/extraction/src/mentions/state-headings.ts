import type { Sentence } from "../model.ts";
import { partyAt } from "./party-at.ts";

const HEADINGS_MIN = 2; // one name on a line of its own may be anything

interface StateHeading {
  readonly paragraph: number;
  readonly country: string;
}

/** "GEORGIA", "Azerbaijan:", on a line of its own. */
const headingOf = ({ tokens, paragraph, zone }: Sentence): StateHeading | null => {
  if (zone === "headline" || zone === "furniture" || tokens.length > 6) return null;
  const party = partyAt(tokens, 0);
  const isAlone = tokens.slice(party?.next ?? 0).every(({ text }) => /^[:.]$/.test(text));
  return party?.form === "name" && party.party.length === 2 && isAlone ? { paragraph, country: party.party } : null;
};

/** The states under whose names a round-up tells its news, in the order of the text; empty if it is none. */
export const stateHeadings = (sentences: readonly Sentence[]): readonly StateHeading[] => {
  const headings = sentences
    .filter(
      ({ paragraph, index }) =>
        sentences[index - 1]?.paragraph !== paragraph && sentences[index + 1]?.paragraph !== paragraph,
    )
    .map(headingOf)
    .filter((heading) => heading !== null);
  return new Set(headings.map(({ country }) => country)).size < HEADINGS_MIN ? [] : headings;
};
