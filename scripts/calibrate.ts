// Fits the confidence of events to texts with gold facts and writes packages/extraction/src/refine/confidence-table.ts.
// An event is right if it stands for one of gold and says nothing else about what it was, whether it took place, the day and the sides.
//   node scripts/calibrate.ts [DIR...]         default: tests/eval/corpus and $PARLEY_EVAL_DIR/dev (default ../shared/eval/dev) if it is there
//   node scripts/calibrate.ts --check [DIR...] cross-validates and writes nothing
import { writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type ConfidenceTable, FEATURES } from "@parley/extraction";
import { crossValidate, fitConfidence } from "../tests/eval/calibration.ts";
import { hasGold, readFolders } from "../tests/eval/folder.ts";
import { doubtsOf, renderReliability } from "../tests/eval/reliability.ts";
import { samplesOf } from "../tests/eval/samples.ts";

const FOLDS = 10;
const TARGET = join(import.meta.dirname, "../packages/extraction/src/refine/confidence-table.ts");

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: "boolean" } } });
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
const samples = samplesOf(readFolders(folders));
const validated = crossValidate(samples, FOLDS);
for (const folder of folders) {
  const name = basename(resolve(folder));
  const own = folders.length < 2 ? validated : validated.filter(({ text }) => text.startsWith(`${name}/`));
  print(renderReliability(`${name}: each event by a table fitted to other texts (${FOLDS} parts)`, own));
}
print(renderReliability("all of them", validated));
const counts = `${samples.length} events of ${folders.map((folder) => basename(resolve(folder))).join(", ")}: ${samples.filter(({ found }) => found).length} are meetings, ${samples.filter(({ right }) => right).length} of them with kind, status, day and sides right.`;
if (!options.check) {
  writeFileSync(TARGET, render(fitConfidence(samples), `Fitted to ${counts}`));
  process.stderr.write(`wrote ${TARGET}\n`);
}
for (const doubt of doubtsOf(validated)) {
  process.stderr.write(`Confidence cannot be believed: ${doubt}.\n`);
  process.exitCode = 1;
}
