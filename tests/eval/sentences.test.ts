import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractArticle } from "@parley/extraction";
import { describe, expect, test } from "vitest";

/** Firm events of a sentence on its own, without title and outlet: "held KE,UG". */
const firmOf = (text: string): string[] =>
  extractArticle({
    url: "https://sentences.example/one",
    publishedAt: "2025-03-19T10:00:00Z",
    content: { mediaType: "text/plain", body: text },
  })
    .events.filter(({ status }) => status !== "possible" && status !== "denied")
    .map(({ status, parties }) => `${status} ${[...parties].sort().join(",")}`);

const rowsOf = (file: string) =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n")
    .map((row) => {
      const [status = "", parties = "", text = ""] = row.split("|");
      return { text, want: status === "none" ? [] : [`${status} ${parties.split(",").sort().join(",")}`] };
    });

describe("a sentence on its own", () => {
  test.for(rowsOf("sentences.txt"))("$want: $text", ({ text, want }) => expect(firmOf(text)).toEqual(want));
  test.for(rowsOf("sentences-not-yet.txt"))("is not read yet (move it when this fails): $text", ({ text, want }) =>
    expect(firmOf(text)).not.toEqual(want),
  );
});
