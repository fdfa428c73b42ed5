import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GoldLine, readGold } from "./gold.ts";

const README = join(import.meta.dirname, "README.md");
const MARK = "<!-- counts: written by count.ts -->";

const tally = (names: readonly string[]): [string, number][] =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, all]): [string, number] => [name, all.length])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

const table = (title: string, names: readonly string[]): string =>
  [`| ${title} | count |`, "| --- | ---: |", ...tally(names).map(([name, count]) => `| ${name} | ${count} |`)].join(
    "\n",
  );

/** The Markdown that README.md ends with: sizes, then reports by style, events by kind and status, reports by trap. */
export const countTables = (lines: readonly GoldLine[]): string => {
  const events = lines.flatMap((line) => line.events);
  const none = lines.filter((line) => line.events.length === 0).length;
  const traps = tally(lines.flatMap((line) => line.traps)).map(([name, count]) => `${name} ${count}`);
  return [
    `${lines.length} reports, ${none} of them without an event; ${events.length} events.`,
    table(
      "house style",
      lines.map(({ style }) => style),
    ),
    table(
      "kind",
      events.map(({ kind }) => kind),
    ),
    table(
      "status",
      events.map(({ status }) => status),
    ),
    `Traps, with the number of reports that have them: ${traps.join(", ")}.`,
  ].join("\n\n");
};

/** README.md with its counts replaced by those of `lines`. */
export const withCounts = (readme: string, lines: readonly GoldLine[]): string =>
  `${readme.slice(0, readme.indexOf(MARK) + MARK.length)}\n\n${countTables(lines)}\n`;

if (import.meta.main) {
  writeFileSync(README, withCounts(readFileSync(README, "utf8"), readGold()));
}
