import { extractArticle } from "@parley/extraction";
import { expect, test } from "vitest";
import { namesOf, rowsOf } from "./rows.ts";

const TIME_LIMIT_MS = 120_000; // seconds of work each, and a minute on a machine that is busy

/** The events of a report of 10 March 2026, of whose outlet nothing is known. */
const eventsOf = (...paragraphs: readonly string[]) =>
  extractArticle({
    url: "https://morning-ledger.example/one",
    publishedAt: "2026-03-10T20:00:00Z",
    content: { mediaType: "text/plain", body: paragraphs.join("\n\n") },
  }).events;

test("what was done earlier that day is told in the pluperfect, and is a meeting of its own", {
  timeout: TIME_LIMIT_MS,
}, () => {
  const wrong = rowsOf("earlier-that-day.txt", "when").flatMap(([when = ""]) =>
    rowsOf("earlier-that-day.txt", "told")
      .map(([told = ""]) => told.replace("{when}", when))
      .filter((told) => {
        const events = eventsOf(
          "Maltese Foreign Minister Raymond Zeb received his Peruvian counterpart, Ana Rojas, in Valletta on Tuesday. They discussed shipping.",
          told,
          "Trade between the two countries has doubled in ten years.",
        );
        const isThere = events.some((event) => namesOf(event) === "Ana Rojas/PE,Marlene Pace/MT");
        return !(isThere && events.length === 2);
      }),
  );
  expect(wrong).toEqual([]);
});

test("a meeting that has a number and a name is one session of two sides", { timeout: TIME_LIMIT_MS }, () => {
  const wrong = rowsOf("numbered-meetings.txt", "name").flatMap(([name = ""]) =>
    rowsOf("numbered-meetings.txt", "frame")
      .map(([frame = ""]) => frame.replace("{name}", name))
      .filter((text) => {
        const [event, ...others] = eventsOf(text, "The two sides reviewed trade.");
        const isOne = event !== undefined && others.length === 0 && event.parties.length === 2;
        return !(isOne && event.place.city === "Nairobi" && event.date === "2026-03-10");
      }),
  );
  expect(wrong).toEqual([]);
});

test("the next session of a body that the report names is one more, of those who met, where and with the number told", {
  timeout: TIME_LIMIT_MS,
}, () => {
  const wrong = rowsOf("next-of-a-body.txt", "lede").flatMap(([lede = ""]) =>
    rowsOf("next-of-a-body.txt", "body").flatMap(([body = ""]) =>
      rowsOf("next-of-a-body.txt", "frame").filter(([status, frame = ""]) => {
        const events = eventsOf(
          lede,
          ...frame.replace("{body}", body).split("¶"),
          "Trade between the two countries grew last year.",
        );
        const next = events.find((event) => event.status === status);
        const isTheirs = next?.parties.join() === "KE,PE" && next.place.city === "Nairobi";
        return !(isTheirs && events.length === 2 && next.mechanism?.ordinal === 5);
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
