import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GoldLine, OWN_FOLDERS, readGold } from "./gold.ts";

const MARK = "<!-- counts: written by count.ts -->";

const tally = (names: readonly string[]): [string, number][] =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, all]): [string, number] => [name, all.length])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

/** What two reports or more share, and how many names only one has. */
const sharedOf = (names: readonly string[]): { shared: [string, number][]; single: number } => {
  const all = tally(names);
  const shared = all.filter(([, count]) => count > 1);
  return { shared, single: all.length - shared.length };
};

const table = (title: string, rows: readonly [string, number][]): string =>
  [`| ${title} | count |`, "| --- | ---: |", ...rows.map(([name, count]) => `| ${name} | ${count} |`)].join("\n");

/** The Markdown that README.md ends with: sizes, then reports by style, events by kind and status, reports by trap. */
export const countTables = (lines: readonly GoldLine[]): string => {
  const events = lines.flatMap((line) => line.events);
  const none = lines.filter((line) => line.events.length === 0).length;
  const styles = sharedOf(lines.map(({ style }) => style));
  const traps = sharedOf(lines.flatMap((line) => line.traps));
  return [
    `${lines.length} reports, ${none} of them without an event; ${events.length} events.`,
    table("house style", [...styles.shared, ["styles of one report", styles.single]]),
    table("kind", tally(events.map(({ kind }) => kind))),
    table("status", tally(events.map(({ status }) => status))),
    `Traps, with the number of reports that have them: ${traps.shared.map(([name, count]) => `${name} ${count}`).join(", ")}; and ${traps.single} that one report has.`,
  ].join("\n\n");
};

/** README.md with its counts replaced by those of `lines`. */
export const withCounts = (readme: string, lines: readonly GoldLine[]): string =>
  `${readme.slice(0, readme.indexOf(MARK) + MARK.length)}\n\n${countTables(lines)}\n`;

if (import.meta.main)
  for (const folder of Object.values(OWN_FOLDERS)) {
    const path = join(folder, "README.md");
    writeFileSync(path, withCounts(readFileSync(path, "utf8"), readGold(folder)));
  }
