import { hasSeatIn } from "../lexicon/seats.ts";
import type { Attendance, Frame, Person, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { isCapital } from "./capital.ts";
import { isOfContent } from "./of-content.ts";
import { isMain, sentencesAround } from "./near-main.ts";
import { withOwnMinisters } from "./own-ministers.ts";
import type { Refiner } from "./refiner.ts";

const HOSTED_KINDS: ReadonlySet<string> = new Set(["bilateral_meeting", "multilateral_meeting", "summit", "visit"]);

const CAPITAL = /\bcapital$/;

const inCapital = (frame: Frame, working: string): boolean => {
  const { city = null, country = null, venue = null, start = 0, end = 0 } = frame.place ?? {};
  if (country === null) return false;
  if (city === null) return frame.kind === "visit" || venue !== null || CAPITAL.test(working.slice(start, end));
  return isCapital(city, country);
};

const ASIDE = /\bon the (?:sidelines?|margins?|fringes?|edges?) of\b/i;

/** "on the margins of a fair": nobody is at home there, though the larger meeting has no name. */
const isAside = (frame: Frame, draft: Draft): boolean =>
  frame.triggers.some(({ sentence }) => ASIDE.test(sentence.text)) ||
  (isOfContent(frame) && sentencesAround(frame, draft).some(({ text }) => ASIDE.test(text)));

/** Who may be host or guest: host and guest come before the lead of a delegation, unless each side sent one to negotiate. */
const plainIn = (frame: Frame, people: readonly Person[]): ((known: Attendance) => boolean) => {
  const heads = frame.people.filter(({ role }) => role === "head_of_delegation");
  const negotiate = new Set(heads.map((head) => countryOf(head, people))).size >= 2;
  return ({ role }) => role === "participant" || (role === "head_of_delegation" && !negotiate);
};

/** "the 2+2 talks": a standing body by its form, in which nobody is host for being at home. */
const IN_FORMAT = /\b(?:[2-5]\s?\+\s?[2-5]|(?:two|three|four)-plus-(?:two|three|four))\b/i;

/** Whether the clause calls the meeting so, or the heading the meeting that the text tells first. */
const isInFormat = (frame: Frame, frames: readonly Frame[], draft: Draft): boolean =>
  frame.triggers.some(({ sentence }) => IN_FORMAT.test(sentence.text)) ||
  (frame === frames.find(isMain) &&
    draft.sentences.some(({ zone, text }) => zone === "headline" && IN_FORMAT.test(text)));

const countryOf = (attendance: Attendance, people: readonly Person[]): string | null =>
  people[attendance.person]?.country?.party ?? null;

const TRAVELLER = /\b(?:I|[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\b/;
const DESTINATION_REACH = 60;

/** The sentence of a visit speaks of somebody from abroad, by name, by his state or as "he". */
const isByOthers = (sentence: Sentence, frame: Frame, draft: Draft, country: string): boolean => {
  const mentions = draft.mentions[sentence.index];
  return (
    TRAVELLER.test(sentence.text) ||
    (mentions?.parties.some(({ party }) => party !== country && frame.parties.some(({ value }) => value === party)) ??
      false) ||
    (mentions?.people.some(
      ({ person }) =>
        person !== null &&
        draft.people[person]?.country?.party !== country &&
        frame.people.some((known) => known.person === person),
    ) ??
      false)
  );
};

const STAY =
  /^,?\s(?:(?:this week|today|yesterday|since \p{Lu}\p{L}+)\s)?(?:on|for|during)\s(?:an?|his|her|the)\s(?:[\p{L}\d-]{2,24}\s){0,4}(?:visit|trip|tour|stay)\b/u;

/** "is in Bulgaria on a two-day visit" */
const isStaying = (frame: Frame, draft: Draft, country: string): boolean =>
  draft.sentences.some((sentence) => {
    if (!/\b(?:visit|trip|tour|stay)\b/.test(sentence.text)) return false;
    const mentions = draft.mentions[sentence.index];
    const stay = mentions?.places.some(
      (place) => place.country === country && STAY.test(sentence.text.slice(place.end - sentence.start)),
    );
    return stay === true && isByOthers(sentence, frame, draft, country);
  });

/** "during a three-day visit to Nigeria", "he was on a trip to Japan": the text calls the others' stay a visit to the country of the meeting. */
const isOnVisit = (frame: Frame, draft: Draft, country: string): boolean =>
  draft.triggers.some((trigger) => {
    const { rule, sentence, end, status, background } = trigger;
    if (rule !== "event.visited" || background || (status !== frame.status && status !== "held")) return false;
    const there = draft.mentions[sentence.index]?.places.some(
      (place) => place.country === country && place.start >= end - 1 && place.start - end <= DESTINATION_REACH,
    );
    return there === true && isByOthers(sentence, frame, draft, country);
  });

const RESIDENT =
  /\b(?:ambassador|high commissioner|charg[eé]|country director|resident (?:coordinator|representative))\b/i;

/** Who came from abroad: not an organisation's people at its seat, nor an ambassador beside somebody else of his state. */
const isFromAbroad = (attendance: Attendance, frame: Frame, people: readonly Person[]): boolean => {
  const person = people[attendance.person];
  const side = person?.country?.party ?? person?.organisation ?? null;
  if (person === undefined || side === null || side === frame.place?.country) return false;
  if (hasSeatIn(side, frame.place?.city ?? null)) return false;
  const beside = frame.people.some(
    (other) => other !== attendance && other.role !== "participant" && countryOf(other, people) === side,
  );
  const leads = frame.people.find((other) => countryOf(other, people) === side) === attendance;
  return !(RESIDENT.test(person.offices[0]?.text ?? "") && (beside || !leads));
};

/** Who is at home: of the country, or of the organisation that has its seat in the town and stands among states. */
const isHome = (attendance: Attendance, frame: Frame, people: readonly Person[]): boolean => {
  const country = countryOf(attendance, people);
  return (
    country !== null && (country === frame.place?.country || (country === "EU" && frame.place?.city === "Brussels"))
  );
};

const withHosts = (frame: Frame, draft: Draft): Frame => {
  const { people } = draft;
  const country = frame.place?.country ?? null;
  const toldGuest = frame.people.some(({ role }) => role === "guest");
  const isVisiting = (): boolean =>
    country !== null && (isOnVisit(frame, draft, country) || isStaying(frame, draft, country));
  const settled = toldGuest || inCapital(frame, draft.working) || isUnderOwnRoof(frame);
  const atHome = country !== null && (settled || isVisiting());
  const place = frame.place;
  const isPlain = plainIn(frame, people);
  const asHosts = frame.people.map(
    (known): Attendance =>
      isPlain(known) && atHome && place !== null && isHome(known, frame, people)
        ? { ...known, role: "host", roleSpan: place, roleRule: "role.host-country" }
        : known,
  );
  // Who is at home and in the chair has guests as well; and whoever is on a visit is one, though nobody at home is named.
  const atHomeOf = asHosts.filter((known) => isHome(known, frame, people));
  const isHosted =
    asHosts.some(({ role }) => role === "host") ||
    (atHomeOf.length === 0 && frame.parties.some(({ value }) => value === country) && isVisiting()) ||
    (atHome && atHomeOf.some(({ role }) => role === "chair"));
  if (!isHosted) return { ...frame, people: asHosts };
  const hosted = { ...frame, people: asHosts };
  return {
    ...frame,
    people: asHosts.map(
      (known): Attendance =>
        isPlain(known) && country !== null && isFromAbroad(known, hosted, people)
          ? { ...known, role: "guest", roleSpan: place, roleRule: "role.host-country" }
          : known,
    ),
  };
};

const OWN_ROOF =
  /\bat (?:his|her|the (?:president|premier|prime minister|minister|king|emir)'s) (?:official |private |summer |country |seaside )?(?:residence|home|house|ranch|farm|estate|villa|palace|office|dacha|retreat)\b/i;

/** "at his ranch outside Sochi": under the roof of the one who is at home. */
const isUnderOwnRoof = ({ triggers }: Frame): boolean => triggers.some(({ sentence }) => OWN_ROOF.test(sentence.text));

const NOWHERE_AT_HOME: ReadonlySet<string> = new Set(["host", "guest"]);

/** Calls have neither hosts nor chairs; on the sidelines nobody is host or guest. */
const sober = (frame: Frame): Frame => ({
  ...frame,
  people: frame.people.map((known) =>
    frame.kind === "phone_call" || NOWHERE_AT_HOME.has(known.role)
      ? { ...known, role: "participant", roleSpan: null, roleRule: "role.participant" }
      : known,
  ),
});

/** Who is at home is the host where the meeting is in his capital or the others are on a visit; who came from abroad to a host is a guest. */
export const hosts: Refiner = {
  name: "hosts",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      const isHosted = HOSTED_KINDS.has(frame.kind);
      if (frame.kind === "phone_call" || frame.superEvent !== null || (isHosted && isAside(frame, draft)))
        return sober(frame);
      // By video nobody is at home; who is said to host does.
      if (frame.format === "video") return frame;
      return isHosted && !isInFormat(frame, frames, draft)
        ? withOwnMinisters(withHosts(frame, draft), draft.people)
        : frame;
    }),
};
