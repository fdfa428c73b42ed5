// How long the comparison of person names takes, on the frozen name pairs.
//   npm run bench -- names [--rounds N]
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { createNameMatcher } from "@parley/resolution";
import { readNamePairs } from "../eval/resolution/name-pairs.ts";
import { type Measured, measure } from "./measure.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "100" } } });
const rounds = Number(values.rounds);
const pairs = readNamePairs();
const spellings = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (name: string, { medianMs, bestMs }: Measured): void =>
  print(`${name.padEnd(44)}${(1000 * medianMs).toFixed(2).padStart(9)}${(1000 * bestMs).toFixed(2).padStart(9)}`);

print(
  `${pairs.length} pairs, ${spellings.length} spellings, ${rounds} rounds, Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}\n`,
);
print(`${"CPU microseconds".padEnd(44)}   median     best`);

let fresh = createNameMatcher();
const first = spellings[0];
row(
  "a spelling made comparable, first time",
  measure(
    spellings,
    (name) => {
      if (name === first) fresh = createNameMatcher();
      return fresh.form(name);
    },
    rounds,
  ),
);
const forms = new Map(spellings.map((name) => [name, createNameMatcher().form(name)]));
const formed = pairs.flatMap(({ a, b }) => {
  const [x, y] = [forms.get(a), forms.get(b)];
  return x === undefined || y === undefined ? [] : [{ x, y }];
});
const head = formed[0];
let matcher = createNameMatcher();
row(
  "a pair compared, first time",
  measure(
    formed,
    (pair) => {
      if (pair === head) matcher = createNameMatcher();
      return matcher.compare(pair.x, pair.y);
    },
    rounds,
  ),
);
row(
  "a pair compared again",
  measure(formed, ({ x, y }) => matcher.compare(x, y), rounds),
);
const warm = createNameMatcher();
row(
  "a pair from its texts, again",
  measure(pairs, ({ a, b }) => warm.compare(warm.form(a), warm.form(b)), rounds),
);
