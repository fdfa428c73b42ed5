import type { Frame, Person } from "../model.ts";
import { namesAgree } from "./names-agree.ts";

/** "met separately with A and B": two meetings of one verb. */
export const areApart = (a: Frame, b: Frame): boolean =>
  a !== b && a.separate && b.separate && a.triggers.some((trigger) => b.triggers.includes(trigger));

/** "had a separate meeting with Y": not the conference that brought both there. */
export const isAsideOf = (a: Frame, b: Frame): boolean => a.separate && a.mechanism === null && b.mechanism !== null;

/** "held talks with Y. He also attended the second Business Forum": where somebody was besides, of whom he met told nothing. */
export const isAttendedBesides = (meeting: Frame, session: Frame): boolean =>
  meeting.mechanism === null &&
  session.mechanism !== null &&
  session.first > meeting.first &&
  session.people.length < meeting.people.length &&
  session.triggers.every(({ quote, sentence, start }) =>
    /\balso\s$/.test(sentence.text.slice(0, start - sentence.start)) ? ATTENDED.test(quote) : false,
  );
const ATTENDED = /^(?:attend|address|participat|took part|join)/i;

/** "The presidents met. The ministers X and Y had talks of their own": of others, whose states the clause leaves out. */
export const isOfOthersApart = (a: Frame, b: Frame): boolean =>
  b.separate &&
  b.people.length >= 2 &&
  a.people.length >= 2 &&
  !b.people.some(({ person }) => a.people.some((known) => known.person === person));

const BESIDE_MEETING =
  /^(?:Ahead of|Before|Prior to|On the eve of|Following|After|Alongside|In parallel (?:with|to)|Besides|In addition to)\s(?:the|this|that|their)\s(?:[\p{L}-]{3,24}\s){0,2}(?:meeting|talks|summit|negotiations|conversation|reception|audience|encounter)\b/u;

/** "The premiers met. Ahead of their meeting the ninth session of the commission was held": the session is another one than the meeting it is told beside. */
export const isSessionBeside = (meeting: Frame, session: Frame): boolean =>
  meeting.mechanism === null &&
  session.mechanism !== null &&
  session.first > meeting.first &&
  session.triggers.every(({ sentence }) => BESIDE_MEETING.test(sentence.text));

const OF_STAY =
  /^(?:(?:(?:With)?in the framework|In the course) of|As part of|During|While on)\s(?:the|this|that|his|her|their)\s(?:[\p{L}-]{3,24}\s){0,2}(?:visit|trip|stay|mission)\b|^On the (?:sidelines|margins) of\s(?:the|this|that|their)\s(?:[\p{L}-]{3,24}\s){0,2}(?:session|meeting|visit)\b/u;

/** "The seventh session of the commission was held in Oslo. Within the framework of the visit X had talks with Minister Y": his own, beside the session. */
export const isMeetingOfStay = (session: Frame, pair: Frame): boolean =>
  session.mechanism?.ordinal != null &&
  session.kind === "committee_session" &&
  session.parties.length >= 2 &&
  session.status === pair.status &&
  session.triggers.some(({ sentence }) => sentence.zone === "body") &&
  pair.kind === "meeting" &&
  pair.mechanism === null &&
  pair.first > session.first &&
  pair.people.length === 2 &&
  !pair.people.every(({ person }) => session.people.some((known) => known.person === person)) &&
  pair.triggers.every(({ rule, sentence }) => OWN_TALKS.has(rule) && OF_STAY.test(sentence.text));
const OWN_TALKS: ReadonlySet<string> = new Set([
  "event.met-with",
  "event.held-talks",
  "event.received",
  "event.called-on",
]);

/** "X is attending the Lima Forum. She met Y": a gathering of which nothing is told but that X is there, and a meeting of two there. */
export const isMetAtGathering = (gathering: Frame, pair: Frame): boolean =>
  (gathering.kind === "conference" || gathering.kind === "summit") &&
  gathering.people.length === 1 &&
  gathering.parties.length <= SIDES_OF_GATHERING &&
  gathering.mechanism?.parties.length !== 2 &&
  pair.kind === "meeting" &&
  pair.mechanism === null &&
  pair.people.length === 2 &&
  pair.first > gathering.first &&
  pair.people.some(({ person }) => person === gathering.people[0]?.person) &&
  pair.triggers.every(({ sentence }) => !AT_IT.test(sentence.text));
/** "X met Y in the margins of the Lima Forum. She is taking part in the forum until Monday": beside it, and not the forum. */
export const isBesideGathering = (pair: Frame, { kind, mechanism }: Frame): boolean =>
  pair.superEvent !== null &&
  pair.mechanism === null &&
  mechanism !== null &&
  kind !== "meeting" &&
  namesAgree(pair.superEvent.value, mechanism.name);
