import type { PlaceMention } from "../model.ts";
import type { Draft } from "../pass.ts";
import { GATHERING_OF_TOWN } from "../mentions/gathering-of-town.ts";
import { openingOf } from "../sentences/opening.ts";

const OPENING_SENTENCES = 4;
const BEHIND = 60; // characters in which the clause says that they are there
const IS_THERE =
  /^,\swhere\s(?:he|she|they|the\s[\p{Ll} ]{4,24})\s(?:ha[ds]\s)?(?:arrived|landed|flew in|is|are|was|were|is attending|are attending)\b/u;

const BESIDE =
  /\b[Mm]eetings\b[^.;]{0,120}\b(?:sidelines?|margins?|fringes?)\s(?:of|at)\s(?:the\s)?(?:\d{1,3}\p{L}{2}\s)?$/u;
/** "a series of meetings on the sidelines of the [Munich] Security Conference": a gathering that bears the name of its town. */
const isOfGathering = (before: string, from: string): boolean => BESIDE.test(before) && GATHERING_OF_TOWN.test(from);

/** "has bilateral meetings in Panama, where he arrived on Tuesday": where those are of whom the text tells, wherever it was filed; null if it says nothing of it. */
export const whereaboutsIn = ({ sentences, mentions }: Draft): PlaceMention | null => {
  const told = openingOf(sentences, OPENING_SENTENCES)
    .filter(({ zone }) => zone === "body")
    .flatMap(({ index, text, start }) =>
      (mentions[index]?.places ?? []).filter(
        ({ start: from, end }) =>
          IS_THERE.test(text.slice(end - start, end - start + BEHIND)) ||
          isOfGathering(text.slice(0, from - start), text.slice(from - start)),
      ),
    );
  const [place] = told;
  return place === undefined || told.some(({ country }) => country !== place.country) ? null : place;
};
