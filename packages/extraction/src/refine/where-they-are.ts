import type { Frame, PlaceMention, Sentence } from "../model.ts";
import { WENT_TO } from "../events/told-stay.ts";
import { tellsOfOther } from "../events/new-subject.ts";
import type { Draft } from "../pass.ts";
import { groupOf } from "./groups.ts";
import { isPlaceless } from "./near-main.ts";
import type { Refiner } from "./refiner.ts";

const REACH = 10; // sentences from where somebody is said to be to whom he met there

/** Between whoever it is and the town: "is attending the forum in", "addressed the conference on water in", "arrived on Sunday in". */
const IS_THERE =
  /^(?:,\s(?:who|currently|now)\b)?[^.;]{0,60}?\b(?:is|was|are|were|has been|had been|arriv(?:es|ed)|landed|attend(?:s|ed|ing)|address(?:es|ed|ing)|takes part|taking part|took part|participat(?:es|ed|ing)|speaks|spoke|speaking)\b[^.;]{0,110}?\b(?:in|at|to)\s(?:the\s)?$/u;
/** "had a busy day in", "began the second day of her stay in", "held several meetings in" */
const SPENT =
  /^(?:,\s(?:who|currently|now)\b)?[^.;]{0,40}?\b(?:ha[ds]|spent|spends|kept|keeps|held|holds|beg[ai]n|begins|continue[sd])\s(?:(?!\bwith\b)[^.;]){0,60}?\b(?:days?|meetings|appointments|engagements|encounters|programme|schedule|stay|week|morning|afternoon|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?:(?!\bwith\b)[^.;]){0,30}?\bin\s(?:the\s)?$/u;
/** "had hoped for it on his trip to", "signed nothing during her visit to" */
const ON_TRIP =
  /^(?!.*\b(?:will|would|not|never|after|before|since|ahead of)\b)[^.;]{0,110}?\b(?:on|during)\s(?:his|her)\s(?:[\p{Ll}-]{3,12}\s){0,2}(?:trip|visit|journey|stay|stop)\s(?:to|in)\s$/u;
/** "Both farm ministers had come to [Agadir] with long lists": where the two of the sentence behind it were. */
const BOTH_WENT =
  /^(?:Both|The two|The pair of)\s(?:\p{Ll}[\p{L}-]{2,14}\s){0,3}?(?:ministers|presidents|premiers|leaders|envoys|officials|secretaries|chiefs|delegations|men|women)\s(?:had\s|have\s)?(?:both\s)?(?:come|came|travel?led|gone|went|flown|flew|driven|drove)\s(?:\p{Ll}{2,6}\s)?to\s$/u;
/** "was born in", "is to speak in Lima", "was in Lima last year", "was asked about the war in" */
const ELSEWHERE =
  /\b(?:not|never|born|due|expected|scheduled|set|planned|will|would|to be|to (?:attend|address|speak|travel|visit)|asked|about|over|ambassador|embassy|envoy|war|crisis|situation|conflict|attack|election|exports?|trade)\b/u;
const OTHER_TIME = /\b(?:last|previous|earlier this) (?:year|month|week)\b|\b(?:19|20)\d\d\b|\bago\b/u;

/** "Both ministers had come to Agadir. X and Y went through the list": the town in front of those named. */
const townOfBoth = (frame: Frame, { sentences, mentions }: Draft): PlaceMention | null => {
  const before = sentences[frame.first - 1];
  if (before === undefined || before.zone !== "body" || frame.people.length < 2) return null;
  return (
    mentions[before.index]?.places.find(
      ({ city, start }) => city !== null && BOTH_WENT.test(before.text.slice(0, start - before.start)),
    ) ?? null
  );
};

/** "travelled to [Yerevan] and Baku" */
const isOneOfSeveral = ({ text, start }: Sentence, { end }: PlaceMention): boolean =>
  /^(?:,|\sand)\s\p{Lu}/u.test(text.slice(end - start));

const wasThere = (sentence: Sentence, from: number, place: PlaceMention): boolean => {
  const between = sentence.text.slice(from - sentence.start, place.start - sentence.start);
  if (ON_TRIP.test(between) && !OTHER_TIME.test(sentence.text)) return true;
  return (
    (IS_THERE.test(between) || SPENT.test(between) || (WENT_TO.test(between) && !isOneOfSeveral(sentence, place))) &&
    !ELSEWHERE.test(between) &&
    !tellsOfOther(between) &&
    !OTHER_TIME.test(sentence.text)
  );
};

/** The town in which the text has last said that somebody of the meeting is. */
const townOf = (frame: Frame, { sentences, mentions }: Draft): PlaceMention | null => {
  for (let at = frame.first; at >= Math.max(0, frame.first - REACH); at--) {
    const [sentence, here] = [sentences[at], mentions[at]];
    if (sentence === undefined || here === undefined || sentence.zone === "furniture") continue;
    for (const { person, end } of here.people) {
      if (!frame.people.some((known) => known.person === person)) continue;
      const place = here.places.find((one) => one.city !== null && one.start >= end && wasThere(sentence, end, one));
      if (place !== undefined) return place;
    }
  }
  return null;
};

/** Somebody of the meeting was elsewhere in between. */
const haveLeft = (frame: Frame, town: PlaceMention, frames: readonly Frame[]): boolean =>
  frames.some(
    (other) =>
      other !== frame &&
      other.first <= frame.first &&
      other.place?.city != null &&
      other.place.city !== town.city &&
      other.place.start > town.start &&
      other.people.some(({ person }) => frame.people.some((known) => known.person === person)),
  );

/** "X is attending the forum in Singapore. Her meeting with Y was about fish": where the text says that they are, if the clause does not. */
export const whereTheyAre: Refiner = {
  name: "where-they-are",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      if (!isPlaceless(frame) || frame.background || frame.status !== "held" || groupOf(frame) !== "meeting")
        return frame;
      const town = frame.format === "video" ? null : (townOfBoth(frame, draft) ?? townOf(frame, draft));
      if (town === null || haveLeft(frame, town, frames)) return frame;
      return { ...frame, place: { ...town, venue: frame.place?.venue ?? null } };
    }),
};
