import { isOfTopic } from "../events/of-topic.ts";
import { isOfReport, isPreposed } from "../events/scope.ts";
import type { Frame, PlaceMention } from "../model.ts";
import type { Draft } from "../pass.ts";
import { isCapital } from "./capital.ts";
import { groupOf } from "./groups.ts";

/** Where a government sits, in the words of many states; not "the presidential retreat", which may be anywhere. */
const SEAT =
  /^(?:State House|Government (?:House|Buildings?|Palace|Offices?)|(?:\p{Lu}[\p{L}'’-]{1,24}\s){1,2}Palace|Presidential (?:Office|Administration|Residence)|(?:Prime Minister'?s?|PM'?s?|PM|Premier's) (?:Office|House)|Cabinet Office|Foreign (?:Office|Ministry)|(?:the )?(?:foreign|defen[cs]e|interior|finance) ministry|Ministry of [\p{L} ]{4,60}|Parliament(?: House| Buildings?)?|National Assembly|Government headquarters)$/u;

/** The town of the text, up to a sentence, that is the seat of government of a state; null if the text does not name it. */
const capitalIn = (country: string, { sentences, mentions }: Draft, last = Infinity): PlaceMention | null => {
  for (const sentence of sentences) {
    if (sentence.zone !== "body" || sentence.index > last) continue;
    const told = mentions[sentence.index]?.places.find(
      (place) =>
        place.country === country &&
        place.city !== null &&
        isCapital(place.city, country) &&
        isPreposed(sentence, place) &&
        !isOfReport(sentence, place) &&
        !isOfTopic(sentence, place),
    );
    if (told !== undefined) return told;
  }
  return null;
};

const capitalAbove = (country: string, { dateline, datelinePlace }: Draft): PlaceMention | null =>
  dateline !== null && datelinePlace?.country === country && isCapital(datelinePlace.city ?? "", country)
    ? datelinePlace
    : null;

/** "received him at State House": the capital of who receives, where the text names it; of two states of which neither is told to, the one capital where somebody is said to have been. */
export const capitalOfHost = (frame: Frame, draft: Draft): PlaceMention | null => {
  const venue = frame.place?.venue ?? null;
  if (venue === null || frame.place?.city != null || !SEAT.test(venue) || groupOf(frame) === "call") return null;
  const states = new Set(frame.parties.map(({ value }) => value));
  const hosts = frame.people
    .filter(({ role }) => role === "host")
    .map(({ person }) => draft.people[person]?.country?.party ?? null);
  const country = frame.place?.country ?? (new Set(hosts).size === 1 ? (hosts[0] ?? null) : null);
  if (country !== null) return states.has(country) ? (capitalIn(country, draft) ?? capitalAbove(country, draft)) : null;
  if (hosts.length > 0 || states.size !== 2) return null;
  const told = [...states].map((state) => capitalIn(state, draft, frame.first)).filter((place) => place !== null);
  return told.length === 1 ? (told[0] ?? null) : null;
};
