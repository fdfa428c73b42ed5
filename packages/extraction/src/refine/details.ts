import type { Statement } from "@parley/contracts";
import { cooperationIn } from "../events/cooperation-in.ts";
import { dealtIn } from "../events/dealt-in.ts";
import { instrumentOn } from "../events/instrument-on.ts";
import { readyTo } from "../events/ready-to.ts";
import { selfNamed } from "../events/self-named.ts";
import { tookUp } from "../events/took-up.ts";
import { voiced } from "../events/voiced.ts";
import { wanted } from "../events/wanted.ts";
import type { Fact, Frame, Sentence } from "../model.ts";
import { once } from "../once.ts";
import type { Draft } from "../pass.ts";
import { withoutBarePapers } from "./bare-papers.ts";
import { listedIn } from "./bullets.ts";
import { chooseTopics } from "./choose-topics.ts";
import { headlineTopics } from "./headline-topics.ts";
import { isOfEarlier } from "./outcome-day.ts";
import { outcomesBy } from "./outcomes-by.ts";
import { outcomesIn, overlap, readOutcomes } from "./outcomes.ts";
import { isOfOthers, sentencesOf, tells } from "./sentence-owner.ts";
import { sessionTopics } from "./session-topics.ts";
import type { RefineContext, Refiner, Saying } from "./refiner.ts";
import { speakersOf, statementIn } from "./statements.ts";
import { readTopics, topicsIn } from "./topics.ts";
import { topicsOfOutcomes } from "./topics-of-outcomes.ts";

interface Details {
  readonly topics: Fact<string>[];
  readonly statements: Fact<Statement>[];
}

/** A reader of the sentences that tell of meetings: a page without meetings costs it nothing. */
export const createSayings = (draft: Draft): RefineContext["sayingOf"] => {
  const telling = draft.sentences.filter(tells);
  const texts = telling.map(({ text }) => text);
  const inOrder = new Map(telling.map((sentence, at) => [sentence, at]));
  const speakers = once(() => speakersOf(telling, draft));
  const told = once(() => ({ outcomes: readOutcomes(texts), topics: readTopics(texts) }));
  const sayings = new Map<Sentence, Saying>();
  const sayingIn = (sentence: Sentence): Saying => {
    const at = inOrder.get(sentence) ?? -1;
    const spoken = speakers().get(sentence.index);
    const speaker = spoken?.speaker?.person == null ? null : (draft.people[spoken.speaker.person]?.name ?? null);
    const { outcomes, topics } = outcomesIn(sentence, told().outcomes[at] ?? [], speaker);
    const people = draft.mentions[sentence.index]?.people ?? [];
    const listed = listedIn(sentence, draft.sentences);
    return {
      spoken,
      topics: [...topicsIn(sentence, told().topics[at] ?? [], people), ...topics, ...listed.topics],
      // What an item tells by itself stands before what the list makes of it.
      outcomes: [...outcomes, ...listed.outcomes.filter((item) => !outcomes.some((told) => overlap(told, item)))],
    };
  };
  return (sentence) => {
    const saying = sayings.get(sentence) ?? sayingIn(sentence);
    sayings.set(sentence, saying);
    return saying;
  };
};

const collect = (frame: Frame, sentences: readonly Sentence[], { draft, sayingOf }: RefineContext): Details => {
  const details: Details = { topics: [], statements: [] };
  for (const sentence of sentences) {
    const saying = sayingOf(sentence);
    if (isNear(sentence, frame))
      details.topics.push(
        ...saying.topics.filter(
          (topic) =>
            isWithinReach(topic, sentence, frame) &&
            !isToldOfEarlier(sentence, topic, frame, draft) &&
            !isOfOthers(sentence, topic, frame, draft),
        ),
      );
    const statement = statementIn(sentence, saying.spoken, frame, draft);
    if (statement !== null) details.statements.push(statement);
  }
  return details;
};

