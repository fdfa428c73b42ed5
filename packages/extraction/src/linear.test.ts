import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { TEXT_READ_MAX } from "./limits.ts";
import { documentOf } from "./test-document.ts";

/** A word for each number: names and topics that are all different are the costly ones. */
const word = (n: number): string =>
  n.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
const name = (n: number): string => `Q${word(n)}`;
const MEETING = "Foreign Minister Anna Berg of Norway met President Juan Diaz of Chile in Lima on Tuesday. ";

const hostile: Readonly<Record<string, (at: number) => string>> = {
  "nested quotes": () => 'He said "she told \'him that "they met ',
  "names that are all different": (at) => `${name(at)} ${name(7 * at + 3)} met ${name(3 * at + 1)} ${name(at + 5)}. `,
  "no spaces": () => "metwithministerofperu",
  capitals: () => "THE FOREIGN MINISTER OF PERU MET THE PRESIDENT OF CHILE IN LIMA ON TUESDAY. ",
  "one sentence of 'and'": () => "the minister met the president and ",
  commas: () => ",",
  dates: (at) => `${1 + (at % 28)} March ${1990 + (at % 40)}. `,
  "numbers and brackets": (at) => `(${at}) [${7 * at}] `,
  "titles on end": () => "Deputy Prime Minister and Foreign Minister of Peru ",
  "meetings that are all different": (at) =>
    `Minister ${name(at)} ${name(at + 1)} of Peru met President ${name(3 * at)} ${name(at + 9)} of Chile in Lima. `,
  "one verb on each line": () => "met\n",
  mechanisms: (at) =>
    `Peru and Chile held the ${1 + (at % 90)}th meeting of the Joint ${name(at)} ${name(3 * at)} Commission in Lima. `,
  "an endless quotation": (at) => (at === 0 ? `${MEETING}"` : `Trade in ${name(at)} grows well. `),
  "a quotation for each sentence": (at) => (at === 0 ? MEETING : `"Trade in ${name(at)} grows well." `),
  statements: (at) => (at === 0 ? MEETING : `Berg said that ${name(at)} trade grows well. `),
  topics: (at) => (at === 0 ? MEETING : `They discussed ${name(at)} trade, ${name(3 * at)} roads and ports. `),
  outcomes: (at) => (at === 0 ? MEETING : `They agreed to build the ${name(at)} road. `),
};

const grown = (piece: (at: number) => string, length: number): string => {
  let text = "The minister said the talks with him in the capital were good. ";
  for (let at = 0; text.length < length; at++) text += piece(at);
  return text.slice(0, length);
};

const msOf = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const TIMES = 10;
/** Linear time grows tenfold, quadratic time a hundredfold; between them is room for a noisy machine. */
const GROWTH_MAX = 30;
/** What a run costs beside the text; keeps the ratio of two tiny times from meaning anything. */
const FLOOR_MS = 2;

const ROUNDS = 3; // the fastest of them is the one that others on the machine disturbed least; one below the limit will do

const growthOf = (work: (text: string) => unknown, piece: (at: number) => string, length: number): number => {
  const [short, long] = [grown(piece, length / TIMES), grown(piece, length)];
  work(short);
  let growth = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && growth >= GROWTH_MAX; round++)
    growth = Math.min(growth, msOf(() => work(long)) / (msOf(() => work(short)) + FLOOR_MS));
  return growth;
};

const read = (text: string): unknown => extract(documentOf(text));

describe("time grows with the text, not with its square", () => {
  test.for(Object.entries(hostile))("%s", ([, piece]) => {
    expect(growthOf(read, piece, TEXT_READ_MAX)).toBeLessThan(GROWTH_MAX);
  });
  test("and quadratic growth would show", () => {
    const pairs = (text: string): number => {
      const words = text.split(" ");
      return words.filter((one, at) => words.indexOf(one) === at).length;
    };
    const allDifferent = (at: number): string => `${name(at).padEnd(9, "q")} `;
    expect(growthOf(pairs, allDifferent, TEXT_READ_MAX)).toBeGreaterThan(GROWTH_MAX);
  });
});

const MEGABYTE = 1_000_000;
const MEGABYTE_MS = 5_000; // far above what it takes

describe("a megabyte", () => {
  test.for(Object.entries(hostile))("has one outcome: %s", ([, piece]) => {
    const text = grown(piece, MEGABYTE);
    const before = process.cpuUsage();
    const { events, dropped } = extract(documentOf(text));
    const { user, system } = process.cpuUsage(before);
    expect(events.length > 0).toBe(dropped === null);
    expect((user + system) / 1000).toBeLessThan(MEGABYTE_MS);
  });
});
