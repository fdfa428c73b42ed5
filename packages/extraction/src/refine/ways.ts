import { daysBetween } from "../mentions/calendar.ts";
import type { Frame } from "../model.ts";
import { isCapital } from "./capital.ts";

/** "who is on an official visit to China": told in passing about somebody in another meeting. */
const inPassing = (visit: Frame): boolean =>
  visit.triggers.every(
    ({ sentence, start }) =>
      /(?:,\s(?:who|which)\s(?:is|was|are|were|arrived|has|had)?\s?|,\s(?:currently|now)\s)$/.test(
        sentence.text.slice(0, start - sentence.start),
      ) ||
      (/^(?:is|are|was) on/.test(sentence.text.slice(start - sentence.start)) &&
        /\bwho\s$/.test(sentence.text.slice(0, start - sentence.start))),
  );

/** The visit is told for itself: its days, its kind, or what became of it. */
export const ownDetail = (visit: Frame): boolean => !inPassing(visit) && hasOwnDetail(visit);

/** "Y is in Chad on a two-day visit": where somebody is whom the text has met. */
const isOnlyThere = ({ triggers, status }: Frame): boolean =>
  status === "held" && triggers.every(({ rule }) => rule === "event.will-be-in");

const hasOwnDetail = (visit: Frame): boolean => !isOnlyThere(visit) && tellsMore(visit);

const tellsMore = (visit: Frame): boolean =>
  visit.visitType !== null ||
  visit.date?.precision === "range" ||
  visit.triggers.some((trigger) => /-day\b/.test(trigger.sentence.text)) ||
  visit.status === "postponed" ||
  visit.status === "cancelled";

const JOURNEY = /^(?:left|leav|depart|fl[eiy]|head|bound|set|travel)/i;

/** "will sign a pact in Da Nang on Saturday. X left for Vietnam on Friday.": the way to what is told. */
export const isWayTo = (visit: Frame, frames: readonly Frame[]): boolean =>
  visit.kind === "visit" &&
  !ownDetail(visit) &&
  visit.triggers.every(({ quote }) => JOURNEY.test(quote)) &&
  frames.some(
    (other) =>
      other.kind !== "visit" &&
      other.kind !== "phone_call" &&
      other.status === "scheduled" &&
      visit.status === "held" &&
      (other.parties.some(({ value }) => value === visit.place?.country) ||
        (visit.place?.country != null && other.place?.country === visit.place.country)) &&
      other.people.some(({ person }) => visit.people.some((known) => known.person === person)),
  );

const LEG_DAYS_MAX = 7;

const isWithin = (leg: Frame["date"], other: Frame["date"]): boolean =>
  other === null ||
  leg === null ||
  Math.abs(daysBetween(other.date.padEnd(10, "-01"), leg.date.padEnd(10, "-01"))) <= LEG_DAYS_MAX;

/** "met Minister Y in Baku on Tuesday. The delegation will travel to Ganja tomorrow": from one town of the host's country to another. */
export const isOnwardLeg = (leg: Frame, frames: readonly Frame[]): boolean =>
  leg.kind === "visit" &&
  !hasOwnDetail(leg) &&
  leg.status === "scheduled" &&
  leg.place?.city != null &&
  frames.some(
    (other) =>
      other.kind !== "phone_call" &&
      other.status === "held" &&
      !other.background &&
      other.first <= leg.first &&
      isInCountryOf(other, leg) &&
      leg.parties.every(({ value }) => other.parties.some((party) => party.value === value)) &&
      isWithin(leg.date, other.date),
  );

const GOES_ON = /^(?:(?:travels?|flies|heads?|leaves?|departs?|goes|continues?|proceeds?)\b|\p{L}+\son\sto\b)/iu;

/** "met Y in Coimbra. She travels today to Lisbon": where she goes from there. */
export const isOnwardFrom = (meeting: Frame, { first, triggers }: Frame): boolean =>
  meeting.status === "held" &&
  first > meeting.first &&
  triggers.every(({ quote, sentence }) => sentence.zone === "body" && GOES_ON.test(quote));

