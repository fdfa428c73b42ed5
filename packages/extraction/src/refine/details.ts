import type { MeetingOutcome, Statement } from "@parley/contracts";
import type { Fact, Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { outcomesIn } from "./outcomes.ts";
import type { RefineContext, Refiner, Saying } from "./refiner.ts";
import { speakersOf, statementIn } from "./statements.ts";
import { topicsIn } from "./topics.ts";

interface Details {
  readonly topics: Fact<string>[];
  readonly statements: Fact<Statement>[];
  readonly outcomes: Fact<MeetingOutcome>[];
}

const tells = ({ zone }: Sentence): boolean => zone === "body" || zone === "caption";

/** Reads the sentences that tell of meetings, by index. */
export const sayingsOf = (draft: Draft): ReadonlyMap<number, Saying> => {
  const told = draft.sentences.filter(tells);
  const speakers = speakersOf(told, draft);
  return new Map(
    told.map((sentence) => {
      const spoken = speakers.get(sentence.index);
      const proposer = spoken?.speaker?.person == null ? null : (draft.people[spoken.speaker.person]?.name ?? null);
      const { outcomes, topics } = outcomesIn(sentence, proposer);
      const people = draft.mentions[sentence.index]?.people ?? [];
      return [sentence.index, { spoken, topics: [...topicsIn(sentence, people), ...topics], outcomes }];
    }),
  );
};

const collect = (frame: Frame, sentences: readonly Sentence[], { draft, sayings }: RefineContext): Details => {
  const details: Details = { topics: [], statements: [], outcomes: [] };
  for (const sentence of sentences) {
    const saying = sayings.get(sentence.index);
    details.topics.push(...(saying?.topics ?? []));
    details.outcomes.push(...(saying?.outcomes ?? []));
    const statement = statementIn(sentence, saying?.spoken, frame, draft);
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
  refine: (frames, context) => {
    const { draft } = context;
    const told = draft.sentences.filter(tells);
    const owner = new Map<number, Frame>();
    let current: Frame | null = frames.find((frame) => !frame.background) ?? null;
    for (const sentence of told) {
      const telling = frames.filter((frame) => frame.triggers.some((trigger) => trigger.sentence === sentence));
      current = telling.at(-1) ?? byPerson(frames, sentence, draft) ?? current;
      if (current !== null) owner.set(sentence.index, current);
    }
    return frames.map((frame) => {
      const own = told.filter((sentence) => owner.get(sentence.index) === frame);
      const found = collect(frame, own, context);
      return {
        ...frame,
        topics: onceEach([...frame.topics, ...found.topics], (topic) => topic),
        statements: onceEach([...frame.statements, ...found.statements], (statement) => statement.text),
        outcomes: onceEach([...frame.outcomes, ...found.outcomes], (outcome) => outcome.text),
      };
    });
  },
};
