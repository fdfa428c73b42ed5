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

const CODES: Readonly<Record<string, string>> = { Kenya: "KE", Norway: "NO", "Sri Lanka": "LK" };

test("whose minister somebody is, as the sentence behind tells", { timeout: 180_000 }, () => {
  const wrong = rowsOf("home-told-after.txt", "news").flatMap(([news = ""]) =>
    rowsOf("home-told-after.txt", "home")
      .map(([home = ""]) => [news, home, "The ministers will meet again in spring."])
      .filter((paragraphs) => stateIn(...paragraphs) !== "KE"),
  );
  expect(wrong).toEqual([]);
});

test("whose minister somebody is, as the text binds another state with the one that is met", {
  timeout: 60_000,
}, () => {
  const wrong = rowsOf("home-bound.txt", "pair").flatMap(([state = "", adjective = "", capital = "", town = ""]) =>
    rowsOf("home-bound.txt", "visit").flatMap(([visit = ""]) =>
      rowsOf("home-bound.txt", "bound").flatMap(([told = ""]) => {
        const bound = told
          .replace("{state}", state)
          .replace("{adjective}", adjective)
          .replace("{capital}", capital)
          .replace("{town}", town);
        const found = stateIn(...visit.split("¶"), "They also spoke about schools and fishing.", bound);
        return found === CODES[state] ? [] : [`${visit} ${bound}: ${found}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
