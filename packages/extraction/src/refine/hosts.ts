import { COUNTRIES } from "../lexicon/countries.ts";
import type { Attendance, Frame, Person } from "../model.ts";
import type { Refiner } from "./refiner.ts";

const HOSTED_KINDS: ReadonlySet<string> = new Set(["bilateral_meeting", "multilateral_meeting", "summit", "visit"]);

const inCapital = (frame: Frame): boolean => {
  const { city = null, country = null, venue = null } = frame.place ?? {};
  if (country === null) return false;
  if (city === null) return frame.kind === "visit" || venue !== null;
  return COUNTRIES.some(
    ({ code, capitals, names }) => code === country && (capitals.includes(city) || names.includes(city)),
  );
};

const ASIDE = /\bon the (?:sidelines?|margins?|fringes?|edges?) of\b/i;

/** "on the margins of a fair": nobody is at home there, though the larger meeting has no name. */
const isAside = (frame: Frame): boolean => frame.triggers.some(({ sentence }) => ASIDE.test(sentence.text));

const countryOf = (attendance: Attendance, people: readonly Person[]): string | null =>
  people[attendance.person]?.country?.party ?? null;

/** Who is at home is the host where the meeting is in his capital or the others are on a visit; who came from abroad to a host is a guest. */
export const hosts: Refiner = {
  name: "hosts",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      if (!HOSTED_KINDS.has(frame.kind) || frame.superEvent !== null || isAside(frame)) return sober(frame);
      const country = frame.place?.country ?? null;
      const toldGuest = frame.people.some(({ role }) => role === "guest");
      const atHome = country !== null && (inCapital(frame) || toldGuest);
      const place = frame.place;
      const withHosts = frame.people.map((known): Attendance => {
        const home = atHome && place !== null && countryOf(known, draft.people) === country;
        return known.role === "participant" && home
          ? { ...known, role: "host", roleSpan: place, roleRule: "role.host-country" }
          : known;
      });
      const hosted = withHosts.some(({ role }) => role === "host");
      const people = withHosts.map((known): Attendance => {
        const abroad =
          countryOf(known, draft.people) !== null && country !== null && countryOf(known, draft.people) !== country;
        return known.role === "participant" && hosted && abroad
          ? { ...known, role: "guest", roleSpan: place, roleRule: "role.host-country" }
          : known;
      });
      return { ...frame, people };
    }),
};

/** Calls have no host; on the sidelines everybody is a participant. */
const sober = (frame: Frame): Frame =>
  frame.kind === "phone_call" || frame.superEvent !== null || (HOSTED_KINDS.has(frame.kind) && isAside(frame))
    ? {
        ...frame,
        people: frame.people.map((known) => ({
          ...known,
          role: "participant",
          roleSpan: null,
          roleRule: "role.participant",
        })),
      }
    : frame;
