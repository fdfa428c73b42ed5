// Writes every generated file: JSON Schemas, AsyncAPI, pages under docs/generated.
//   node scripts/generate.ts            refuses a breaking change of a topic's schema: that is a new topic version
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brokenContracts, generatedFiles } from "./generated-files.ts";

const top = join(import.meta.dirname, "..");
const broken = brokenContracts(top);
if (broken.length > 0) {
  process.stderr.write(
    `Refused: these changes break readers or writers of a topic. Make a new topic version instead.\n`,
  );
  for (const line of broken) process.stderr.write(`  ${line}\n`);
  process.exit(1);
}
for (const [path, text] of generatedFiles()) {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
  process.stderr.write(`wrote ${path}\n`);
}
