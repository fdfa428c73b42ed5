import type { MeetingOutcome, Statement } from "@parley/contracts";
import { addDays } from "../mentions/calendar.ts";
import type { Fact, Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { listedIn } from "./bullets.ts";
import { chooseTopics } from "./choose-topics.ts";
import { headlineTopics } from "./headline-topics.ts";
import { outcomesIn } from "./outcomes.ts";
import { sessionTopics } from "./session-topics.ts";
import type { RefineContext, Refiner, Saying } from "./refiner.ts";
import { speakersOf, statementIn } from "./statements.ts";
import { topicsIn } from "./topics.ts";

interface Details {
  readonly topics: Fact<string>[];
  readonly statements: Fact<Statement>[];
  readonly outcomes: Fact<MeetingOutcome>[];
}

const tells = ({ zone }: Sentence): boolean => zone === "body" || zone === "caption";

/** A reader of the sentences that tell of meetings: a page without meetings costs it nothing. */
export const createSayings = (draft: Draft): RefineContext["sayingOf"] => {
  let speakers: ReturnType<typeof speakersOf> | null = null;
  const read = new Map<Sentence, Saying>();
  const sayingIn = (sentence: Sentence): Saying => {
    speakers ??= speakersOf(draft.sentences.filter(tells), draft);
    const spoken = speakers.get(sentence.index);
    const speaker = spoken?.speaker?.person == null ? null : (draft.people[spoken.speaker.person]?.name ?? null);
    const { outcomes, topics } = outcomesIn(sentence, speaker);
    const people = draft.mentions[sentence.index]?.people ?? [];
    const listed = listedIn(sentence, draft.sentences);
    return {
      spoken,
      topics: [...topicsIn(sentence, people), ...topics, ...listed.topics],
      outcomes: [...outcomes, ...listed.outcomes],
    };
  };
  return (sentence) => {
    const saying = read.get(sentence) ?? sayingIn(sentence);
    read.set(sentence, saying);
    return saying;
  };
};

const collect = (frame: Frame, sentences: readonly Sentence[], { draft, sayingOf }: RefineContext): Details => {
  const details: Details = { topics: [], statements: [], outcomes: [] };
  for (const sentence of sentences) {
    const saying = sayingOf(sentence);
    if (isNear(sentence, frame)) details.topics.push(...saying.topics);
    if (!isOfEarlier(sentence, frame, draft)) details.outcomes.push(...saying.outcomes);
    const statement = statementIn(sentence, saying.spoken, frame, draft);
    if (statement !== null) details.statements.push(statement);
  }
  return details;
};

/** So many sentences behind the last that tells of the meeting itself, a long page has come to something else, unless the sides speak. */
const TOPIC_REACH = 10;
const SIDES =
  /\b(?:they|(?:both|two|three)\s\p{L}+|the\s(?:sides|parties|(?:\p{L}+\s)?ministers|leaders|presidents|secretaries|delegations|participants|talks|meeting|agenda|discussions?|conversation|call))\b/iu;

const isNear = (sentence: Sentence, { triggers }: Frame): boolean =>
  triggers.some(({ sentence: { index } }) => Math.abs(sentence.index - index) <= TOPIC_REACH) ||
  SIDES.test(sentence.text);

const EARLIER_DAYS = 20; // a paper signed three weeks before is no news of this meeting
const DAY = 10;

/** "A memorandum was signed in 2024": all days of the sentence lie before the meeting, and it does not tell of it. */
const isOfEarlier = (sentence: Sentence, frame: Frame, { mentions, calendar }: Draft): boolean => {
  const reference = frame.date?.date ?? calendar.published ?? calendar.filed;
  const dates = mentions[sentence.index]?.dates ?? [];
  if (reference === null || reference.length < DAY || dates.length === 0) return false;
  if (frame.triggers.some((trigger) => trigger.sentence === sentence)) return false;
  const recent = addDays(reference, -EARLIER_DAYS);
  return dates.every(({ date, dateEnd }) => {
    const last = dateEnd ?? date;
    return last < recent.slice(0, last.length);
  });
};

const onceEach = <T>(facts: readonly Fact<T>[], keyOf: (value: T) => string): Fact<T>[] => {
  const first = new Map<string, Fact<T>>();
  for (const fact of facts) {
    const key = keyOf(fact.value).toLowerCase();
    if (!first.has(key)) first.set(key, fact);
  }
  return [...first.values()];
};

/** Who takes part in one meeting only, by person; null for whoever takes part in several. */
const onlyMeetings = (frames: readonly Frame[]): ReadonlyMap<number, Frame | null> => {
  const only = new Map<number, Frame | null>();
  for (const frame of frames)
    for (const { person } of frame.people) {
      const other = only.get(person);
      only.set(person, other === undefined || other === frame ? frame : null);
    }
  return only;
};

/** "With the president, she reviewed ...": the only meeting in which whoever is named here takes part, if others do not. */
const byPerson = (only: ReadonlyMap<number, Frame | null>, { index }: Sentence, draft: Draft): Frame | null => {
  const named = new Set(draft.mentions[index]?.people.map(({ person }) => only.get(person ?? -1) ?? null));
  named.delete(null);
  return named.size === 1 ? ([...named][0] ?? null) : null;
};

/** "Building on their meeting in May, they discussed ...": the clause behind tells of the meeting that is the news. */
const BUILDS_ON = /^(?:Building (?:up)?on|Following|Further to|After|Since|As a follow-up to|Continuing)\s/;

const isBefore = (frame: Frame, current: Frame | null): boolean =>
  frame.background || (frame.date !== null && current?.date != null && frame.date.date < current.date.date);

const tellingOf = (sentence: Sentence, telling: ReadonlyMap<Sentence, Frame>, current: Frame | null): Frame | null => {
  const frame = telling.get(sentence) ?? null;
  return frame !== null && isBefore(frame, current) && BUILDS_ON.test(sentence.text) ? current : frame;
};

const OF_TALKS =
  /\b(?:talks|discussions?|discuss(?:ed)?|meeting|session|agenda|negotiations|(?:both|the two|two) sides|agreed)\b/i;

/** "Discussions will focus on ..." behind the trip for it: the meeting that the visit is made for, if it is told apart; else the visit. */
const talksOf = (visit: Frame, sentence: Sentence, frames: readonly Frame[]): Frame => {
  if (visit.kind !== "visit" || !OF_TALKS.test(sentence.text)) return visit;
  const sides = new Set(visit.parties.map(({ value }) => value));
  const talks = frames.filter(
    (frame) =>
      frame.kind !== "visit" &&
      frame.kind !== "signing" &&
      !frame.background &&
      frame.status === visit.status &&
      frame.parties.length === sides.size &&
      frame.parties.every(({ value }) => sides.has(value)) &&
      (frame.date === null || visit.date === null || frame.date.date === visit.date.date),
  );
  return talks.length === 1 ? (talks[0] ?? visit) : visit;
};

/** The sentences of each meeting: a sentence belongs to the meeting told last before it. */
const sentencesOf = (frames: readonly Frame[], draft: Draft): ReadonlyMap<Frame, readonly Sentence[]> => {
  const only = onlyMeetings(frames);
  const telling = new Map(frames.flatMap((frame) => frame.triggers.map(({ sentence }) => [sentence, frame] as const)));
  const owned = new Map<Frame, Sentence[]>();
  let current = frames.find((frame) => !frame.background) ?? null;
  for (const sentence of draft.sentences.filter(tells)) {
    const told = tellingOf(sentence, telling, current) ?? byPerson(only, sentence, draft) ?? current;
    const owner = told === null || telling.get(sentence) === told ? told : talksOf(told, sentence, frames);
    if (owner === null) continue;
    const own = owned.get(owner);
    if (own === undefined) owned.set(owner, [sentence]);
    else own.push(sentence);
    // A signing is told in passing: what follows is told of the talks around it.
    if (owner.kind !== "signing" || current === null) current = owner;
  }
  return owned;
};

/** Topics, statements and outcomes of each meeting. */
export const details: Refiner = {
  name: "details",
  refine: (frames, context) => {
    const sentences = sentencesOf(frames, context.draft);
    const main = frames.find((frame) => !frame.background && frame.status !== "possible" && frame.status !== "denied");
    const inHeadline = main === undefined ? [] : headlineTopics(context.draft);
    return frames.map((frame) => {
      const found = collect(frame, sentences.get(frame) ?? [], context);
      return {
        ...frame,
        topics: chooseTopics(
          [...frame.topics, ...found.topics, ...sessionTopics(frame), ...(frame === main ? inHeadline : [])],
          frame,
          context.draft,
        ),
        statements: onceEach([...frame.statements, ...found.statements], (statement) => statement.text),
        outcomes: onceEach([...frame.outcomes, ...found.outcomes], (outcome) => outcome.text),
      };
    });
  },
};
