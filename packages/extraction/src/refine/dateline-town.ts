import { hasSeatIn } from "../lexicon/seats.ts";
import { partyOf } from "../mentions/party-at.ts";
import { addDays } from "../mentions/calendar.ts";
import type { Frame, PlaceMention } from "../model.ts";
import type { Draft } from "../pass.ts";
import { isCapital } from "./capital.ts";
import { groupOf } from "./groups.ts";
import { isOfContent } from "./of-content.ts";
import { isPlaceless, sentencesAround } from "./near-main.ts";
import { spokeIn, whereaboutsIn } from "./whereabouts.ts";

const HERE = /^[^.;]{0,120}\bhere\b(?!\s(?:to|we|is|are|was)\b)|\bhere\s(?:\p{L}+\s){0,3}$/u;

/** The town of the dateline that the frame's paragraph stands under. */
const townAbove = (frame: Frame, draft: Draft): PlaceMention | null =>
  townOfDateline(frame, draft) ?? (isHere(frame) ? townAtHome(frame, draft) : null);

/** States that are one town: there "here" needs no dateline. */
const TOWNS_OF_STATES: ReadonlyMap<string, string> = new Map([
  ["SG", "Singapore"],
  ["MC", "Monaco"],
]);

/** "met here on Tuesday", in a paper of a state that is one town. */
const townAtHome = ({ first }: Frame, { home, sentences }: Draft): PlaceMention | null => {
  const city = home?.worldwide === false ? (TOWNS_OF_STATES.get(home.country) ?? null) : null;
  const sentence = sentences[first];
  const at = sentence?.text.search(/\bhere\b/) ?? -1;
  if (home === null || city === null || sentence === undefined || at < 0) return null;
  const start = sentence.start + at;
  return { city, country: home.country, venue: null, start, end: start + "here".length };
};

export const townOfDateline = (frame: Frame, draft: Draft): PlaceMention | null => {
  const paragraph = frame.triggers.find(({ sentence }) => sentence.zone === "body")?.sentence.paragraph;
  const above = draft.datelineTowns.findLast((dateline) => paragraph !== undefined && dateline.paragraph <= paragraph);
  return above?.town ?? draft.datelinePlace;
};

/** "will open here on Sunday": the town of the dateline, whenever it takes place. */
export const isHere = (frame: Frame): boolean =>
  frame.triggers.some(
    ({ sentence, start }) => sentence.zone === "body" && HERE.test(sentence.text.slice(start - sentence.start)),
  );

const THERE = /^(?:\s\p{Ll}+){0,2}\sthere\b|\bthere\s?$/u;

/** "He met there with Y": at the crossing of which the text has told, not where it was written. */
export const isElsewhere = ({ triggers }: Frame): boolean =>
  triggers.some(
    ({ sentence: { text, start, zone }, end, quote }) =>
      zone === "body" && (THERE.test(quote) || THERE.test(text.slice(end - start, end - start + 40))),
  );

/**
 * A dateline town is the place only of the main meeting, held that day or the day before, told without another place,
 * in the country of a party, with the sides together there.
 */
export const datelinePlace = (frame: Frame, draft: Draft): PlaceMention | null => {
  const town = townAbove(frame, draft);
  if (town === null || frame.place?.city != null) return null;
  if (isHere(frame) && isPlaceless(frame)) return town;
  if (isElsewhere(frame)) return null;
  if (ON_BORDER.test(frame.place?.venue ?? "")) return null;
  if (!areTogether(frame, draft) || isAbroad(frame, town)) return null;
  if (frame.status !== "held" || frame.background || groupOf(frame) === "call") return null;
  const there = frame.place === null ? (whereaboutsIn(draft) ?? spokeIn(frame, draft)) : null;
  if (there !== null && there.country !== town.country) return there;
  if (frame.place?.country != null && frame.place.country !== town.country) return null;
  if (
    (frame.place?.country ?? null) === null &&
    !frame.parties.some((party) => isHomeOf(party.value, town)) &&
    !isBrokeredAt(frame, draft, town) &&
    !isAtSeat(frame, town) &&
    !isInHeadline(draft, town) &&
    !isOwnAbroad(frame, draft, town)
  )
    return null;
  const filed = draft.calendar.filed;
  if (frame.date === null || filed === null) return town;
  const { date, dateEnd } = frame.date;
  return date <= filed && (dateEnd ?? date) >= addDays(filed, -1) ? town : null;
};

