import { MET_IN_PERSON } from "../events/met-in-person.ts";
import { addDays } from "../mentions/calendar.ts";
import type { Frame } from "../model.ts";
import type { ReasonId } from "../reasons.ts";
import { isOfContent } from "./of-content.ts";
import type { RefineContext } from "./refiner.ts";
import { sharedBy } from "./merge-same.ts";
import { isWithUnnamed, namedSides } from "./sides.ts";
import { hasDay, isNews, isOver, isPast, isStale } from "./told-when.ts";

/** Told of a host and of a guest, one of whom may go without a name, or of two beside each other. */
const OF_GUEST: ReadonlySet<string> = new Set([
  "event.received",
  "event.called-on",
  "event.gave-audience",
  "event.at-meeting",
  "event.close-quarters",
  "event.phone-call",
]);

/** Verbs of meeting in person, and those that are also said of talks at a table. */
const MEETS: ReadonlySet<string> = new Set([
  ...MET_IN_PERSON,
  "event.held-talks",
  "event.saw-official",
  "event.with-official",
  "event.gathered",
  "event.close-quarters",
  "event.session",
]);

const isToldBy = ({ triggers }: Frame, rules: ReadonlySet<string>): boolean =>
  triggers.some(({ rule }) => rules.has(rule));

/**
 * Negotiations that have neither day nor place are a state of affairs, not a round; "holds negotiations with Y" over "X met Y" is a
 * meeting, whatever its headline calls it, and so are those of two who are named.
 */
const isStateOfAffairs = (frame: Frame, context: RefineContext): boolean =>
  frame.kind === "negotiation_round" &&
  frame.date === null &&
  frame.place === null &&
  namedSides(frame, context) < 2 &&
  !frame.triggers.some(({ rule, sentence }) => MET_IN_PERSON.has(rule) && sentence.zone === "body");

const RECALLED_DAYS = 3_650; // what is older belongs to somebody's life or to history
const YEAR = /\b(?:19|20)\d\d\b/;
const OFTEN =
  /\b(?:twice|often|frequently|regularly|repeatedly|(?:many|several|numerous|countless|two|three|four|five|\d{1,2}) times)\b/i;

/** "In the winter of 1987 he met Y": of a year that is not the one of any day; "had met many times". */
const isOfNoOneTime = ({ triggers }: Frame): boolean =>
  triggers.some(({ sentence: { text } }) => YEAR.test(text) || OFTEN.test(text));

/** "The daily Hoy reported that X had met Y": whether they did is the paper's word. */
const OF_PAPER =
  /\b(?:paper|daily|weekly|magazine|tabloid|broadcaster|website|media|reports?)\b[^.;]{0,40}\b(?:said|says|reported|reports|claimed|claims|wrote|writes|alleged)\b/i;

/** Journeys and papers of another year are what a report recalls of two states; that two met is a meeting. */
const IS_MEETING: ReadonlySet<Frame["kind"]> = new Set([
  "meeting",
  "committee_session",
  "negotiation_round",
  "summit",
  "phone_call",
]);

/** Told by a month or a year alone: of two who are named; not "the two settled the payment for last year's beef". */
const isToldByYear = (frame: Frame, context: RefineContext): boolean =>
  IS_MEETING.has(frame.kind) && !isOfContent(frame) && namedSides(frame, context) > 1;

/** What is recalled: by its day and somebody named, by its year, or by a verb that tells it of two whom nothing else tells of. */
const isRecalled = (frame: Frame, frames: readonly Frame[], context: RefineContext): boolean => {
  const today = context.draft.calendar.published;
  if (today !== null && isOver(frame, addDays(today, -RECALLED_DAYS))) return false;
  const named = namedSides(frame, context);
  if (hasDay(frame, context))
    return named > 1 || isWithUnnamed(frame) || (named > 0 && IS_MEETING.has(frame.kind) && isToldBy(frame, MEETS));
  if (frame.date !== null)
    return isToldByYear(frame, context) && !frame.triggers.some(({ sentence }) => OFTEN.test(sentence.text));
  if (isOfNoOneTime(frame) || frame.triggers.some(({ sentence }) => OF_PAPER.test(sentence.text))) return false;
  const isOfOthers = frames.every((other) => other === frame || other.background || sharedBy(frame, other) < 2);
  return frame.status === "held" && named > 1 && isOfOthers && isToldBy(frame, MEETS);
};

