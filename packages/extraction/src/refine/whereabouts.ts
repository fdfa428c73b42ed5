import type { Frame, PlaceMention } from "../model.ts";
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

const LEAD_SENTENCES = 2;
const SPEAKS = /\b(?:said|announced|declared|told\s[^.;,]{3,30}?)\s(?:in|at)\s(?:the\s)?$/u;
const ENDS_THERE = /^(?:[,.]|$|\s(?:on|today|yesterday|after|following|during|that|where)\b)/u;
const OFFICIAL_REACH = 40;

/** "Budapest, March 10 - Hungary will build a dam, Foreign Minister X said in Bishkek": filed at home, of what happens at one of the sides; null if the lead tells nothing of it. */
export const spokeIn = ({ parties }: Frame, { sentences, mentions }: Draft): PlaceMention | null =>
  sentences
    .filter(({ zone }) => zone === "body")
    .slice(0, LEAD_SENTENCES)
    .flatMap(({ index, text, start }) =>
      (mentions[index]?.places ?? []).filter((place) => {
        const said = SPEAKS.exec(text.slice(0, place.start - start));
        return (
          said !== null &&
          place.city !== null &&
          parties.some(({ value }) => value === place.country) &&
          ENDS_THERE.test(text.slice(place.end - start)) &&
          mentions[index]?.people.some(
            ({ end, offices }) =>
              offices.length > 0 && end - start <= said.index && said.index - (end - start) <= OFFICIAL_REACH,
          ) === true
        );
      }),
    )[0] ?? null;