/** "President holds series of meetings in Bishkek" over "BISHKEK, July 2 -": filed from there, and told of there. */
const isInHeadline = ({ sentences, mentions }: Draft, { city }: PlaceMention): boolean =>
  sentences.some(
    ({ zone, index }) => zone === "headline" && mentions[index]?.places.some((place) => place.city === city) === true,
  );

const BROKERED = /\b(?:mediated|brokered|hosted|facilitated|convened)\sby\s(?:the\s)?$/u;

/** "Geneva, May 4 - Minister X met his Omani counterpart": told from there by the press of one of the two. */
const isOwnAbroad = ({ parties, triggers }: Frame, { home }: Draft, { country }: PlaceMention): boolean =>
  home !== null &&
  !home.worldwide &&
  country !== home.country &&
  parties.some(({ value }) => value === home.country) &&
  triggers.some(({ rule }) => TOGETHER.has(rule));

/** "three days of talks mediated by Kenya", filed in Nairobi. */
const isBrokeredAt = ({ triggers }: Frame, { mentions }: Draft, town: PlaceMention): boolean =>
  triggers.some(({ sentence }) =>
    mentions[sentence.index]?.parties.some(
      ({ party, start }) => isHomeOf(party, town) && BROKERED.test(sentence.text.slice(0, start - sentence.start)),
    ),
  );

const OF_SEAT = /\s?(?:headquarters|seat|premises|offices|secretariat)(?:\sof)?(?:\sthe)?\s?/iu;
/** "at the headquarters of the African Union", filed in Addis Ababa. */
const isAtSeat = ({ place }: Frame, { city }: PlaceMention): boolean => {
  const body = OF_SEAT.test(place?.venue ?? "") ? partyOf((place?.venue ?? "").replace(OF_SEAT, "")) : null;
  return body !== null && hasSeatIn(body, city);
};

/** A town of the state, or one in which the organisation has its seat. */
const isHomeOf = (party: string, { city, country }: PlaceMention): boolean =>
  party === country || hasSeatIn(party, city);

/** "BAKU -- X met Y on the sidelines of the Munich conference": filed at home, of a gathering that may be anywhere. */
const isAbroad = ({ superEvent, parties }: Frame, { city }: PlaceMention): boolean =>
  superEvent !== null &&
  !superEvent.value.includes(city ?? "") &&
  parties.some(({ value }) => isCapital(city ?? "", value));

/** "at the Rumichaca bridge", "at the Korday border crossing": between two states, in no capital. */
export const ON_BORDER = /\b(?:checkpoint|crossing|bridge|border (?:point|post|gate|station))$/i;

/** "They met", "X is visiting", "reviewed trade at their dialogue": the sides were in one place; "the leaders discussed trade" may be a call. */
export const areTogether = (frame: Frame, draft: Draft): boolean =>
  !isOfContent(frame) ||
  frame.kind === "committee_session" ||
  draft.triggers.some(({ rule }) => TOGETHER.has(rule)) ||
  sentencesAround(frame, draft).some(
    ({ text }) => IN_PERSON.test(text) || (/\btalks\b/.test(text) && !CALL.test(text)),
  );

const CALL = /\b(?:phone|phoned|telephon(?:e|ic(?:ally)?)|call|calls|called|video|online|virtual)\b/i;

const IN_PERSON =
  /\b(?:hosts?|guests?|landed|arrived|(?:press|news) conference|summit|sidelines|margins|edges|round the table|shook hands|face to face|in person|here)\b/i;

const TOGETHER: ReadonlySet<string> = new Set([
  "event.met-with",
  "event.held-talks",
  "event.talks-between",
  "event.received",
  "event.gathered",
  "event.called-on",
  "event.visited",
  "event.at-meeting",
  "event.reference",
  "event.press-conference",
]);
