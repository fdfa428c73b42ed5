import { daysBetween } from "../mentions/calendar.ts";
import { MET_IN_PERSON } from "../events/met-in-person.ts";
import type { Frame, Person, Sentence, Trigger } from "../model.ts";
import {
  areApart,
  isAsideOf,
  isAttendedBesides,
  isBesideGathering,
  isMeetingOfStay,
  isMetAtGathering,
  isOfOthersApart,
  isPairAside,
  isPairBesideMany,
  isReceptionAfter,
  isReceptionOfHead,
  isSessionBeside,
} from "./apart.ts";
import { isOfTwoBeside } from "./beside-many.ts";
import { datesAgree, groupOf } from "./groups.ts";
import { isWithCouncil, isWithGuest, isWithOfficer } from "./guest-of-body.ts";
import { namesAgree } from "./names-agree.ts";
import { areOfOtherForm, areWithOthers, isAtHome, isWithoutHost, partySet, peopleDiffer } from "./others.ts";
import { isChairOfIt, isOfForum, isOfItsMembers, isTalkOfCall, isWelcomeOfMembers } from "./same-heading.ts";
import { isBesideSession } from "./own-meeting.ts";
import { statusesAgree } from "./statuses-agree.ts";

const mechanismsAgree = (a: Frame, b: Frame): boolean => {
  if (a.mechanism === null || b.mechanism === null) return true;
  if (a.mechanism.ordinal !== null && b.mechanism.ordinal !== null && a.mechanism.ordinal !== b.mechanism.ordinal)
    return false;
  return namesAgree(a.mechanism.name, b.mechanism.name);
};

const SEVERAL = 3; // states

/** "X called on the President later": a courtesy call is not the session that brought X there; who hosts several states hosts it. */
const isCourtesy = (frame: Frame): boolean =>
  frame.mechanism === null &&
  frame.parties.length < SEVERAL &&
  frame.triggers.every(
    ({ rule, sentence }) =>
      (rule === "event.called-on" ||
        rule === "event.received" ||
        // "called on X and met Y"
        (rule === "event.met-with" && /\bcall(?:s|ed)\son\b/.test(sentence.text))) &&
      sentence.zone !== "headline",
  );

const NEAR_DAYS = 3;

const isAlso = ({ rule, sentence, start }: Trigger): boolean =>
  MET_IN_PERSON.has(rule) && sentence.text.slice(0, start - sentence.start).endsWith(" also ");

/**
 * "The three met. On the sidelines X held separate talks with Y", "Later she spoke separately with A", behind a call with A and B: two of
 * them, for themselves. Under a headline that names three only if both are told.
 */
const isPartOf = (a: Frame, b: Frame): boolean =>
  (b.separate || b.triggers.every(isAlso)) &&
  b.parties.length === 2 &&
  a.parties.length > 2 &&
  b.first > a.first &&
  (b.people.length === 2 || a.triggers.some(({ sentence }) => sentence.zone !== "headline"));

const isTold = ({ triggers }: Frame, where: { before: number; in: Sentence }): boolean =>
  triggers.some(({ sentence, start }) => sentence === where.in && start < where.before);
/** A session of its own; not "received Y [for the fifth session]", "hosts Y for the Commission", which is what Y was received for. */
const isOtherSession = (session: Frame, courtesy: Frame): boolean =>
  session.kind === "committee_session" &&
  !session.triggers.some(
    ({ rule, quote, sentence, start }) =>
      rule === "event.received" ||
      (rule === "event.at-session" && quote.startsWith("for ") && isTold(courtesy, { before: start, in: sentence })),
  );

const THE_CONFERENCE = /\b[Tt]he conference\b/;
const THE_SUMMIT = /^The (?:summit|meeting|session|gathering)\b/;
const CONFERENCE_REACH = 2; // sentences

/** "Donors pledged a billion at a conference in Geneva. The ministers X and Y opened the conference.", "leaders end a summit. The meeting, chaired by X, ...". */
const isOfConference = (a: Frame, b: Frame): boolean =>
  (a.kind === "conference" || (a.kind === "summit" && b.mechanism === null)) &&
  b.first > a.first &&
  b.first - a.first <= CONFERENCE_REACH &&
  b.status === a.status &&
  datesAgree(a.date, b.date) &&
  b.triggers.every(({ sentence }) => (a.kind === "summit" ? THE_SUMMIT : THE_CONFERENCE).test(sentence.text));

/** The states that travel in one visit and in the other: "Uruguay's minister in China", "the Korean minister's trip to China, put off". */
const haveOtherGuests = (a: Frame, b: Frame): boolean => {
  const [x, y] = [a, b].map(({ parties, place }) =>
    parties.map(({ value }) => value).filter((value) => value.length === 2 && value !== place?.country),
  );
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0 || a.place === null || b.place === null)
    return false;
  return !x.some((party) => y.includes(party));
};

/** "X also met Y", "also received Y": another meeting than that of X with others, whoever's Y is. */
const isAlsoMet = (a: Frame, b: Frame): boolean =>
  b.first > a.first &&
  a.people.length >= 2 &&
  b.triggers.every(isAlso) &&
  b.people.some(({ person }) => !a.people.some((known) => known.person === person)) &&
  a.people.some(({ person }) => !b.people.some((known) => known.person === person));

