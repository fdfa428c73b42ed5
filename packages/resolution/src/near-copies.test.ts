import { expect, test } from "vitest";
import { exampleEvent } from "./example-events.ts";
import { areNearCopies, sketchOf } from "./near-copies.ts";

const STORY =
  "The two ministers reviewed the ferry line across the bay, agreed that customs officers of both sides will share one hall, " +
  "and asked their deputies to settle the timetable before the first ship sails in the autumn of next year";
const OTHER =
  "Engineers from both capitals walked the length of the old tunnel, measured the water at its lowest point, and told reporters " +
  "that pumps ordered in winter would be running long before passengers are let in again";

const sketch = (text: string) =>
  sketchOf(
    exampleEvent({
      id: "e",
      evidence: [{ pointer: "/date", start: 0, end: 1, quote: text, rule: "r", certainty: "stated" }],
    }),
  );

test("a text with a changed word is a near copy", () => {
  expect(areNearCopies(sketch(STORY), sketch(STORY.replace("autumn", "spring")))).toBe(true);
});

test("another text is none", () => {
  expect(areNearCopies(sketch(STORY), sketch(OTHER))).toBe(false);
});

test("a few words are no text to compare", () => {
  expect(sketch("met in Vienna on Tuesday")).toBeNull();
  expect(areNearCopies(null, null)).toBe(false);
});

test.each([STORY, STORY.replaceAll("e", "\u{10428}")])("what stands between words does not matter: %s", (text) => {
  const spoilt = `${text.toUpperCase().replaceAll(" ", " \u{1f44d}—\ud801 ")}\udc28`;
  expect(sketch(spoilt)).toEqual(sketch(text));
  expect(areNearCopies(sketch(text), sketch(text.replaceAll("a", "\u{10429}")))).toBe(false);
});

test("the order in which evidence is listed does not matter", () => {
  const evidence = [STORY, OTHER].map((quote) => ({
    pointer: "/date",
    start: 0,
    end: 1,
    quote,
    rule: "r",
    certainty: "stated" as const,
  }));
  const forwards = sketchOf(exampleEvent({ id: "e", evidence }));
  expect(forwards).toEqual(sketchOf(exampleEvent({ id: "e", evidence: evidence.toReversed() })));
});
