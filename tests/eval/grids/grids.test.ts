import { crc32 } from "node:zlib";
import { extractArticle } from "@parley/extraction";
import { describe, expect, test } from "vitest";
import { createRandom } from "../random.ts";
import {
  type Claim,
  meetingAsObject,
  meetingAsSubject,
  notDone,
  notMet,
  notYet,
  toldWithin,
  portfolios,
  type Sentence,
  sessions,
  tails,
  whereAndWhen,
  whoMetWhom,
} from "./grids.ts";

const SEED = 20_260_310;
const SAMPLE_COUNT = 1_500; // of some 21,600, which take minutes
const WRONG_SHOWN_MAX = 100; // one in twenty of the sample is wrong; whoever mends them wants to see the words, not all
const TIME_LIMIT_MS = 180_000; // seconds of work each, and a minute on a machine that is busy
const PORTFOLIO_FLOOR = 0.965; // a percentage point under what is reached, as those below

/** What may be read in a sentence, and what would be an invention. */
const READINGS: Readonly<Record<Claim, { readonly right: readonly string[]; readonly invented: readonly string[] }>> = {
  held: { right: ["held"], invented: [] },
  scheduled: { right: ["scheduled"], invented: ["held"] },
  postponed: { right: ["postponed"], invented: ["held", "scheduled"] },
  cancelled: { right: ["cancelled", "postponed", "denied"], invented: ["held", "scheduled"] },
  none: { right: [], invented: ["held", "scheduled"] },
};

/** So many by chance. Each sentence draws its own lot, so a new phrase leaves most of the sample as it was. */
const sampleOf = (sentences: readonly Sentence[]): Sentence[] =>
  sentences
    .map((sentence) => ({ sentence, key: createRandom(SEED + crc32(sentence.text))() }))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, SAMPLE_COUNT)
    .map(({ sentence }) => sentence);

const eventsOf = (text: string) =>
  extractArticle({
    url: "https://grids.example/one",
    publishedAt: "2026-03-10T10:00:00Z",
    content: { mediaType: "text/plain", body: text },
  }).events;

/** Whether the one meeting of both states is read as what it is, or none where there is none; and the inventions, "held|sentence". */
const judge = ({ claim, text }: Sentence) => {
  const events = eventsOf(text).filter(({ status }) => status !== "possible");
  const { right, invented } = READINGS[claim];
  const inventions = events.filter(({ status }) => invented.includes(status));
  const [event] = events;
  const isRight =
    claim === "none"
      ? inventions.length === 0
      : event !== undefined &&
        events.length === 1 &&
        right.includes(event.status) &&
        ["KE", "UG"].every((state) => event.parties.includes(state));
  return { text, isRight, inventions: inventions.map(({ status }) => `${status}|${text}`) };
};

/** The share that is right, and the others. */
const shareOf = (judged: readonly { readonly text: string; readonly isRight: boolean }[]) => {
  const wrong = judged.filter(({ isRight }) => !isRight).map(({ text }) => text);
  return {
    share: 1 - wrong.length / judged.length,
    message: [`${wrong.length} of ${judged.length} are wrong:`, ...wrong.slice(0, WRONG_SHOWN_MAX)].join("\n"),
  };
};

interface Grid {
  readonly grid: string;
  readonly behaviour: string;
  readonly sentences: () => readonly Sentence[];
  /** The least share that is right: a percentage point under what is reached. */
  readonly floor: number;
}

const GRIDS: readonly Grid[] = [
  {
    grid: "who-met-whom",
    behaviour: "who met whom is read, whatever the two and the verb are called",
    sentences: () => sampleOf(whoMetWhom()),
    floor: 0.935,
  },
  {
    grid: "where-and-when",
    behaviour: "a day or a place may stand before the verb, behind it or at either end",
    sentences: () => sampleOf(whereAndWhen()),
    floor: 0.989,
  },
  {
    grid: "sessions",
    behaviour: "a joint body's session is read, whatever it is called",
    sentences: sessions,
    floor: 0.975,
  },
  {
    grid: "tails",
    behaviour: "whatever follows in the sentence, they met",
    sentences: tails,
    floor: 0.968,
  },
  {
    grid: "not-met",
    behaviour: "who refuses, wishes or is said to meet somebody has not met",
    sentences: notMet,
    floor: 0.979,
  },
  {
    grid: "not-done",
    behaviour: "a visit, a signing or a call that is refused, wished for or to come has not been",
    sentences: notDone,
    floor: 0.966,
  },
  {
    grid: "meeting-as-subject",
    behaviour: "a meeting is what its predicate says of it",
    sentences: meetingAsSubject,
    floor: 0.9,
  },
  {
    grid: "meeting-as-object",
    behaviour: "a meeting that others want, deny or imagine is none, and one that they host is",
    sentences: meetingAsObject,
    floor: 0.975,
  },
  {
    grid: "told-within",
    behaviour: "what is told within a denial, a question, a claim or a condition has not been",
    sentences: toldWithin,
    floor: 0.98,
  },
];

describe("in the same frames", () => {
  test.for(GRIDS)("$behaviour", { timeout: TIME_LIMIT_MS }, ({ grid, sentences, floor }) => {
    const judged = sentences().map(judge);
    const inventions = judged.flatMap(({ inventions }) => inventions.map((row) => `${grid}|${row}`));
    const { share, message } = shareOf(judged);
    expect(inventions.toSorted()).toEqual(
      notYet()
        .filter((row) => row.startsWith(`${grid}|`))
        .toSorted(),
    );
    expect(share, message).toBeGreaterThanOrEqual(floor);
  });

  test("a known invention is of one of the grids", () => {
    const known = (row: string): boolean => GRIDS.some(({ grid }) => row.startsWith(`${grid}|`));
    expect(notYet().filter((row) => !known(row))).toEqual([]);
  });

  test("a minister of anything has a title, a state and a name", { timeout: TIME_LIMIT_MS }, () => {
    const judged = portfolios().map(({ text, title }) => {
      const events = eventsOf(text);
      const minister = events[0]?.participants.find(({ name }) => name === "Luis Rojas");
      const isRight =
        events.length === 1 &&
        events[0]?.participants.length === 2 &&
        minister?.country === "PE" &&
        minister.title?.replace("Minister for", "Minister of") === title;
      return { text, isRight };
    });
    const { share, message } = shareOf(judged);
    expect(share, message).toBeGreaterThanOrEqual(PORTFOLIO_FLOOR);
  });
});