const isPlanTold = (frame: Frame, context: RefineContext): boolean => {
  if (isPast(frame, context)) return false;
  const [named, isDated] = [namedSides(frame, context), hasDay(frame, context)];
  if (frame.status === "possible") return isDated && (frame.place === null ? named > 1 : frame.people.length > 0);
  // "the talks between X and Y to come": a noun for what may never be.
  const isNoun = frame.triggers.every(({ rule }) => rule === "event.talks-phase");
  if (isNoun && !isDated) return false;
  // "They will meet again in Lima next year" is what they agreed on, unless it names who will.
  const isVague = frame.date !== null && !isDated && frame.place?.city == null;
  return (named > 1 && !isVague) || (frame.parties.length > 1 && isDated);
};

/** "Kenya, Uganda to hold talks": a line and no sentence, as links to other reports are. */
const isOfLines = ({ triggers }: Frame): boolean =>
  triggers.every(({ sentence: { zone, text } }) => zone === "body" && !/[.!?:;]["'”’)]*$/u.test(text));

/** What is told in passing as held, without any day. */
const isToldForItself = (frame: Frame, context: RefineContext): boolean => {
  const { people, parties, place, mechanism, triggers } = frame;
  if (namedSides(frame, context) > 1) return true;
  if (parties.length < 2) return false;
  if (people.length > 0 && isToldBy(frame, OF_GUEST)) return true;
  // "In Bucharest I was received by President X": the speaker himself tells where, and whom he met.
  if (place?.city != null && people.length > 0 && parties.some(({ rule }) => rule === "party.of-speaker")) return true;
  if (place?.city != null && frame.kind === "meeting" && !isOfNoOneTime(frame)) return true;
  // A numbered session that was held is told for itself, and so is what the talks before were.
  const isTold = people.length > 0 || triggers.some(({ rule }) => rule === "event.was-session");
  if (mechanism?.ordinal != null && isTold) return true;
  // "The ministers of Health, X and Y, held a meeting of their own": whose states the meeting before told.
  return frame.separate && parties.length === 2 && people.length === 2;
};

const isHeldTold = (frame: Frame, context: RefineContext): boolean => {
  const today = context.draft.calendar.published;
  // "on the sidelines of the summit", which opens tomorrow
  if (today !== null && frame.date !== null && frame.date.date > today) return false;
  if (hasDay(frame, context)) return frame.parties.length > 1 || namedSides(frame, context) > 0;
  return frame.date === null ? isToldForItself(frame, context) : isToldByYear(frame, context);
};

/** News, or told in passing with so much of its own that it is a meeting one can tell from others. */
export const isWorthTelling = (frame: Frame, frames: readonly Frame[], context: RefineContext): boolean => {
  if (isStateOfAffairs(frame, context)) return false;
  const isOfNews = isNews(frame, context);
  // "The next round of talks between X and Y will be held in Z on Friday": told as the next one, and the news itself.
  const isComing = frame.status === "scheduled" && isOfNews && hasDay(frame, context);
  if (frame.background && !isComing) return isRecalled(frame, frames, context);
  if (isOfNews) return !isStale(frame, context);
  if (isOfLines(frame) && !(namedSides(frame, context) > 1 && (frame.status === "held" || hasDay(frame, context))))
    return false;
  switch (frame.status) {
    case "cancelled":
    case "postponed":
      return namedSides(frame, context) > 0 || frame.place !== null;
    case "scheduled":
    case "possible":
      return isPlanTold(frame, context);
    case "held":
    case "denied":
      return isHeldTold(frame, context);
  }
};

/** Which of the conditions above a frame did not meet. */
export const whyNotWorth = (frame: Frame, context: RefineContext): ReasonId => {
  if (isStateOfAffairs(frame, context)) return "refine.unlikely.state-of-affairs";
  if (frame.background) return "refine.unlikely.background";
  const isPlan = frame.status === "scheduled" || frame.status === "possible";
  if (isPlan ? isPast(frame, context) : isStale(frame, context)) return "refine.unlikely.old";
  return isPlan ? "refine.unlikely.plan" : "refine.unlikely.in-passing";
};
