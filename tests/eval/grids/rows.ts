import { extractArticle } from "@parley/extraction";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Lines of a file beside this one; none of an empty file. */
export const linesOf = (file: string): string[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** The rows of one kind in a file of "kind|cell|cell" lines, without the kind. */
export const rowsOf = (file: string, kind: string): string[][] =>
  linesOf(file)
    .map((line) => line.split("|"))
    .filter(([name]) => name === kind)
    .map(([, ...cells]) => cells);

/** Who took part, with their states, in the order of their names. */
export const namesOf = (event: ReturnType<typeof eventsOf>[number] | undefined): string =>
  (event?.participants ?? [])
    .map(({ name, country }) => `${name}/${country}`)
    .toSorted()
    .join();

/** The events of a report with these paragraphs, told on Tuesday 10 March 2026 in Nairobi's evening. */
export const eventsOf = (...paragraphs: readonly string[]) =>
  extractArticle({
    url: "https://nation.co.ke/one",
    publishedAt: "2026-03-10T20:00:00+03:00",
    content: { mediaType: "text/plain", body: paragraphs.join("\n\n") },
  }).events;
