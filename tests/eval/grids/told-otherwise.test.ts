import { extractArticle } from "@parley/extraction";
import { expect, test } from "vitest";
import { namesOf, rowsOf } from "./rows.ts";

const TIME_LIMIT_MS = 120_000; // seconds of work each, and a minute on a machine that is busy
const NOT_FIRM: ReadonlySet<string> = new Set(["denied", "possible", "postponed", "cancelled"]);

const eventsOf = (clause: string) =>
  extractArticle({
    url: "https://morning-ledger.example/one",
    publishedAt: "2026-03-10T20:00:00Z",
    content: {
      mediaType: "text/plain",
      body: `${clause.replaceAll("{A}", "Kenyan Foreign Minister Jane Njeri").replaceAll("{B}", "Peruvian Foreign Minister Luis Castro")}\n\nTrade between the two countries grew last year.`,
    },
  }).events;

test("a meeting is told in many words", { timeout: TIME_LIMIT_MS }, () => {
  const wrong = rowsOf("told-otherwise.txt", "met").filter(([clause = ""]) => {
    const [event, ...others] = eventsOf(clause);
    const isOne = event?.status === "held" && others.length === 0 && event.place.city === "Lima";
    return !(isOne && event.date === "2026-03-10" && namesOf(event) === "Jane Njeri/KE,Luis Castro/PE");
  });
  expect(wrong).toEqual([]);
});

test("two officials in one sentence have not met by that", { timeout: TIME_LIMIT_MS }, () => {
  const wrong = rowsOf("told-otherwise.txt", "not").filter(([clause = ""]) =>
    eventsOf(clause).some(({ status, parties }) => !NOT_FIRM.has(status) && parties.join() === "KE,PE"),
  );
  expect(wrong).toEqual([]);
});

test("what one of them does with others is no meeting of the two", { timeout: TIME_LIMIT_MS }, () => {
  const wrong = rowsOf("told-otherwise.txt", "head").flatMap(([head = ""]) =>
    rowsOf("told-otherwise.txt", "behind").filter(([behind = ""]) =>
      eventsOf(`${head}\n\n${behind}`).some(
        ({ status, parties }) => !NOT_FIRM.has(status) && parties.join() === "KE,PE",
      ),
    ),
  );
  expect(wrong).toEqual([]);
});
