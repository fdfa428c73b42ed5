// Runs a benchmark of tests/bench: npm run bench -- NAME [arguments], npm run bench -- NAME --help
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const USAGE_ERROR = 2;
const folder = join(import.meta.dirname, "../tests/bench");
const fileOf = (name: string): string => join(folder, `${name}.bench.ts`);

/** The comment that a benchmark opens with: what it measures, and how it is called. */
const openingComment = (name: string): string =>
  (/^(?:\/\/.*\n)+/.exec(readFileSync(fileOf(name), "utf8"))?.[0] ?? "").replaceAll(/^\/\/ ?/gm, "");

/** The first clause of it. */
const subjectOf = (name: string): string =>
  (openingComment(name).split("\n  ")[0] ?? "").replaceAll("\n", " ").split(/[:.](?:\s|$)/)[0] ?? "";

const overview = (): string => {
  const names = readdirSync(folder).flatMap((entry) => /^(.+)\.bench\.ts$/.exec(entry)?.[1] ?? []);
  const width = Math.max(...names.map(({ length }) => length));
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${subjectOf(name)}`);
  return `usage: npm run bench -- NAME [arguments]; npm run bench -- NAME --help says more\n\n${lines.join("\n")}\n`;
};

const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

const [name = "", ...rest] = process.argv.slice(2);
const isHelp = (word: string): boolean => word === "--help" || word === "-h";
if (isHelp(name)) {
  process.stdout.write(overview());
} else if (!/^[a-z-]+$/.test(name) || !existsSync(fileOf(name))) {
  process.stderr.write(`${name === "" ? "" : `no benchmark is called "${name}"\n\n`}${overview()}`);
  process.exitCode = USAGE_ERROR;
} else if (rest.some(isHelp)) {
  process.stdout.write(openingComment(name));
} else {
  // The benchmark reads its own arguments.
  process.argv.splice(2, process.argv.length, ...rest);
  try {
    await import(pathToFileURL(fileOf(name)).href);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    process.stderr.write(`${error.message}\n\n${openingComment(name)}`);
    process.exitCode = USAGE_ERROR;
  }
}
