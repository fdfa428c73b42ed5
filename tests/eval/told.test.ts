import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractArticle } from "@parley/extraction";
import { describe, expect, test } from "vitest";

// One report of 10 March 2026 a block, "¶" for a new paragraph, and under it each meeting that it tells:
// "= kind status date states town: who took part, with whose they are [mechanism and number]"; "-" where the text does not say.
const BLOCKS = readFileSync(join(import.meta.dirname, "told.txt"), "utf8")
  .trim()
  .split("\n\n")
  .map((block) => {
    const [text = "", ...want] = block.split("\n");
    return { text, want };
  });

const told = (text: string): string[] =>
  extractArticle({
    url: "https://told.example/one",
    publishedAt: "2026-03-10T20:00:00Z",
    content: { mediaType: "text/plain", body: text.replaceAll("¶", "\n\n") },
  }).events.map(({ kind, status, date, parties, place, participants, mechanism }) => {
    const who = participants.map(({ name, country, organisation }) => `${name}/${country ?? organisation}`).join(", ");
    const session = mechanism === null ? "" : ` [${mechanism.name} ${mechanism.ordinal ?? "-"}]`;
    return `= ${kind} ${status} ${date ?? "-"} ${parties.toSorted().join()} ${place.city ?? place.country ?? "-"}: ${who}${session}`.trimEnd();
  });

describe("every meeting of a short report", () => {
  test.for(BLOCKS)("$text", ({ text, want }) => expect(told(text)).toEqual(want));
});
