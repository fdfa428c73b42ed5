import type { Frame, Person, PlaceMention, Trigger } from "../model.ts";
import { mayHost } from "./may-host.ts";
import { type Cast, statesOf } from "./cast.ts";
import type { Memory } from "./memory.ts";

export const ALSO =
  /\b(?:also|[Ll]ater|[Ee]arlier|[Ss]eparately|then|[Tt]he same (?:day|evening|afternoon)|(?:[Ii]n|[Dd]uring) the (?:morning|afternoon|evening|(?:first|second) half of the day)|[Aa]fterwards?)\b/;

/** "During her visit she met", "Before leaving Lima he met", "a separate meeting": still where he was. */
const DURING_STAY =
  /\b(?:[Dd]uring (?:his|her|their|the|this) (?:[\p{L}-]{2,24} ){0,2}(?:visit|stay|trip|tour)|[Bb]efore (?:(?:the|their) (?:talks|meeting)|leaving|departing|flying|returning|heading)|[Aa]fter (?:the|their) (?:talks|meeting)|[Ww]hile (?:in|there)|[Ww]hilst (?:in|there)|separate (?:meeting|talks|discussions?)|(?:second|third|next|last|other) meeting|[Tt]he (?:visiting|next|following)|(?:[Oo]n the|[Aa]t the) (?:sidelines|margins)(?! of)|[Ii]n the capital)\b/u;
/** Nobody calls on his own president, or holds talks with a colleague, and has it reported. */
const OF_FOREIGNERS: ReadonlySet<string> = new Set([
  "event.called-on",
  "event.held-talks",
  "event.received",
  "event.called-off",
]);

const isToldBeside = ({ sentence: { text } }: Trigger): boolean => ALSO.test(text) || DURING_STAY.test(text);

/** "The Singaporean side was led by X. On the same day X was received by": of one of the two sides that met, as the text says. */
const isOfSide = (person: Person | undefined, frame: Frame | null): boolean =>
  person?.country?.certainty === "stated" &&
  frame?.parties.length === 2 &&
  frame.parties.some(({ value }) => value === person.country?.party);

/** "Back home she briefed", "Before flying to Lima she met": not where she was a guest. */
export const AT_HOME =
  /\b(?:brief(?:ed|s|ing)?|back (?:home|in)|on (?:his|her|their) (?:return|arrival home)|return(?:ed|s|ing)? (?:home|to|from)|before (?:(?:leaving|flying|departing|travell?ing|setting off) (?:for|to)|(?:the|his|her|their) (?:trip|visit|journey|departure|flight)\b)|on (?:his|her|their) way to)\b/iu;

const LEAVING = /\b[Bb]efore (?:leaving|departing from|flying out of) (?<town>\p{Lu}[\p{L}-]+)/u;

/** "Before leaving Nairobi she met", of who then was in Kampala: at home. */
const isBeforeIt = ({ sentence: { text } }: Trigger, { place }: Frame): boolean => {
  const town = LEAVING.exec(text)?.groups?.["town"];
  return AT_HOME.test(text) || (town !== undefined && place?.city != null && !place.city.startsWith(town));
};

/**
 * Whose official the guest meets nothing tells, or he is taken for one of the guest's own state only because the outlet's home is it: then the
 * report would hardly tell of it.
 */
const meetsGuessed = (guest: number, home: string | null, { people: cast }: Cast, people: readonly Person[]): boolean =>
  cast.some(({ person }) => {
    const { country = null, organisation = null, offices = [] } = people[person] ?? {};
    const isGuessed =
      country === null ? organisation === null : country.certainty === "implied" && country.party === home;
    return person !== guest && isGuessed && offices.length > 0 && mayHost(offices[0]);
  });