const SIDES_OF_GATHERING = 2; // "Kenya's minister attended the summit of the African Union"
/** "The conference was opened by X and Y" */
const AT_IT = /\b[Tt]he (?:conference|forum|summit|gathering)\b(?!,)/u;

const BESIDE = String.raw`\b(?:[Oo]n|[Aa]t) the (?:sidelines?|margins?|fringes?|edges?) of\b`;
const ASIDE = new RegExp(BESIDE, "u");
const LARGER = /\b(?:meeting|session|gathering|conference|forum|summit)\sitself\b/u;
const SIDES_OF_MANY = 3;
const CHAIRED_MANY =
  /,\s(?:which was\s)?(?:co-)?chaired by\s[^.;]{3,120},\s(?:brought together|drew|gathered|was attended by)\b/u;

/** "X met Y on the margins of a regional meeting. The meeting itself, chaired by them, drew officials of A, B, C and D": one of two, one of many. */
export const isPairBesideMany = (pair: Frame, many: Frame): boolean =>
  pair.parties.length === 2 &&
  pair.people.length === 2 &&
  (many.parties.length >= SIDES_OF_MANY || many.triggers.every(({ sentence }) => CHAIRED_MANY.test(sentence.text))) &&
  many.first > pair.first &&
  (pair.superEvent !== null || pair.triggers.some(({ sentence }) => ASIDE.test(sentence.text))
    ? many.triggers.every(({ rule }) => OF_MANY.has(rule))
    : many.triggers.every(({ sentence }) => LARGER.test(sentence.text)));
const OF_MANY: ReadonlySet<string> = new Set(["event.co-chaired", "event.meeting-drew", "event.session"]);

const ASIDE_OF_IT = new RegExp(
  String.raw`${BESIDE} (?:the|this|that|these) (?:[\p{L}\p{N}-]{2,24} ){0,3}(?:meetings?|session|summit|conference|forum|talks|gathering|event|ministerial|assembly|council)\b`,
  "u",
);

/** "X took part in a meeting of the eight. On the margins of the meeting X met Y": whether `pair` is of two of those who were there. */
export const isPairAside = (many: Frame, pair: Frame): boolean =>
  pair.parties.length === 2 &&
  many.parties.length >= SIDES_OF_MANY &&
  pair.first > many.first &&
  pair.triggers.every(
    ({ sentence, start }) =>
      ASIDE_OF_IT.test(sentence.text.slice(0, start - sentence.start)) ||
      (pair.people.length === 2 && ON_SIDELINES.test(sentence.text.slice(start - sentence.start))),
  );
/** "A and B met for an hour on the sidelines", "met on the margins of the summit" */
const ON_SIDELINES = /^[^.;]{0,90}?\b(?:on|at) the (?:sidelines?|margins?|fringes?)\b/u;

const HIS_GUESTS =
  /^\s(?:the|his|her|their|all)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:guests|visitors|ministers|envoys|officials|delegations)\b/u;
const MINISTERS_BEFORE =
  /(?<!\b[Pp]rime\s)\b(?:[Mm]inisters|[Ss]ecretaries|[Cc]ommissioners)\s(?:of|from)\s[^.;]{3,90}$/u;

/** "The energy ministers of A, B and C met. President X received the guests": who leads the state was not one of the ministers. */
export const isReceptionAfter = (many: Frame, reception: Frame, people: readonly Person[]): boolean =>
  many.parties.length >= SIDES_OF_MANY &&
  reception.first > many.first &&
  reception.triggers.every(
    ({ rule, sentence, end }) =>
      rule === "event.received" && HIS_GUESTS.test(sentence.text.slice(end - sentence.start)),
  ) &&
  many.triggers.every(({ sentence, start }) => MINISTERS_BEFORE.test(sentence.text.slice(0, start - sentence.start))) &&
  reception.people.some(
    ({ role, person }) =>
      role === "host" &&
      people[person]?.offices.some(({ rank }) => rank === 1) === true &&
      !many.people.some((known) => known.person === person),
  );

/**
 * "President X received the minister Y. Y is in town for the session of the commission, which was held on 23 April": whoever leads the
 * state receives those who sit in a commission, and does not sit in it.
 */
export const isReceptionOfHead = (reception: Frame, session: Frame, people: readonly Person[]): boolean =>
  session.kind === "committee_session" &&
  session.mechanism !== null &&
  session.date !== null &&
  reception.kind === "meeting" &&
  reception.mechanism === null &&
  session.first > reception.first &&
  reception.people.some(({ role }) => role === "guest") &&
  reception.people.some(
    ({ role, person }) =>
      role === "host" &&
      people[person]?.offices.some(({ rank }) => rank === 1) === true &&
      !session.people.some((known) => known.person === person),
  ) &&
  !session.triggers.some(({ sentence }) => reception.triggers.some((other) => other.sentence === sentence));
