import type { Frame, Person, PlaceMention } from "../model.ts";
import { isPlaceless } from "./near-main.ts";
import type { Refiner } from "./refiner.ts";
import { groupOf } from "./groups.ts";

const ENVOY =
  /\b(?:ambassador|high commissioner|consul|charg[eé]|envoy|permanent representative|special representative)\b/i;
const ELSEWHERE =
  /\b(?:sidelines?|margins?|fringes?|edges?|virtual(?:ly)?|online|video|phone|telephon(?:e|ic(?:ally)?)|embassy|General Assembly)\b/i;

/** Who receives at home: the holder of an office in a state, not its envoy abroad. */
const isAtHome = (person: Person): boolean =>
  person.country?.certainty === "stated" &&
  person.country.party.length === 2 &&
  person.country.party !== "EU" &&
  !person.former &&
  person.offices.length > 0 &&
  !person.offices.some(({ text }) => ENVOY.test(text));

const countryOfHost = (frame: Frame, people: readonly Person[]): PlaceMention | null => {
  const told = frame.people.filter(({ role }) => role === "host");
  // "with visiting Foreign Minister X": whoever the visitor meets is at home.
  const met = frame.people.some(({ role }) => role === "guest")
    ? frame.people.filter(({ role }) => role === "participant")
    : [];
  const hosts = (told.length > 0 ? told : met).map(({ person }) => people[person]);
  const [country, ...others] = new Map(
    hosts.flatMap((host) => (host?.country == null ? [] : [[host.country.party, host.country] as const])),
  ).values();
  if (country === undefined || others.length > 0 || !hosts.every((host) => host !== undefined && isAtHome(host)))
    return null;
  return {
    start: country.start,
    end: country.end,
    city: null,
    country: country.party,
    venue: frame.place?.venue ?? null,
  };
};

/** "Minister X of Serbia received the ambassador of Chile": a meeting told without its place is in the country of the officials who received the others. */
export const hostCountry: Refiner = {
  name: "host-country",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      const untold = isPlaceless(frame);
      const elsewhere =
        frame.superEvent !== null || frame.triggers.some(({ sentence }) => ELSEWHERE.test(sentence.text));
      if (!untold || elsewhere || groupOf(frame) !== "meeting" || frame.format === "video" || frame.format === "phone")
        return frame;
      const place = countryOfHost(frame, draft.people);
      return place === null ? frame : { ...frame, place };
    }),
};
