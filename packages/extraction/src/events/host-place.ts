import type { Frame, PlaceMention, Trigger } from "../model.ts";
import { CALLED_OFF_VISIT, type Sides } from "./bind.ts";
import { type Cast, statesOf } from "./cast.ts";
import { spanOf } from "./span-of.ts";

/** "The Saudi king hosted a lunch on the sidelines of the summit": where the summit is. */
const ASIDE = /\bon the (?:sidelines?|margins?|fringes?|edges?) of\b/u;

/** "The State Department hosted Y", "Japan will host the forum": where the host is, if no place is named. */
export const hostedBy = (frame: Frame, sides: Sides, subject: Cast, trigger: Trigger): Frame => {
  const hosts = trigger.value.host === "subject" || /^host/i.test(trigger.quote);
  if (frame.place !== null || !hosts || ASIDE.test(trigger.sentence.text)) return frame;
  const office = sides.subject.find((unit) => unit.metonym)?.parties[0];
  const states = subject.parties.filter(({ value }) => value.length === 2 && value !== "EU" && value !== "UN");
  const [only] = subject.people.length === 0 && states.length === 1 ? states : [];
  const country = office?.party ?? only?.value;
  const span = office ?? only;
  if (country === undefined || span === undefined) return frame;
  return { ...frame, place: { city: null, country, venue: null, start: span.start, end: span.end } };
};

/** "Kenya has called off a visit by President Y": to Kenya; null if the clause is of another kind, or the host no state. */
export const calledOffAt = ({ quote }: Trigger, { subject, object }: Sides): PlaceMention | null => {
  const [host] = object;
  if (!CALLED_OFF_VISIT.test(quote) || subject.length === 0 || host === undefined || host.person !== null) return null;
  const [party] = host.parties;
  if (party?.party.length !== 2 || subject.some(({ parties }) => parties.some((own) => own.party === party.party)))
    return null;
  return { city: null, country: party.party, venue: null, ...spanOf(party) };
};

const HOST_RANK_MAX = 2; // whoever receives guests for the state itself

/** "The Crown Prince received at the palace in Jeddah President Y of Senegal": a host told by his office alone is of the state where he receives. */
export const hostByOffice = (
  subject: Cast,
  sides: Sides,
  guests: Cast,
  here: Frame["place"],
  trigger: Trigger,
): Cast => {
  const [unit, second] = sides.subject;
  const host = unit?.person ?? null;
  const country = here?.country ?? null;
  if (trigger.value.host !== "subject" || subject.people.length + subject.parties.length > 0 || second !== undefined)
    return subject;
  if (host === null || host.name !== null || host.person !== null || host.counterpart || host.plural || host.former)
    return subject;
  if (here === null || country === null || guests.parties.length === 0 || statesOf(guests).has(country)) return subject;
  if (!host.offices.some(({ rank }) => rank <= HOST_RANK_MAX)) return subject;
  return {
    people: [],
    parties: [{ value: country, ...spanOf(here), rule: "party.of-person", certainty: "implied" }],
  };
};

/** "The Foreign Minister called on the visiting king": who calls on a guest of his own state is at home. */
export const atHome = (
  trigger: Trigger,
  { subject, object }: { readonly subject: Cast; readonly object: Cast },
  here: Frame["place"],
): Trigger =>
  trigger.rule === "event.called-on" &&
  here?.country != null &&
  subject.parties.some(({ value, certainty }) => value === here.country && certainty === "stated") &&
  statesOf(object).size > 0 &&
  !statesOf(object).has(here.country)
    ? { ...trigger, value: { ...trigger.value, host: "subject", guest: "object" } }
    : trigger;