/** "reserves, which fell in May, and tolls": the day is of what is said beside the matter. */
const IN_ASIDE = /,\s(?:which|who|whose|where)\s[^,;]*$/;
/** "the floods of 2024", "the minutes of the session held in Bucharest in 2022": the day is of the matter itself. */
const OF_MATTER =
  /(?:\b(?:of|for|from)\s|(?<!\b(?:was|were|been|being|had|has|have|and|also|they|he|she|it|I|we|sides|parties|leaders|ministers)\s)\b(?:held|adopted|announced|agreed|reached|concluded|approved|made|launched|established|set up|signed|stopped|built|opened|closed|begun|drawn up|convened)\s[^,;.:]{0,60}?\b(?:in|on|at|by|for|of)\s(?:early\s|late\s|mid-)?)$/u;
/** "last year's summit" */
const OWNS = /^['’]s?\s/;
/** "A meeting in February yielded accords on ferries": what another one was about. */
const isToldOfEarlier = (sentence: Sentence, topic: Fact<string>, frame: Frame, draft: Draft): boolean =>
  (draft.mentions[sentence.index]?.dates ?? []).some(({ start, end }) => {
    const before = sentence.text.slice(0, start - sentence.start);
    return (
      end <= topic.start &&
      !IN_ASIDE.test(before) &&
      !OF_MATTER.test(before) &&
      !OWNS.test(sentence.text.slice(end - sentence.start))
    );
  }) && isOfEarlier(sentence, topic, frame, draft);

/** So many sentences behind the last that tells of the meeting itself, a long page has come to something else, unless the sides speak. */
const TOPIC_REACH = 10;
const SIDES =
  /\b(?:they|(?:both|two|three)\s\p{L}+|the\s(?:sides|parties|(?:\p{L}+\s)?ministers|leaders|presidents|secretaries|delegations|participants|talks|meeting|session|council|commission|committee|agenda|discussions?|conversation|call))\b|^(?:It\salso|Participants|Leaders|Delegates|Over\s(?:a|the|an)\s)/iu;

const distance = ({ index }: Sentence, { triggers }: Frame): number =>
  Math.min(...triggers.map(({ sentence }) => Math.abs(index - sentence.index)));

const isNear = (sentence: Sentence, frame: Frame): boolean =>
  distance(sentence, frame) <= TOPIC_REACH || SIDES.test(sentence.text);

/** What is told further on of papers is mostly of older ones, and of what one side wants mostly background. */
const REACHES: ReadonlyMap<string, number> = new Map([
  [instrumentOn.id, 4],
  ...[selfNamed, voiced, wanted, readyTo, cooperationIn, tookUp, dealtIn].map(({ id }): [string, number] => [id, 6]),
]);
const isWithinReach = ({ rule }: Fact<string>, sentence: Sentence, frame: Frame): boolean =>
  distance(sentence, frame) <= (REACHES.get(rule) ?? Number.POSITIVE_INFINITY);

const onceEach = <T>(facts: readonly Fact<T>[], keyOf: (value: T) => string): Fact<T>[] => {
  const first = new Map<string, Fact<T>>();
  for (const fact of facts) {
    const key = keyOf(fact.value).toLowerCase();
    if (!first.has(key)) first.set(key, fact);
  }
  return [...first.values()];
};

/** Of a meeting with so many topics, what it settled is no more of what it was about. */
const TOPICS_ENOUGH = 2;

/** Topics, statements and outcomes of each meeting. */
export const details: Refiner = {
  name: "details",
  refine: (frames, context) => {
    const sentences = sentencesOf(frames, context.draft);
    const outcomes = outcomesBy(sentences, frames, context);
    const main = frames.find((frame) => !frame.background && frame.status !== "possible" && frame.status !== "denied");
    const inHeadline = main === undefined ? [] : headlineTopics(context.draft);
    return frames.map((frame) => {
      const found = collect(frame, sentences.get(frame) ?? [], context);
      const told = [...found.topics, ...sessionTopics(frame), ...(frame === main ? inHeadline : [])];
      const topics = chooseTopics(told, frame, context.draft);
      const settled = topics.length < TOPICS_ENOUGH ? topicsOfOutcomes(outcomes.get(frame) ?? []) : [];
      return {
        ...frame,
        topics: settled.length === 0 ? topics : chooseTopics([...topics, ...settled], frame, context.draft),
        statements: onceEach(found.statements, (statement) => statement.text),
        outcomes: withoutBarePapers(onceEach(outcomes.get(frame) ?? [], (outcome) => outcome.text)),
      };
    });
  },
};
