import { LIMITS, type MeetingOutcome, type Statement } from "@parley/contracts";
import { speech } from "../events/speech.ts";
import { type Unit, unitsOf } from "../events/units.ts";
import type { Fact, Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { applyRule } from "../rule.ts";
import { outcomesIn } from "./outcomes.ts";
import type { Refiner } from "./refiner.ts";
import { topicsIn } from "./topics.ts";

interface Speaker {
  readonly name: string | null;
  readonly party: string | null;
}

const speakerOf = (unit: Unit | undefined, draft: Draft): Speaker | null => {
  if (unit === undefined) return null;
  const person = unit.person?.person == null ? undefined : draft.people[unit.person.person];
  if (person !== undefined) return { name: person.name, party: person.country?.party ?? null };
  const party = unit.parties[0]?.party;
  return party === undefined ? null : { name: null, party };
};

/** Who speaks in this sentence: the subject of a verb of speech, or whoever spoke before ("He ...", "It stands ready ..."). */
const readSpeaker = (
  sentence: Sentence,
  draft: Draft,
  last: Speaker | null,
): { speaker: Speaker | null; type: Statement["type"] | null } => {
  const verb = applyRule(speech, sentence.text)[0];
  const mentions = draft.mentions[sentence.index];
  const units = mentions === undefined ? [] : unitsOf(sentence, mentions);
  if (verb === undefined) {
    const carried = /^(?:It|He|She|We|I)\b|^"/.test(sentence.text) && last !== null;
    return { speaker: carried ? last : null, type: carried ? "said" : null };
  }
  const verbAt = sentence.start + verb.start;
  const closing = units.filter((unit) => unit.end <= verbAt && verbAt - unit.end <= 3).at(-1);
  const subject =
    closing ??
    units.find((unit) => unit.end <= verbAt) ??
    units.find((unit) => unit.start >= verbAt && unit.start - (verbAt + verb.quote.length) <= 3);
  if (subject?.reference === "singular") return { speaker: last, type: verb.value };
  if (subject?.reference === "collective") return { speaker: { name: null, party: null }, type: "agreed" };
  return { speaker: speakerOf(subject, draft) ?? last, type: verb.value };
};

interface Details {
  readonly topics: Fact<string>[];
  readonly statements: Fact<Statement>[];
  readonly outcomes: Fact<MeetingOutcome>[];
}

const isParty = (frame: Frame, speaker: Speaker | null): boolean =>
  speaker !== null && (speaker.party === null || frame.parties.some((party) => party.value === speaker.party));

const collect = (frame: Frame, sentences: readonly Sentence[], draft: Draft): Details => {
  const details: Details = { topics: [], statements: [], outcomes: [] };
  let last: Speaker | null = null;
  for (const sentence of sentences) {
    const { speaker, type } = readSpeaker(sentence, draft, last);
    const { outcomes, topics } = outcomesIn(sentence, (speaker ?? last)?.name ?? null);
    details.topics.push(...topicsIn(sentence, draft.mentions[sentence.index]?.people ?? []), ...topics);
    details.outcomes.push(...outcomes);
    if (speaker !== null && type !== null && isParty(frame, speaker)) {
      const start = sentence.start;
      const end = Math.min(sentence.end, start + LIMITS.quoteLengthMax);
      const value: Statement = {
        speaker: speaker.name,
        onBehalfOf: speaker.party,
        type,
        text: draft.working.slice(start, end),
      };
      details.statements.push({ value, start, end, rule: speech.id, certainty: "stated" });
    }
    if (speaker?.name != null) last = speaker;
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
    const owner = new Map<number, Frame>();
    let current: Frame | null = frames.find((frame) => !frame.background) ?? null;
    for (const sentence of told) {
      const telling = frames.filter((frame) => frame.triggers.some((trigger) => trigger.sentence === sentence));
      current = telling.at(-1) ?? byPerson(frames, sentence, draft) ?? current;
      if (current !== null) owner.set(sentence.index, current);
    }
    return frames.map((frame) => {
      const own = told.filter((sentence) => owner.get(sentence.index) === frame);
      const found = collect(frame, own, draft);
      return {
        ...frame,
        topics: onceEach([...frame.topics, ...found.topics], (topic) => topic),
        statements: onceEach([...frame.statements, ...found.statements], (statement) => statement.text),
        outcomes: onceEach([...frame.outcomes, ...found.outcomes], (outcome) => outcome.text),
      };
    });
  },
};
