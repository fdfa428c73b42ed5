import { FORUM_PARTIES } from "../lexicon/organisations.ts";
import type { Frame } from "../model.ts";
import { datesAgree, groupOf } from "./groups.ts";

/** "X had a conversation with the President of Y", "India, U.S. hold talks" over "In a phone call with Minister Z of Y": the lead tells the call. */
const isHeadingOfCall = ({ triggers, parties, first }: Frame, call: Frame): boolean =>
  triggers.every(
    ({ sentence, quote }) =>
      sentence.zone === "headline" &&
      (/\bconversation$/i.test(quote) || (/\b(?:talks|discussions?)$/i.test(quote) && call.first === first + 1)),
  ) &&
  parties.length === 2 &&
  parties.every(({ value }) => call.parties.some((party) => party.value === value));

const BY_WIRE =
  /\b(?:phone|telephon\p{L}*|calls?|called|video|videoconference|virtual(?:ly)?|online|remote(?:ly)?|by link)\b/iu;
/** "came out of a two-hour meeting between X and Y", "X met Y": no call, unless the sentence says so. */
const isInPerson = ({ triggers }: Frame): boolean =>
  triggers.some(
    ({ rule, quote, sentence }) =>
      sentence.zone === "body" &&
      (rule === "event.met-with" || /\bmeeting(?: between| with)?$/.test(quote)) &&
      !BY_WIRE.test(sentence.text),
  );

/** "They continued discussions" on the phone: a meeting without day and place between the people of a call is that call. */
export const isTalkOfCall = (a: Frame, b: Frame): boolean => {
  const groups = new Set([groupOf(a), groupOf(b)]);
  const other = groupOf(a) === "call" ? b : a;
  if (
    !groups.has("call") ||
    !groups.has("meeting") ||
    other.mechanism !== null ||
    other.place !== null ||
    isInPerson(other) ||
    a.status !== b.status
  )
    return false;
  if (other.date !== null && !datesAgree(a.date, b.date)) return false;
  const x = a.people.map(({ person }) => person);
  const y = b.people.map(({ person }) => person);
  const areOfBoth = x.length >= 2 && y.length >= 2 && y.every((person) => x.includes(person));
  return areOfBoth || isHeadingOfCall(other, other === a ? b : a);
};

/** "Weimar Triangle ministers to meet in Krakow" over "ministers of A, B and C will meet in Krakow in the Weimar Triangle format". */
export const isOfForum = (heading: Frame, { triggers, parties, place }: Frame): boolean =>
  heading.parties.length > 0 &&
  heading.triggers.every(({ sentence }) => sentence.zone === "headline") &&
  heading.parties.every(
    ({ value }) =>
      value.length > 2 &&
      (triggers.some(({ sentence }) => sentence.text.includes(value)) ||
        // Its members are told one by one, and where they meet.
        (FORUM_PARTIES.has(value) && parties.length >= 3 && place?.city != null && place.city === heading.place?.city)),
  );

const MANY = 4; // states
const WELCOME_REACH = 3; // sentences

/** "G7 ministers gathered in Canada. Minister X welcomed her counterparts from A, B, C and D": the members whom their host receives. */
export const isWelcomeOfMembers = (a: Frame, b: Frame): boolean =>
  [
    [a, b],
    [b, a],
  ].some(
    ([members, welcome]) =>
      members !== undefined &&
      welcome !== undefined &&
      members.parties.some(({ value }) => value.length > 2 || /^(?:G\d|EU)$/.test(value)) &&
      members.people.every(({ role }) => role !== "host") &&
      welcome.parties.length >= MANY &&
      welcome.triggers.every(({ rule }) => rule === "event.received") &&
      welcome.first > members.first &&
      welcome.first - members.first <= WELCOME_REACH &&
      (welcome.place === null || members.place === null || welcome.place.country === members.place.country),
  );

/** "The session of the Committee was held. Minister X chaired it together with Y": who chaired the session just told. */
export const isChairOfIt = (session: Frame, chair: Frame): boolean =>
  session.mechanism !== null &&
  chair.mechanism === null &&
  chair.first === session.first + 1 &&
  chair.status === session.status &&
  datesAgree(session.date, chair.date) &&
  chair.triggers.every(
    ({ rule, sentence, end }) => rule === "event.co-chaired" && sentence.text.startsWith(" it ", end - sentence.start),
  );

const MEMBERS_MIN = 3;
const DELEGATIONS =
  /^(?:The\s)?(?:[Dd]elegations|[Dd]elegates|[Mm]inisters|[Ll]eaders|[Rr]epresentatives|[Oo]fficials|[Ee]xperts|[Pp]articipants)\s(?:from|of)\s/u;

/** "The 6th Meeting of Ministers of the Organization opened. Delegations from A, B and C came together to discuss visas": those who are at it. */
export const isOfItsMembers = ({ mechanism, parties, status, first, date }: Frame, members: Frame): boolean =>
  mechanism !== null &&
  parties.some(({ value }) => value.length > 2) &&
  parties.filter(({ value }) => value.length === 2).length < 2 &&
  members.mechanism === null &&
  members.first === first + 1 &&
  members.status === status &&
  members.place === null &&
  members.people.length === 0 &&
  members.parties.length >= MEMBERS_MIN &&
  datesAgree(date, members.date) &&
  members.triggers.every(({ sentence }) => DELEGATIONS.test(sentence.text));
