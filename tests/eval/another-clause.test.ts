import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractArticle } from "@parley/extraction";
import { describe, expect, test } from "vitest";

// What a sentence tells of something else, behind a meeting, changes nothing of the meeting: whatever was held was held although a bridge
// will be built, and what is planned is planned although a bridge was built. Found by adding such clauses to all sentences: before, an
// eighth of the meetings held came out as planned.

const TIME_LIMIT_MS = 240_000;

/** "status|parties|sentence" */
const sentencesOf = (status: string): string[] =>
  readFileSync(join(import.meta.dirname, "sentences.txt"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith(`${status}|`))
    .map((line) => line.split("|").slice(2).join("|"))
    .filter((sentence) => /^[^.!?]{30,170}\.$/.test(sentence));

const statusesIn = (text: string): string[] =>
  extractArticle({
    url: "https://another-clause.example/one",
    publishedAt: "2026-03-11T09:00:00Z",
    content: { mediaType: "text/plain", body: text },
  }).events.map(({ status }) => status);

const read = new Map<string, readonly string[]>();
/** The sentences of which each tells one event, of that status. */
const aloneOf = (status: string): readonly string[] => {
  const known = read.get(status) ?? sentencesOf(status).filter((sentence) => statusesIn(sentence).join() === status);
  read.set(status, known);
  return known;
};

/** Clauses, and of how many sentences the rules are still misled by them. */
const CLAUSES: readonly (readonly [status: string, clause: string, misled: number])[] = [
  ["held", ", and a bridge will be built.", 0],
  ["held", " and said a bridge will be built.", 6],
  ["held", ", adding that fees will be cut and schools will also gain.", 0],
  ["held", ", and a festival was cancelled.", 1],
  ["held", " and said a festival had been postponed.", 7],
  ["held", ", but the bridge was not built.", 0],
  ["scheduled", ", and a bridge was built.", 0],
  ["scheduled", " and said a bridge had been built.", 1],
  ["scheduled", ", but the old bridge was not repaired.", 0],
];

describe("a clause that tells of something else", () => {
  test.for(CLAUSES)("leaves what was %s as it is: '%s'", { timeout: TIME_LIMIT_MS }, ([status, clause, misled]) => {
    const alone = aloneOf(status);
    const lost = alone.filter((sentence) => !statusesIn(`${sentence.slice(0, -1)}${clause}`).includes(status));
    expect(alone.length).toBeGreaterThan(200);
    expect(lost.length, lost.join("\n")).toBeLessThanOrEqual(misled);
  });
});