/** The country of the visit told before, if its traveller is the subject now; so is that of a meeting abroad which this one is told beside. */
export const visitPlace = (
  { frame }: Memory,
  subject: Cast,
  trigger: Trigger,
  people: readonly Person[],
): Frame["place"] => {
  const known =
    frame?.people.find(({ person }) => subject.people.some((other) => other.person === person)) ??
    (isToldBeside(trigger) ? subject.people.find(({ person }) => isOfSide(people[person], frame)) : undefined);
  if (frame === null || known === undefined) return null;
  const home = people[known.person]?.country?.party ?? people[known.person]?.organisation ?? null;
  if (frame.kind === "visit") return frame.place;
  const isTogether = frame.triggers.some(({ sentence }) => sentence === trigger.sentence);
  // "was received by the speaker. He will meet Foreign Minister Y on Friday": still a guest.
  const isGuestStill = trigger.status === "scheduled" && "role" in known && known.role === "guest";
  const isBeside =
    isTogether ||
    isGuestStill ||
    isToldBeside(trigger) ||
    OF_FOREIGNERS.has(trigger.rule) ||
    meetsGuessed(known.person, home, subject, people);
  const place = frame.place?.country == null && isBeside ? countryOfHost(frame, people) : frame.place;
  const isAbroad = home !== null && place?.country != null && place.country !== home && !isBeforeIt(trigger, frame);
  return isAbroad && isBeside && !trigger.background ? place : null;
};

/** "was welcomed by the Ivorian prime minister and will hold talks with President Y": at home where he was welcomed. */
const countryOfHost = ({ people: there, superEvent }: Frame, people: readonly Person[]): Frame["place"] => {
  const host = there.find(({ role }) => role === "host");
  const country = people[host?.person ?? -1]?.country ?? null;
  if (country === null || superEvent !== null) return null;
  return { start: country.start, end: country.end, city: null, country: country.party, venue: null };
};

/** What was done during a visit that the text told before, where its own clause names no place: `here`, if that is the visit's. */
export const atStay = (told: Frame, here: Frame["place"], frames: readonly Frame[]): Frame =>
  told.place === null && frames.some(({ kind, place }) => kind === "visit" && place === here)
    ? { ...told, place: here }
    : told;

/** "The two states' session ended in Abuja. The Ghanaian minister also paid a call on the president": at home where the two of them met. */
export const placeOfTold = ({ rule }: Trigger, guests: Cast, { frame }: Memory): Frame["place"] => {
  if (rule !== "event.called-on" || frame === null || frame.background || frame.parties.length !== 2) return null;
  const [guest, ...others] = statesOf(guests);
  const states = frame.parties.map(({ value }) => value);
  const host = states.find((state) => state !== guest);
  return guest !== undefined && others.length === 0 && states.includes(guest) && host === frame.place?.country
    ? frame.place
    : null;
};

/** Whose he is the text does not say, and what is guessed of him from the report's own state is none of the sides told before. */
export const isGuess = ({ parties }: Cast, frame: Frame | null): boolean =>
  parties.every(
    ({ certainty, value }) => certainty === "implied" && frame?.parties.every((side) => side.value !== value) === true,
  );

/** "X met President Y in Lima. Foreign Minister Z also met Y.": whose state the text leaves out, at home where Y was a guest. */
export const placeOfGuest = (
  subject: Cast,
  object: Cast,
  { frame }: Memory,
  people: readonly Person[],
): Frame["place"] => {
  const [guest] = object.people;
  const isOfUnknown = subject.people.length === 1 && isGuess(subject, frame);
  if (frame === null || guest === undefined || !isOfUnknown || object.people.length > 1) return null;
  if (frame.background || frame.parties.length !== 2 || frame.superEvent !== null) return null;
  const home = people[guest.person]?.country?.party ?? null;
  const place = frame.place?.country == null ? countryOfHost(frame, people) : frame.place;
  const isTold = frame.people.some(({ person }) => person === guest.person);
  const isSide = frame.parties.some(({ value }) => value === place?.country);
  return isTold && isSide && home !== null && place?.country !== home ? place : null;
};

/** "arrived in Kyiv for talks with Y": the arrival in the same sentence. */
export const arrivalOf = (frames: readonly Frame[], trigger: Trigger): Frame["place"] =>
  frames.findLast(
    (frame) => frame.kind === "visit" && frame.triggers.some((known) => known.sentence === trigger.sentence),
  )?.place ?? null;

/** "AMMAN - X arrived here": the dateline's town. */
export const arrivedHere = (
  trigger: Trigger,
  towns: readonly { readonly paragraph: number; readonly town: PlaceMention }[],
): PlaceMention | null => {
  const from = trigger.end - trigger.sentence.start;
  if (trigger.value.kind !== "visit" || !/^\shere\b/.test(trigger.sentence.text.slice(from, from + 6))) return null;
  return towns.find(({ paragraph }) => paragraph === trigger.sentence.paragraph)?.town ?? null;
};
