import type { Frame, Trigger } from "../model.ts";
import type { Read } from "./before.ts";
import type { Cast } from "./cast.ts";

const REACH = 3; // sentences
/** Between whoever it is and where he is: "is [this week] in", "has been in", "was on Monday in", ", who is in". */
const IS_IN =
  /^(?:,\s(?:who|currently|now)\b)?[^.;]{0,60}?\b(?:is|was|are|were|has been|had been|spent\s[^.;,]{2,20}|stay(?:s|ed|ing)|currently|visiting)\s(?:(?!(?:not|expected|due|born|held|to|by)\b)[\p{L}-]{2,24}\s){0,5}?(?:in|visiting)\s(?:the\s)?$/u;

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
        ({ start, country }) =>
          start >= mention.end &&
          country !== null &&
          IS_IN.test(told.text.slice(mention.end - told.start, start - told.start)),
      );
      if (place !== undefined && place.country !== home) return place;
    }
  }
  return null;
};