/** In another town of the country; of no known town, if the journey goes to no capital and somebody travels who was there. */
const isInCountryOf = (other: Frame, { place, date, triggers, people }: Frame): boolean => {
  const [city, country] = [place?.city ?? "", place?.country ?? ""];
  if (other.place?.city != null)
    return (
      other.place.country === country && other.place.city !== city && triggers.every(({ quote }) => JOURNEY.test(quote))
    );
  return (
    (date === null || (other.place?.country === country && other.kind === "visit")) &&
    (other.place?.country ?? country) === country &&
    !isCapital(city, country) &&
    people.length > 0 &&
    people.every(({ person }) => other.people.some((known) => known.person === person))
  );
};

/** "will visit Hungary on Friday. On Saturday she goes on to Debrecen": a way within the country that the visit is to. */
export const isLeg = (leg: Frame, frames: readonly Frame[]): boolean =>
  leg.kind === "visit" &&
  !hasOwnDetail(leg) &&
  leg.people.length > 0 &&
  leg.triggers.every(({ quote }) => JOURNEY.test(quote) || /^(?:go|mov|continu|went)/i.test(quote)) &&
  frames.some(
    (other) =>
      other !== leg &&
      other.kind === "visit" &&
      other.first < leg.first &&
      (other.status === leg.status || (other.status === "held" && leg.status === "scheduled")) &&
      other.place?.country != null &&
      other.place.country === leg.place?.country &&
      leg.people.every(({ person }) => other.people.some((known) => known.person === person)) &&
      isWithin(leg.date, other.date),
  );

/** "I then go on to Vientiane for 5 June", "She will also travel to Osaka": the day and town of a later stop are not those of the tour. */
export const isOnward = ({ kind, triggers }: Frame): boolean =>
  kind === "visit" &&
  triggers.every(
    ({ quote, sentence, start }) =>
      /\bon to$/.test(quote) || /\b(?:also|then)\s(?:be\s)?$/.test(sentence.text.slice(0, start - sentence.start)),
  );

/** "is paying an official visit to India. ... She will see Varanasi before she leaves on Friday": a town that the visit is still to come to. */
export const isStopOf = (stop: Frame, visit: Frame): boolean =>
  visit.kind === "visit" &&
  stop.kind === "visit" &&
  visit.place?.city === null &&
  (visit.visitType !== null || visit.date?.precision === "range") &&
  stop.status === "scheduled" &&
  stop.first > visit.first &&
  !isCapital(stop.place?.city ?? "", stop.place?.country ?? "");

const AIRPORT = /\b(?:[Aa]irport|[Aa]erodrome|[Aa]irfield)$/;

/** "arrived at the airport, where he was welcomed by Y", told of the same day as the talks: where he was met on arrival, not where they talked. */
export const notOfArrival = (place: Frame["place"]): Frame["place"] =>
  place?.venue != null && AIRPORT.test(place.venue) ? { ...place, venue: null } : place;

/** "has seen her visit Senegal and Mali arrived at Jubilee House": the states are the stops of the journey before, and nobody's who arrives. */
export const isOfStops = (visit: Frame, frames: readonly Frame[]): boolean =>
  visit.kind === "visit" &&
  visit.people.length === 0 &&
  visit.triggers.every(({ sentence, start }) =>
    frames.some(
      (other) =>
        other !== visit &&
        other.kind === "visit" &&
        other.triggers.some(
          (stop) =>
            stop.sentence === sentence &&
            stop.start < start &&
            visit.parties.every((party) => party.start >= start || party.start >= stop.end),
        ),
    ),
  );

/** It did not, or not yet, come about. */
export const isOff = ({ status }: Frame): boolean => status === "cancelled" || status === "postponed";

/** "is to fly to Singapore and meet his Japanese counterpart": in a third country, so the visit is only the way there. */
export const isInThird = ({ parties }: Frame, visit: Frame): boolean =>
  !isOff(visit) &&
  visit.place?.country != null &&
  parties.length >= 2 &&
  parties.every(({ value }) => value !== visit.place?.country);
