import type { Frame } from "../model.ts";
import { isCapital } from "./capital.ts";
import { datesAgree } from "./groups.ts";
import { notOfArrival } from "./ways.ts";

const BEHIND_SIGHT = /^\s(?:the|an?|his|her|their)\s[^;.]{3,80}\s(?:in|at|near|outside)\s(?:the\s)?$/u;

/** "After the meeting the guests visited the training centre in [Cusco]": where a sight of the visit stands. */
const isSight = ({ place, triggers }: Frame): boolean =>
  place !== null &&
  triggers.every(
    ({ quote, sentence: { text, start }, end }) =>
      /^(?:visit|tour|inspect)/i.test(quote) && BEHIND_SIGHT.test(text.slice(end - start, place.start - start)),
  );

/** "at Freedom Hall", told of a meeting during a visit: a hall in the town of the visit; on another day than that of a town which is no capital, somewhere in the country. */
export const placeIn = ({ place, date, first }: Frame, visit: Frame): Frame["place"] => {
  const { city = null, country = null } = visit.place ?? {};
  // "He also visited the barracks in Cusco": whom he saw before, he saw elsewhere.
  const isStop = first < visit.first && visit.place?.venue != null;
  const isMoving =
    city !== null &&
    country !== null &&
    !isCapital(city, country) &&
    (isStop || isSight(visit) || !datesAgree(date, visit.date));
  const visited =
    visit.place === null || !isMoving ? notOfArrival(visit.place) : { ...visit.place, city: null, venue: null };
  return place !== null && visited !== null && place.city === null && place.country === null
    ? { ...visited, venue: place.venue }
    : (place ?? visited);
};

/** Where the meeting leaves the visitors out ("the guests then sat down with Y"), those of the visit were there. */
export const withTravellers = (meeting: Frame, travellers: readonly number[], visit: Frame): Frame["people"] =>
  meeting.people.some(({ person }) => travellers.includes(person))
    ? meeting.people
    : [...visit.people.filter(({ person }) => travellers.includes(person)), ...meeting.people];

export const asGuests = (meeting: Frame, travellers: readonly number[], visit: Frame): Frame["people"] =>
  withTravellers(meeting, travellers, visit).map((known) => {
    const traveller = visit.people.find(({ person }) => person === known.person);
    // In a third country nobody there is at home, so nobody is a guest.
    const isHosted = meeting.parties.some(({ value }) => value === (meeting.place ?? visit.place)?.country);
    const plain =
      known.role === "participant" && isHosted && travellers.includes(known.person) && traveller !== undefined;
    return plain && meeting.kind === "meeting"
      ? { ...known, role: "guest", roleSpan: traveller.roleSpan, roleRule: "role.visitor" }
      : known;
  });
