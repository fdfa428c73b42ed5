import type { MeetingOutcome, Statement } from "@parley/contracts";
import type { Fact, Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { outcomesIn } from "./outcomes.ts";
import type { Refiner } from "./refiner.ts";
import { speakersOf, statementIn } from "./statements.ts";
import { topicsIn } from "./topics.ts";

interface Details {
  readonly topics: Fact<string>[];
  readonly statements: Fact<Statement>[];
  readonly outcomes: Fact<MeetingOutcome>[];
}

const collect = (
  frame: Frame,
  sentences: readonly Sentence[],
  draft: Draft,
  speakers: ReturnType<typeof speakersOf>,
): Details => {
  const details: Details = { topics: [], statements: [], outcomes: [] };
  for (const sentence of sentences) {
    const spoken = speakers.get(sentence.index);
    const proposer = spoken?.speaker?.person == null ? null : (draft.people[spoken.speaker.person]?.name ?? null);
    const { outcomes, topics } = outcomesIn(sentence, proposer);
    details.topics.push(...topicsIn(sentence, draft.mentions[sentence.index]?.people ?? []), ...topics);
    details.outcomes.push(...outcomes);
    const statement = statementIn(sentence, spoken, frame, draft);
    if (statement !== null) details.statements.push(statement);
  }
  return details;
};

const onceEach = <T>(facts: readonly Fact<T>[], keyOf: (value: T) => string): Fact<T>[] =>
  facts.filter(
    (fact, at) =>
      facts.findIndex((other) => keyOf(other.value).toLowerCase() === keyOf(fact.value).toLowerCase()) === at,
  );

/** "With the president, she reviewed ...": the only meeting in which whoever is named here takes part, if others do not. */
const byPerson = (frames: readonly Frame[], { index }: Sentence, draft: Draft): Frame | null => {
  const here = new Set(draft.mentions[index]?.people.map(({ person }) => person));
  const named = frames.filter((frame) => {
    const others = frames.filter((other) => other !== frame).flatMap(({ people }) => people);
    return frame.people.some(({ person }) => here.has(person) && !others.some((other) => other.person === person));
  });
  return named.length === 1 ? (named[0] ?? null) : null;
};

/** Topics, statements and outcomes of each meeting: a sentence belongs to the meeting told last before it. */
export const details: Refiner = {
  name: "details",
  refine: (frames, { draft }) => {
    const told = draft.sentences.filter((sentence) => sentence.zone === "body" || sentence.zone === "caption");
    const speakers = speakersOf(told, draft);
    const owner = new Map<number, Frame>();
    let current: Frame | null = frames.find((frame) => !frame.background) ?? null;
    for (const sentence of told) {
      const telling = frames.filter((frame) => frame.triggers.some((trigger) => trigger.sentence === sentence));
      current = telling.at(-1) ?? byPerson(frames, sentence, draft) ?? current;
      if (current !== null) owner.set(sentence.index, current);
    }
    return frames.map((frame) => {
      const own = told.filter((sentence) => owner.get(sentence.index) === frame);
      const found = collect(frame, own, draft, speakers);
      return {
        ...frame,
        topics: onceEach([...frame.topics, ...found.topics], (topic) => topic),
        statements: onceEach([...frame.statements, ...found.statements], (statement) => statement.text),
        outcomes: onceEach([...frame.outcomes, ...found.outcomes], (outcome) => outcome.text),
      };
    });
  },
};
