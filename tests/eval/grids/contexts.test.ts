import { extractArticle } from "@parley/extraction";
import { describe, expect, test } from "vitest";
import { notOfBoth, type Report, secondMeetings, thirdMeetings, withoutSides } from "./contexts.ts";

const TIME_LIMIT_MS = 180_000; // seconds of work each, and a minute on a machine that is busy

/** Who takes part if the sentence names him. */
const NAMES = ["Amina Wanjiru", "John Okello", "Grace Auma", "Moses Odongo", "Peter Mwangi", "Jean Uwera"];

const eventsOf = ({ url, text }: Report) =>
  extractArticle({
    url,
    publishedAt: "2026-03-10T20:00:00Z",
    content: { mediaType: "text/plain", body: text },
  }).events.filter(({ status }) => status !== "possible");

/** A meeting of the states is read as what the sentence claims, with everybody whom it names in full. */
const isRight = (report: Report): boolean => {
  const named = NAMES.filter((name) => report.sentence.includes(name));
  return eventsOf(report).some(
    ({ status, parties, participants }) =>
      status === report.claim &&
      report.states.every((state) => parties.includes(state)) &&
      named.every((name) => participants.some((participant) => participant.name === name)),
  );
};

describe("what a sentence leaves unsaid is known from the sentences before it", () => {
  test.for([
    { behaviour: "of a second meeting: whose the other is", reports: secondMeetings, floor: 0.964 },
    { behaviour: "of one more, in other words, or with a third state", reports: thirdMeetings, floor: 0.82 },
    { behaviour: "of a meeting told without its sides: of which states", reports: withoutSides, floor: 0.85 },
  ])("$behaviour", { timeout: TIME_LIMIT_MS }, ({ reports, floor }) => {
    const all = reports();
    const wrong = all.filter((report) => !isRight(report));
    const message = [`${wrong.length} of ${all.length} are wrong:`, ...wrong.map(({ text }) => text)].join("\n\n");
    expect(1 - wrong.length / all.length, message).toBeGreaterThanOrEqual(floor);
  });

  test("a meeting of others, beside what two states have in common, is none of theirs", () => {
    const inventions = notOfBoth().filter((report) => eventsOf(report).length > 0);
    // Of whom the experts were, the text does not tell.
    expect(inventions.map(({ sentence }) => sentence)).toEqual([
      "Experts from both countries met in Kampala on Monday.",
    ]);
  });
});
