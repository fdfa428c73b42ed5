// Scores the extractor on folders of texts with gold facts, per slot and per outlet, with 95 % intervals over texts.
//   npm run eval                           the development texts in $PARLEY_EVAL_DIR/dev (default ../shared/eval/dev)
//   npm run eval -- DIR...                 any folders with gold.jsonl beside their texts
//     --misses                             every slot that is not right, as JSON lines
//     --unsigned                           without outlet and address: what the text alone says of whose it is
//     --hold-out 052-064,072               these texts and the others apart, and whether they differ by more than chance
//     --reliability                        how far the confidence of events can be believed, by folder
//     --rules                              what each trigger rule did; also for a folder of .txt or an .ndjson(.gz) file without gold
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { countFirings, countFiringsWithoutGold, renderFirings } from "../tests/eval/firing.ts";
import { hasGold, readArticles, readFolder, readFolders, unsigned } from "../tests/eval/folder.ts";
import { renderHoldOut, renderIntervals } from "../tests/eval/interval-report.ts";
import { parseRanges } from "../tests/eval/ranges.ts";
import { renderReliability } from "../tests/eval/reliability.ts";
import { samplesOf } from "../tests/eval/samples.ts";
import { predict, renderScore, scoreTexts } from "../tests/eval/report.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: "boolean" },
    unsigned: { type: "boolean" },
    rules: { type: "boolean" },
    reliability: { type: "boolean" },
    "hold-out": { type: "string" },
  },
});
const print = (text: string): unknown => process.stdout.write(`${text}\n`);
const fail = (text: string): never => {
  process.stderr.write(`${text}\n`);
  process.exit(2);
};

const paths = positionals.length > 0 ? positionals : [join(process.env.PARLEY_EVAL_DIR ?? "../shared/eval", "dev")];
for (const path of paths)
  if (!hasGold(path) && !(options.rules && existsSync(path)))
    fail(`There is no ${join(path, "gold.jsonl")}. Name folders of texts: npm run eval -- DIR...`);

const printRules = (): void => {
  const texts = readFolders(paths.filter(hasGold));
  if (texts.length > 0) print(renderFirings(countFirings(texts), { gold: true }));
  for (const path of paths.filter((one) => !hasGold(one))) {
    const { articles, rejected } = readArticles(path);
    print(`${path}: ${articles.length} articles${rejected === 0 ? "" : `, ${rejected} lines are none`}`);
    print(renderFirings(countFiringsWithoutGold(articles), { gold: false }));
  }
};

const printScore = (): void => {
  const ranges = options["hold-out"];
  const isHeldOut = ranges === undefined ? null : parseRanges(ranges);
  const texts = options.unsigned ? readFolders(paths).map(unsigned) : readFolders(paths);
  const predictions = predict(texts);
  if (options.misses) for (const miss of scoreTexts(texts, predictions).misses) print(JSON.stringify(miss));
  print(renderScore(texts, predictions));
  print(renderIntervals(texts, predictions));
  if (isHeldOut !== null) print(renderHoldOut(texts, predictions, isHeldOut));
};

try {
  if (options.rules) printRules();
  else if (options.reliability)
    for (const path of paths) print(`${renderReliability(path, samplesOf(readFolder(path)))}\n`);
  else printScore();
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  fail(error.message);
}
