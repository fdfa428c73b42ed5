import { MEETING_GROUNDS } from "../lexicon/meeting-grounds.ts";
import type { Frame, Trigger } from "../model.ts";
import type { Read } from "./before.ts";
import type { Cast } from "./cast.ts";

const REACH = 3; // sentences
/** Between whoever it is and where he is: "is [this week] in", "has been in", "was on Monday in", ", who is in". */
const IS_IN =
  /^(?:,\s(?:who|currently|now)\b)?[^.;]{0,60}?\b(?:is|was|are|were|has been|had been|spent\s[^.;,]{2,20}|stay(?:s|ed|ing)|currently|visiting)\s(?:(?!(?:not|expected|due|born|held|to|by)\b)[\p{L}-]{2,24}\s){0,5}?(?:in|visiting)\s(?:the\s)?$/u;

/** "went to Apia at the weekend with a paper and", "had come to Agadir": somebody who has gone there. */
export const WENT_TO =
  /^,?\s(?:who\s)?[^.;,]{0,40}?\b(?:went|flew|came|drove|sailed|travel?led|journeyed|had (?:gone|come|flown|driven))\s(?:\p{Ll}{2,6}\s)?to\s$/u;

/** Who goes to Geneva meets others than the Swiss. */
const isThere = (between: string, city: string | null): boolean =>
  IS_IN.test(between) || (WENT_TO.test(between) && city !== null && !MEETING_GROUNDS.has(city));

/**
 * "Minister X is in Kampala this week. On Monday she met Minister Y": where the sentences before, or this one, say that somebody of the
 * meeting is; null if they do not, or if it is his own state.
 */
export const toldStay = (
  { sentence, status, value, background }: Trigger,
  { people: cast }: Cast,
  { mentions, people, sentences }: Read,
): Frame["place"] => {
  if (value.kind !== "meeting" || background || (status !== "held" && status !== "scheduled")) return null;
  for (let at = sentence.index; at >= Math.max(0, sentence.index - REACH); at--) {
    const [here, told] = [mentions[at], sentences[at]];
    if (here === undefined || told === undefined || told.zone === "furniture") continue;
    for (const mention of here.people) {
      const home = people[mention.person ?? -1]?.country?.party;
      if (home === undefined || !cast.some(({ person }) => person === mention.person)) continue;
      const place = here.places.find(
        ({ start, country, city }) =>
          start >= mention.end &&
          country !== null &&
          isThere(told.text.slice(mention.end - told.start, start - told.start), city),
      );
      if (place !== undefined && place.country !== home) return place;
    }
  }
  return null;
};
