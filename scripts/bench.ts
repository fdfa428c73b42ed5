// Runs a benchmark of tests/bench: npm run bench -- NAME [arguments]
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = join(import.meta.dirname, "../tests/bench");
const [name = "", ...rest] = process.argv.slice(2);
const file = join(folder, `${name}.bench.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(folder).flatMap((entry) => /^(.+)\.bench\.ts$/.exec(entry)?.[1] ?? []);
  process.stderr.write(`usage: npm run bench -- NAME [arguments]; there are: ${names.join(", ")}\n`);
  process.exit(2);
}
// The benchmark reads its own arguments.
process.argv.splice(2, process.argv.length, ...rest);
await import(pathToFileURL(file).href);
