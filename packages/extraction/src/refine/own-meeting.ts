import type { Frame, Person } from "../model.ts";
import { groupOf } from "./groups.ts";

/** They say that somebody met somebody, and of no session. */
const OF_PAIR: ReadonlySet<string> = new Set([
  "event.met-with",
  "event.gathered",
  "event.received",
  "event.called-on",
  "event.held-talks",
  "event.talks-between",
  "event.saw-official",
  "event.with-official",
]);
const SESSION =
  /\b(?:session|commission|committee|dialogue|consultations?|round|mechanism|working group|council|forum|conference|summit|meeting of the)\b/i;

/** "It was the ninth session of the committee", "The talks took place in the framework of the dialogue", "X chaired the session": of the meeting told before. */
const OF_TOLD =
  /^(?:It|This|That|The (?:talks|meeting|discussions|consultations|encounter|two|sides|parties))\b|\b[Tt]he session\b/u;

/**
 * "X sat down with Y. ... the commission, whose last session was held in Quito", "X met Y on the margins of the forum. ... X takes part in the
 * forum": a meeting of two named officials, told without a word for a session, of whom the session has one at most. Counted: kept apart they are
 * right eight times in ten, and what they are is told right.
 */
export const isBesideSession = (meeting: Frame, session: Frame, people: readonly Person[]): boolean =>
  meeting.kind === "meeting" &&
  meeting.mechanism === null &&
  session.mechanism !== null &&
  groupOf(session) === "meeting" &&
  // "held the fourth round of their dialogue. X and Y led the talks": who sat in it is told behind it.
  (session.people.length > 0 || session.first > meeting.first) &&
  !session.triggers.some(({ sentence }) => OF_TOLD.test(sentence.text)) &&
  meeting.people.filter(({ person }) => people[person]?.name != null).length >= 2 &&
  new Set(meeting.parties.map(({ value }) => value)).size >= 2 &&
  meeting.people.filter(({ person }) => session.people.some((known) => known.person === person)).length <= 1 &&
  meeting.triggers.some(({ rule, sentence }) => OF_PAIR.has(rule) && sentence.zone === "body") &&
  !meeting.triggers.some(
    ({ sentence }) =>
      (sentence.zone === "body" && SESSION.test(sentence.text)) ||
      session.triggers.some((other) => other.sentence === sentence),
  );
