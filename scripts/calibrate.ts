// Fits the confidence of events to what the rules made of texts that they had not seen (DIR/first-seen.jsonl) and writes
// packages/extraction/src/refine/confidence-table.ts. Texts that rules were written with say too much good of them: how the table does on
// these is printed, and nothing is fitted to it.
// An event is right if it stands for one of gold and says nothing else about what it was, whether it took place, the day and the sides.
//   node scripts/calibrate.ts [DIR...]         default: tests/eval/corpus and $PARLEY_EVAL_DIR/dev (default ../shared/eval/dev) if it is there
//   node scripts/calibrate.ts --check [DIR...] cross-validates and writes nothing
//   node scripts/calibrate.ts --record 521-560 DIR >> DIR/first-seen.jsonl
//                                              keeps what the rules make of texts that they have not seen, on the day that these join DIR
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type ConfidenceTable, FEATURES } from "@parley/extraction";
import { crossValidate, fitConfidence } from "../tests/eval/calibration.ts";
import { hasGold, readFolders } from "../tests/eval/folder.ts";
import { doubtsOf, renderReliability } from "../tests/eval/reliability.ts";
import { parseRanges } from "../tests/eval/ranges.ts";
import { firstSeenLine, readFirstSeen, samplesOf } from "../tests/eval/samples.ts";

const FOLDS = 10;
const TARGET = join(import.meta.dirname, "../packages/extraction/src/refine/confidence-table.ts");

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean" }, record: { type: "string" } },
});
const usual = ["tests/eval/corpus", join(process.env.PARLEY_EVAL_DIR ?? "../shared/eval", "dev")].filter(hasGold);
const folders = positionals.length > 0 ? positionals : usual;
for (const folder of folders)
  if (!hasGold(folder)) {
    process.stderr.write(
      `There is no ${join(folder, "gold.jsonl")}. Name folders of texts: node scripts/calibrate.ts DIR...\n`,
    );
    process.exit(2);
  }

const render = (
  { intercept, weights }: ConfidenceTable,
  made: string,
): string => `import type { ConfidenceTable } from "./confidence.ts";

/**
 * ${made}
 * Written by \`node scripts/calibrate.ts\`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: ${intercept},
  weights: {
${FEATURES.map((feature) => `    ${feature}: ${weights[feature]},`).join("\n")}
  },
};
`;

const print = (text: string): unknown => process.stdout.write(`${text}\n\n`);
const today = samplesOf(readFolders(folders));

const calibrate = (): void => {
  const first = readFirstSeen(folders);
  const validated = crossValidate(first, FOLDS);
  print(renderReliability(`as first seen, each event by a table fitted to other texts (${FOLDS} parts)`, validated));
  print(renderReliability("as read today, by the table as it was", today));
  for (const doubt of doubtsOf(validated)) {
    process.stderr.write(`Confidence cannot be believed: ${doubt}.\n`);
    process.exitCode = 1;
  }
  if (options.check) return;
  const right = first.filter((one) => one.right).length;
  const made = `Fitted to ${first.length} events (${right} right) of texts that no rule had seen.`;
  writeFileSync(TARGET, render(fitConfidence(first), made));
  process.stderr.write(`wrote ${TARGET}\n`);
};

if (options.record === undefined) calibrate();
else {
  const isWanted = parseRanges(options.record);
  for (const sample of today.filter(({ text }) => isWanted(text))) process.stdout.write(`${firstSeenLine(sample)}\n`);
}
