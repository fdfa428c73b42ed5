import { uniqueParties } from "../events/cast.ts";
import type { Attendance, DateMention, Frame, PlaceMention } from "../model.ts";
import { PRESENT } from "./dates.ts";
import { isOfContent } from "./of-content.ts";
import type { RefineContext, Refiner } from "./refiner.ts";
import { isSummary } from "./summaries.ts";
import { sectionsOf } from "./sections.ts";
import { groupOf } from "./groups.ts";
import { sameMeeting } from "./same.ts";
import { isStale } from "./told-when.ts";
import { isOnward, isStopOf } from "./ways.ts";

const ROLE_ORDER: readonly Attendance["role"][] = [
  "co-chair",
  "chair",
  "signatory",
  "host",
  "guest",
  "head_of_delegation",
  "mediator",
  "participant",
];

const stronger = (a: Attendance, b: Attendance): Attendance =>
  ROLE_ORDER.indexOf(a.role) <= ROLE_ORDER.indexOf(b.role) ? a : b;

/** People of both, each once, with the stronger role. */
export const mergePeople = (a: readonly Attendance[], b: readonly Attendance[]): Attendance[] => {
  const merged = a.map((known) => {
    const other = b.find(({ person }) => person === known.person);
    return other === undefined ? known : { ...stronger(known, other), mention: known.mention };
  });
  return [...merged, ...b.filter(({ person }) => !a.some((known) => known.person === person))];
};

const PRECISION = ["year", "month", "week", "day", "range"];

const betterDate = (a: DateMention | null, b: DateMention | null): DateMention | null => {
  if (a === null || b === null) return a ?? b;
  // An explicit day beats a weekday, a day beats a month.
  if (PRECISION.indexOf(b.precision) > PRECISION.indexOf(a.precision)) return b;
  return a.basis !== "explicit" && b.basis === "explicit" && b.precision === a.precision ? b : a;
};

/** "The two-day visit ended after X met Y": the day on which they met is one of those days. */
const ownDay = (one: Frame, other: Frame): DateMention | null =>
  one.kind === "meeting" &&
  other.kind === "meeting" &&
  one.first < other.first &&
  one.mechanism === null &&
  one.date?.precision === "day" &&
  other.date?.precision === "range" &&
  one.triggers.some(
    ({ sentence }) => one.date !== null && sentence.start <= one.date.start && one.date.end <= sentence.end,
  )
    ? one.date
    : null;

const betterPlace = (a: PlaceMention | null, b: PlaceMention | null): PlaceMention | null => {
  if (a === null || b === null) return a ?? b;
  // The telling of another time: "when they gathered in Geneva in April".
  if (a.country !== null && b.country !== null && a.country !== b.country) return a;
  const base = a.city === null && b.city !== null ? b : a;
  const other = base === a ? b : a;
  return { ...base, country: base.country ?? other.country, venue: base.venue ?? other.venue };
};

const STATUS_ORDER = ["cancelled", "postponed", "held", "scheduled", "denied", "possible"];

/** "Minister hosts Y": the present of headlines, which tells plans as it tells what is done. */
const isTitleInPresent = ({ status, triggers }: Frame): boolean =>
  status === "held" && triggers.every(({ sentence, quote }) => sentence.zone === "headline" && PRESENT.test(quote));

const statusOfBoth = (a: Frame, b: Frame): Frame["status"] => {
  if (isTitleInPresent(a) && b.status === "scheduled") return b.status;
  return STATUS_ORDER.indexOf(a.status) <= STATUS_ORDER.indexOf(b.status) ? a.status : b.status;
};

const KIND_ORDER = [
  "committee_session",
  "conference",
  "summit",
  "negotiation_round",
  "phone_call",
  "visit",
  "signing",
  "bilateral_meeting",
  "multilateral_meeting",
  "meeting",
];

/** One meeting of what two tell; the first one's words win. */
export const mergeFrames = (a: Frame, b: Frame): Frame => ({
  triggers: [...a.triggers, ...b.triggers],
  kind: KIND_ORDER.indexOf(a.kind) <= KIND_ORDER.indexOf(b.kind) ? a.kind : b.kind,
  status: statusOfBoth(a, b),
  background: a.background && b.background,
  people: mergePeople(a.people, b.people),
  parties: uniqueParties([...a.parties, ...b.parties]),
  mechanism: betterMechanism(a, b),
  superEvent: a.superEvent ?? b.superEvent,
  date: isOnward(b) ? a.date : (ownDay(a, b) ?? ownDay(b, a) ?? betterDate(a.date, b.date)),
  place: isOnward(b) || isStopOf(b, a) ? a.place : betterPlace(a.place, b.place),
  format: a.format ?? b.format,
  visitType: a.visitType ?? b.visitType,
  topics: [...a.topics, ...b.topics],
  statements: [...a.statements, ...b.statements],
  outcomes: [...a.outcomes, ...b.outcomes],
  separate: a.separate || b.separate,
  first: Math.min(a.first, b.first),
});

