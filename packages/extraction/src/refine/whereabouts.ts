import type { PlaceMention } from "../model.ts";
import type { Draft } from "../pass.ts";
import { openingOf } from "../sentences/opening.ts";

const OPENING_SENTENCES = 4;
const BEHIND = 60; // characters in which the clause says that they are there
const IS_THERE =
  /^,\swhere\s(?:he|she|they|the\s[\p{Ll} ]{4,24})\s(?:ha[ds]\s)?(?:arrived|landed|flew in|is|are|was|were|is attending|are attending)\b/u;

/** "has bilateral meetings in Panama, where he arrived on Tuesday": where those are of whom the text tells, wherever it was filed; null if it says nothing of it. */
export const whereaboutsIn = ({ sentences, mentions }: Draft): PlaceMention | null => {
  const told = openingOf(sentences, OPENING_SENTENCES)
    .filter(({ zone }) => zone === "body")
    .flatMap(({ index, text, start }) =>
      (mentions[index]?.places ?? []).filter(({ end }) => IS_THERE.test(text.slice(end - start, end - start + BEHIND))),
    );
  const [place] = told;
  return place === undefined || told.some(({ country }) => country !== place.country) ? null : place;
};
