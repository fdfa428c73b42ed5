// Scores the extractor on a folder of texts with gold facts, per slot and per outlet.
//   npm run eval                      the development texts in $PARLEY_EVAL_DIR/dev (default ../shared/eval/dev)
//   npm run eval -- DIR [--misses]    any folder with gold.jsonl beside its texts
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readFolder } from "../tests/eval/folder.ts";
import { predict, renderScore, scoreTexts } from "../tests/eval/report.ts";

const [first, ...rest] = process.argv
  .slice(2)
  .toSorted((a, b) => Number(a.startsWith("--")) - Number(b.startsWith("--")));
const folder =
  first !== undefined && !first.startsWith("--") ? first : join(process.env.PARLEY_EVAL_DIR ?? "../shared/eval", "dev");
if (!existsSync(join(folder, "gold.jsonl"))) {
  process.stderr.write(`There is no ${join(folder, "gold.jsonl")}. Name a folder of texts: npm run eval -- DIR\n`);
  process.exit(2);
}
const texts = readFolder(folder);
const predictions = predict(texts);
if ([first, ...rest].includes("--misses"))
  for (const miss of scoreTexts(texts, predictions).misses) process.stdout.write(`${JSON.stringify(miss)}\n`);
process.stdout.write(`${renderScore(texts, predictions)}\n`);
