import { extractArticle } from "@parley/extraction";
import { expect, test } from "vitest";
import { rowsOf } from "./rows.ts";

/** The state of Jane Njeri in a report of nobody's in particular; undefined if she is in no meeting. */
const stateIn = (...paragraphs: readonly string[]): string | null | undefined =>
  extractArticle({
    url: "https://wire.example/one",
    publishedAt: "2026-03-10T20:00:00+03:00",
    content: { mediaType: "text/plain", body: paragraphs.join("\n\n") },
  })
    .events.flatMap(({ participants }) => participants)
    .find(({ name }) => name === "Jane Njeri")?.country;

test("whose minister somebody is, as the sentence behind tells", { timeout: 180_000 }, () => {
  const wrong = rowsOf("home-told-after.txt", "news").flatMap(([news = ""]) =>
    rowsOf("home-told-after.txt", "home")
      .map(([home = ""]) => [news, home, "The ministers will meet again in spring."])
      .filter((paragraphs) => stateIn(...paragraphs) !== "KE"),
  );
  expect(wrong).toEqual([]);
});