/** "In Germany she will attend the conference", "In France she will meet Y": each tells its own country. */
const areInOtherCountries = ({ place: a }: Frame, { place: b }: Frame): boolean =>
  a?.country != null && b?.country != null && a.country !== b.country && (a.city === null || b.city === null);

const AT_ANOTHER_HOUR =
  /^(?:(?:Later|Earlier)\b|Afterwards\b|Then\b|After that\b|Before that\b|The same (?:day|afternoon|evening)\b|In the (?:morning|afternoon|evening)\b)/u;

/** "A met B of Peru. Later she held talks with her own president, C": told of one state alone, and at another hour. */
const isOfOwnLater = (a: Frame, b: Frame): boolean =>
  b.first > a.first &&
  b.parties.length === 1 &&
  a.parties.length > 1 &&
  b.people.length > 1 &&
  b.people.some(({ person }) => !a.people.some((known) => known.person === person)) &&
  b.triggers.every(({ sentence }) => AT_ANOTHER_HOUR.test(sentence.text));

const NATIONAL = /^(?:National|Federal|Cabinet|Presidential|Parliamentary|Inter-?[Mm]inisterial)\b/u;

/** "A received B of Peru. In the evening she chaired the National Drought Committee": of her own state, and nobody of another is told there. */
const isOwnSession = (
  { parties, people }: Frame,
  { kind, parties: own, mechanism, people: there, triggers }: Frame,
): boolean =>
  kind === "committee_session" &&
  mechanism !== null &&
  own.length === 1 &&
  own[0]?.value.length === 2 &&
  parties.length > 1 &&
  there.length === 1 &&
  people.some(({ person }) => person === there[0]?.person) &&
  (NATIONAL.test(mechanism.name) || triggers.every(({ sentence }) => AT_ANOTHER_HOUR.test(sentence.text)));

/** Whether two frames of one document tell one meeting. */
export const sameMeeting = (a: Frame, b: Frame, people: readonly Person[]): boolean => {
  const group = groupOf(a);
  if (group !== groupOf(b)) return isTalkOfCall(a, b);
  if (isOfConference(a, b) || isChairOfIt(a, b) || isOfItsMembers(a, b)) return true;
  if (isBesideSession(a, b, people) || isBesideSession(b, a, people)) return false;
  if (isWithoutHost(a, b) || areOfOtherForm(a, b) || isAtHome(a, b, people) || isAtHome(b, a, people)) return false;
  if (isReceptionAfter(a, b, people) || isReceptionAfter(b, a, people)) return false;
  if (isReceptionOfHead(a, b, people) || isReceptionOfHead(b, a, people)) return false;
  if (isOfOwnLater(a, b) || isOfOwnLater(b, a) || isOwnSession(a, b) || isOwnSession(b, a)) return false;
  if (areApart(a, b) || isAsideOf(a, b) || isAsideOf(b, a) || isAlsoMet(a, b)) return false;
  if (isPartOf(a, b) || isPartOf(b, a) || isOfOthersApart(a, b) || isOfOthersApart(b, a)) return false;
  if ((isCourtesy(a) && isOtherSession(b, a)) || (isCourtesy(b) && isOtherSession(a, b))) return false;
  if (isMetAtGathering(a, b) || isMetAtGathering(b, a)) return false;
  if (isBesideGathering(a, b) || isBesideGathering(b, a)) return false;
  if (isMeetingOfStay(a, b) || isMeetingOfStay(b, a)) return false;
  if (isAttendedBesides(a, b) || isAttendedBesides(b, a)) return false;
  if (isSessionBeside(a, b) || isSessionBeside(b, a)) return false;
  if (isPairBesideMany(a, b) || isPairBesideMany(b, a)) return false;
  if (isPairAside(a, b) || isPairAside(b, a)) return false;
  if (isOfTwoBeside(a, b, people) || isOfTwoBeside(b, a, people)) return false;
  if (isWithGuest(a, b, people) || isWithGuest(b, a, people)) return false;
  if (isWithOfficer(a, b, people) || isWithOfficer(b, a, people)) return false;
  if (isWithCouncil(a, b) || isWithCouncil(b, a)) return false;
  if (!statusesAgree(a, b) || !datesAgree(a.date, b.date) || !mechanismsAgree(a, b)) return false;
  if (
    a.background !== b.background &&
    a.date !== null &&
    b.date !== null &&
    Math.abs(daysBetween(a.date.date.padEnd(10, "-01"), b.date.date.padEnd(10, "-01"))) > NEAR_DAYS
  )
    return false;
  if (a.background !== b.background && a.mechanism === null && b.mechanism === null) return false;
  // A session has many people: its own name tells it, whoever opened it and whoever led whom.
  if ((a.mechanism === null || b.mechanism === null) && (peopleDiffer(a, b, people) || areWithOthers(a, b, people)))
    return false;
  if (
    a.place?.city != null &&
    b.place?.city != null &&
    a.place.city !== b.place.city &&
    group !== "visit" &&
    a.place.country !== b.place.country
  )
    return false;
  if (group !== "visit" && areInOtherCountries(a, b)) return false;
  const x = partySet(a);
  const y = partySet(b);
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  if (group === "visit")
    return (a.place?.country === b.place?.country || a.place === null || b.place === null) && !haveOtherGuests(a, b);
  if (a.mechanism !== null && b.mechanism !== null) return true;
  if (small.size === 0) return false;
  if (isOfForum(a, b) || isWelcomeOfMembers(a, b)) return true;
  return [...small].every((party) => large.has(party));
};
