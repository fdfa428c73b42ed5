import { isBench } from "../mentions/link-people.ts";
import { addDays } from "../mentions/calendar.ts";
import type { Frame } from "../model.ts";
import type { ReasonId } from "../reasons.ts";
import { isBesideNews } from "./beside-news.ts";
import { isContinued, isOutcome, isStopOfStay } from "./goes-on.ts";
import { SAME_DAY } from "./heading-day.ts";
import type { Refiner, RefineContext } from "./refiner.ts";
import { hasSides, isWithUnnamed, namedSides } from "./sides.ts";

const LEAD_SENTENCES = 5; // headline, caption and the first sentences tell the news
const OLD_DAYS = 10; // what happened earlier than this before the report is background
const STALE_DAYS = 30; // ... unless it is the main news of a late release

const firstBody = (frame: Frame, context: RefineContext): number => {
  const shown = context.draft.sentences.filter(
    ({ zone, text }) => zone === "caption" || (zone === "body" && /[.!?]["')]*$/.test(text)),
  );
  // A text without a full stop is a headline or a line of an agenda: all of it is news.
  if (shown.length === 0) return 0;
  return shown.findIndex((sentence) => sentence.index >= frame.first);
};

/** It happened so long before the report that it is no news even of a late one. */
export const isStale = (frame: Frame, context: RefineContext): boolean => isOld(frame, context, STALE_DAYS);

const isNews = (frame: Frame, context: RefineContext): boolean => {
  const at = firstBody(frame, context);
  return at >= 0 && at < LEAD_SENTENCES;
};

/** "secret talks", "has not been previously reported": what nobody knew is the news, however old it is. */
const REVEALED =
  /\bnot (?:been )?previously (?:been )?(?:reported|disclosed|made public)\b|\bsecret (?:talks|meetings?)\b|\b(?:previously|hitherto) (?:undisclosed|unreported)\b/i;
/** A page that tells of a month: "NEWSLETTER - June 2026". */
const OF_A_MONTH = /\b(?:newsletter|monthly|month in review|bulletin of the month)\b/i;
const HEAD = 10; // sentences
const TITLE = 3; // of them, with the page's own title
const MONTH_DAYS = 35;
const REVEALED_DAYS = 200;

/** How many days back what the text tells may lie. */
const reachOf = ({ draft: { sentences, document } }: RefineContext, days: number): number => {
  const head = [document.title ?? "", ...sentences.slice(0, HEAD).map(({ text }) => text)];
  if (head.some((text) => REVEALED.test(text))) return Math.max(days, REVEALED_DAYS);
  return head.slice(0, TITLE).some((text) => OF_A_MONTH.test(text)) ? Math.max(days, MONTH_DAYS) : days;
};

const isOld = (frame: Frame, context: RefineContext, days: number): boolean => {
  const today = context.draft.calendar.published;
  if (today === null || frame.date === null) return false;
  const last = (frame.date.dateEnd ?? frame.date.date).padEnd(10, "-31");
  return last < addDays(today, -days) && (days === 0 || last < addDays(today, -reachOf(context, days)));
};

const DAY_WORD = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|next week|this week)\b/i;

/** "Hours before the opening, X had received Y" */
const HOURS_BEFORE = /^(?:(?:A few|Some|Two|Three|Several|Just) )?[Hh]ours (?:before|ahead of|after) the\b/u;

/** A day, or the word for one where the report itself has no day to count from. */
const hasDay = (frame: Frame, context: RefineContext): boolean =>
  frame.date?.precision === "day" ||
  frame.date?.precision === "range" ||
  frame.triggers.some(({ sentence }) => SAME_DAY.test(sentence.text) || HOURS_BEFORE.test(sentence.text)) ||
  (context.draft.calendar.published === null && frame.triggers.some(({ sentence }) => DAY_WORD.test(sentence.text)));

/** "The three premiers will next meet in Bergen on 3 June": who will be there is told by their offices alone, the town and the day are fixed. */
const isWithinReach = (frame: Frame): boolean =>
  frame.kind !== "visit" &&
  frame.status === "scheduled" &&
  frame.place?.city != null &&
  (frame.date?.precision === "day" || frame.date?.precision === "range") &&
  frame.triggers.some(({ sentence, start }) => OFFICES_BEFORE.test(sentence.text.slice(0, start - sentence.start)));
const OFFICES_BEFORE =
  /\b(?:ministers|presidents|premiers|leaders|heads of (?:state|government)|delegations|negotiators|envoys|[Tt]hey|sides)\b[^.;]{0,60}$/;

/** Told of a host and of a guest. */
const OF_GUEST: ReadonlySet<string> = new Set(["event.received", "event.called-on", "event.gave-audience"]);

/**
 * Negotiations that have neither day nor place are a state of affairs, not a round; "holds negotiations with Y" over "X met Y" is a
 * meeting, whatever its headline calls it.
 */
const isStateOfAffairs = ({ kind, date, place, triggers }: Frame): boolean =>
  kind === "negotiation_round" &&
  date === null &&
  place === null &&
  !triggers.some(({ rule, sentence }) => IN_PERSON.has(rule) && sentence.zone === "body");
const IN_PERSON: ReadonlySet<string> = new Set(["event.met-with", "event.received", "event.called-on"]);

/** What is told in passing is kept if a verb tells it of two who are named; else only with a day, and people or a place of its own. */
export const isWorthTelling = (frame: Frame, context: RefineContext): boolean => {
  if (isStateOfAffairs(frame)) return false;
  // "The next round of talks between X and Y will be held in Z on Friday": told as the next one, and the news itself.
  const isComing = frame.status === "scheduled" && isNews(frame, context) && hasDay(frame, context);
  if (frame.background && !isComing)
    return (
      hasDay(frame, context) &&
      !isOld(frame, context, OLD_DAYS) &&
      (namedSides(frame, context) >= 2 || isWithUnnamed(frame))
    );
  if (isNews(frame, context)) return !isOld(frame, context, STALE_DAYS);
  if (frame.status === "cancelled" || frame.status === "postponed")
    return namedSides(frame, context) >= 2 || frame.place !== null;
  if (frame.status === "scheduled" || frame.status === "possible")
    return (
      hasDay(frame, context) &&
      (frame.place !== null || namedSides(frame, context) >= 2) &&
      (frame.people.length > 0 || isWithinReach(frame)) &&
      !isOld(frame, context, 0)
    );
  if (isOld(frame, context, OLD_DAYS)) return false;
  if (frame.date !== null && !hasDay(frame, context)) return false;
  // A call has no place, and its day is often left out.
  if (frame.kind === "phone_call" && frame.status === "held" && namedSides(frame, context) >= 2) return true;
  // Sides without names need both a day and a place.
  if (
    (frame.kind !== "visit" || frame.people.length > 0) &&
    hasDay(frame, context) &&
    frame.place !== null &&
    frame.parties.length >= 2
  )
    return true;
  // "In the afternoon the Cuban minister was received by Premier X": one of two sides may go without a name on a day that is told.
  if (
    frame.status === "held" &&
    frame.triggers.some(({ rule }) => OF_GUEST.has(rule)) &&
    hasDay(frame, context) &&
    frame.parties.length >= 2 &&
    frame.people.length > 0
  )
    return true;
  // "In Bucharest I was received by President X": the speaker himself tells where, and whom he met.
  if (
    frame.status === "held" &&
    frame.place?.city != null &&
    frame.people.length > 0 &&
    frame.parties.length >= 2 &&
    frame.parties.some(({ rule }) => rule === "party.of-speaker")
  )
    return true;
  // A numbered session that was held is told for itself, and so is what the talks before were.
  const isTold = frame.people.length > 0 || frame.triggers.some(({ rule }) => rule === "event.was-session");
  if (frame.mechanism?.ordinal != null && frame.parties.length >= 2 && isTold) return true;
  // "The ministers of Health, X and Y, held a meeting of their own": whose states the meeting before told.
  if (frame.separate && frame.status === "held" && frame.parties.length === 2 && frame.people.length === 2) return true;
  // "amid talks with Peru", "The minutes were signed by X and Y": a noun may stand for what is going on, and a paper is signed at the meeting.
  const isVerb = frame.kind !== "signing" && frame.triggers.some(({ rule }) => rule !== "event.talks-phase");
  return namedSides(frame, context) >= 2 && (isVerb || hasDay(frame, context) || frame.place !== null);
};

/** Takes out what is no meeting between governments, and what the text only recalls. */
export const unlikely: Refiner = {
  name: "unlikely",
  refine: (frames, context) =>
    frames
      .map((frame) => withoutBench(frame, context))
      .filter(
        (frame, _, all) =>
          hasSides(frame, context) && (isWorthTelling(frame, context) || isBesideNews(frame, all, context)),
      )
      .filter((frame, _, all) => !isOutcome(frame, all) && !isContinued(frame, all) && !isStopOfStay(frame, all)),
  why: (frame, _, context) => whyUnlikely(withoutBench(frame, context), context),
};

const withoutBench = (frame: Frame, context: RefineContext): Frame => ({
  ...frame,
  people: frame.people.filter(({ person }) => !isBenchPerson(person, context)),
});

/** Which of the conditions above a frame did not meet. */
const whyUnlikely = (frame: Frame, context: RefineContext): ReasonId => {
  if (!hasSides(frame, context)) return "refine.unlikely.domestic";
  if (isWorthTelling(frame, context)) return "refine.unlikely.next-time";
  if (isStateOfAffairs(frame)) return "refine.unlikely.state-of-affairs";
  if (frame.background) return "refine.unlikely.background";
  const isPlan = frame.status === "scheduled" || frame.status === "possible";
  if (isOld(frame, context, isNews(frame, context) ? STALE_DAYS : isPlan ? 0 : OLD_DAYS)) return "refine.unlikely.old";
  return isPlan ? "refine.unlikely.plan" : "refine.unlikely.in-passing";
};

const isBenchPerson = (index: number, { draft }: RefineContext): boolean => {
  const person = draft.people[index];
  return person === undefined || isBench(person);
};