/** "BINATIONAL CABINET" of a headline; not "AUSMIN". */
const isShouted = (name: string): boolean => /\s/.test(name) && name === name.toUpperCase();

const betterMechanism = (a: Frame, b: Frame): Frame["mechanism"] => {
  if (a.mechanism === null || b.mechanism === null) return a.mechanism ?? b.mechanism;
  const [x, y] = isShouted(a.mechanism.name) ? [b.mechanism, a.mechanism] : [a.mechanism, b.mechanism];
  const longer = y.name.length > x.name.length && !isShouted(y.name) ? y : x;
  // The number is quoted where it stands; a title may stand outside the text.
  const isLater = b.mechanism.ordinal === a.mechanism.ordinal && b.mechanism.start > a.mechanism.start;
  const { ordinal, start, end } = a.mechanism.ordinal === null || isLater ? b.mechanism : a.mechanism;
  return ordinal === null ? longer : { ...longer, ordinal, start, end };
};

/** How many people two meetings share. */
export const sharedBy = (one: Pick<Frame, "people">, other: Pick<Frame, "people">): number =>
  one.people.filter(({ person }) => other.people.some((known) => known.person === person)).length;

/** Two of its people are in the other, or all its sides are those of a call, which is not one of other people. */
const isWithin = (frame: Frame, other: Frame): boolean =>
  sharedBy(frame, other) >= 2 ||
  (groupOf(other) === "call" &&
    !isOfOtherPeople(frame, other) &&
    frame.parties.every(({ value }) => other.parties.some((party) => party.value === value)));

/** Two people each, none of them in both: the ministers' talks and their presidents' call. */
const isOfOtherPeople = ({ people }: Frame, other: Frame): boolean =>
  people.length >= 2 &&
  other.people.length >= 2 &&
  !people.some(({ person }) => other.people.some((known) => known.person === person));

/** "The two agreed on tariffs": what was said at the meeting or in the call that another sentence tells. */
const isContent = (frame: Frame, frames: readonly Frame[]): boolean =>
  isOfContent(frame) && frames.some((other) => !isOfContent(other) && isWithin(frame, other));

const UNDER_WAY = /\b(?:is|are)\s(?:currently\s|now\s|also\s)?$/;

/** "will travel to Y on Tuesday ... X is visiting Y for the first time": the journey still to be made, in the present of plans. */
const asPlanned = (frame: Frame, frames: readonly Frame[]): Frame => {
  const isPresent =
    frame.kind === "visit" &&
    frame.status === "held" &&
    frame.date === null &&
    frame.triggers.every(
      ({ quote, sentence, start }) =>
        /^(?:visiting|travel)/i.test(quote) && UNDER_WAY.test(sentence.text.slice(0, start - sentence.start)),
    );
  const isPlan = (other: Frame): boolean =>
    other.kind === "visit" &&
    other.status === "scheduled" &&
    other.first <= frame.first &&
    other.place?.country != null &&
    other.place.country === frame.place?.country &&
    frame.people.some(({ person }) => other.people.some((known) => known.person === person));
  return isPresent && frames.some(isPlan) ? { ...frame, status: "scheduled" } : frame;
};

const BESIDE = 1; // sentences that may tell of one meeting, the second with its day

/** "went into a meeting ... in November, when he attended the conference": what has no day is not what happened long ago. */
const isOneOfLongAgo = (a: Frame, b: Frame, context: RefineContext): boolean =>
  Math.abs(a.first - b.first) > BESIDE &&
  ((a.date === null && isStale(b, context)) || (b.date === null && isStale(a, context)));

/** Headline, caption and lead tell one meeting: each frame joins the first one that it does not contradict. */
export const mergeSame: Refiner = {
  name: "merge-same",
  refine: (given, context) => {
    const { draft } = context;
    const frames = given.map((frame) => asPlanned(frame, given));
    const merged: Frame[] = [];
    const sections = sectionsOf(draft);
    for (const frame of frames.filter((one) => !isSummary(one, frames) && !isContent(one, frames))) {
      const at = merged.findIndex(
        (other) =>
          sections[other.first] === sections[frame.first] &&
          !isOneOfLongAgo(other, frame, context) &&
          sameMeeting(other, frame, draft.people),
      );
      const known = merged[at];
      if (known === undefined) merged.push(frame);
      else merged[at] = mergeFrames(known, frame);
    }
    return merged;
  },
  why: (frame, frames) => (isSummary(frame, frames) ? "refine.summary" : "refine.content"),
};
