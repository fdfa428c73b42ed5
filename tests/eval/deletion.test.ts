import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "@parley/article";
import { extract } from "@parley/extraction";
import { describe, expect, test } from "vitest";
import { deletionsThatInvent } from "./deletion.ts";
import { readFolder } from "./folder.ts";
import { createRandom } from "./random.ts";

const SEED = 20_250_318;
const EVERY = 8; // texts by their number, of which one is read: all of them take minutes, as do all sentences
const SENTENCES_PER_TEXT = 4; // of a dozen
const SHOWN_LENGTH = 60;
const TIME_LIMIT_MS = 420_000; // a minute of work, and three on a machine that is busy

/** So many by chance, for each text the same every time, whatever other texts there are. */
const someOf =
  (id: string) =>
  <T>(sentences: readonly T[]): readonly T[] => {
    const random = createRandom(SEED + Number(id));
    return sentences
      .map((sentence) => ({ sentence, key: random() }))
      .toSorted((a, b) => a.key - b.key)
      .slice(0, SENTENCES_PER_TEXT)
      .map(({ sentence }) => sentence);
  };

/** Sentences that hold off a meeting though nothing is quoted from them. The list grows only with new reports: it is all there is, and each still is. */
const EXCEPTIONS = readFileSync(join(import.meta.dirname, "deletions-not-yet.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "");

describe("a sentence that no evidence touches", () => {
  test(
    "may be deleted from a report without a meeting being invented",
    () => {
      const texts = readFolder(join(import.meta.dirname, "corpus")).filter(({ gold }) => Number(gold.id) % EVERY === 1);
      expect(texts.length).toBeGreaterThan(250);
      const invented = texts.flatMap(({ gold, article }) =>
        deletionsThatInvent(readDocument(article), extract, someOf(gold.id)).map(
          ({ sentence, invented: event }) => `${gold.id}|${event}|${sentence.slice(0, SHOWN_LENGTH)}`,
        ),
      );
      expect(invented).toEqual(EXCEPTIONS);
    },
    TIME_LIMIT_MS,
  );

  const document = readDocument({
    url: "https://deletion.example/one",
    content: {
      mediaType: "text/plain",
      body: "Minister Berg of Norway met President Ruiz of Peru in Lima on Tuesday. It was a warm day in the old town.\nFish is dear in both of the countries.",
    },
  });
  const all = <T>(sentences: readonly T[]): readonly T[] => sentences;
  const event = { kind: "visit", parties: ["NO", "PE"], date: "2025-03-18", evidence: [] } as const;
  test("shows if a meeting hangs on it", () => {
    const hasty = ({ text }: { readonly text: string }) => ({ events: text.includes("warm") ? [] : [event] });
    expect(deletionsThatInvent(document, hasty, all)).toEqual([
      { sentence: "It was a warm day in the old town.", invented: "visit NO,PE 2025-03-18" },
    ]);
  });
  test("shows if a day hangs on it; a day that is lost is nothing invented", () => {
    const day = "2025-03-11";
    const dated = ({ text }: { readonly text: string }) => ({
      events: [{ ...event, date: text.includes("warm") ? (text.includes("dear") ? event.date : null) : day }],
    });
    expect(deletionsThatInvent(document, dated, all).map(({ invented }) => invented)).toEqual([`visit NO,PE ${day}`]);
  });
  test("is not one that a fact is quoted from", () => {
    const quoted = ({ text }: { readonly text: string }) => ({
      events: text.includes("warm") ? [{ ...event, evidence: [{ start: 0, end: text.length }] }] : [],
    });
    expect(deletionsThatInvent(document, quoted, all)).toEqual([]);
  });
});
