import { expect, test } from "vitest";
import { epochDay, gapDays, meetingDays } from "./days.ts";
import { type EventSketch, exampleEvent } from "./example-events.ts";

const DAY = epochDay("2031-05-06") ?? 0; // a Tuesday

const daysOf = (sketch: Partial<EventSketch>) => {
  const days = meetingDays(exampleEvent({ id: "e", ...sketch }));
  return days === null ? null : [days.start - DAY, days.end - DAY, days.certainty];
};

test.each<[string, Partial<EventSketch>, (number | string)[] | null]>([
  ["a stated day", {}, [0, 0, "precise"]],
  ["a short range", { dateEnd: "2031-05-08", datePrecision: "range" }, [0, 2, "precise"]],
  ["a long range", { dateEnd: "2031-05-16", datePrecision: "range" }, [0, 10, "imprecise"]],
  ["a week", { datePrecision: "week" }, [-1, 5, "imprecise"]],
  ["a month", { date: "2031-05", datePrecision: "month" }, [-5, 25, "imprecise"]],
  ["a year", { date: "2031", datePrecision: "year" }, [-125, 239, "imprecise"]],
  ["a dateline", { dateBasis: "dateline" }, [-1, 0, "imprecise"]],
  ["no date, a report", { date: null }, [-9, 1, "inferred"]],
  ["no date, an announcement", { date: null, status: "scheduled" }, [1, 46, "inferred"]],
  ["no date, called off", { date: null, status: "cancelled" }, [-9, 46, "inferred"]],
  ["no date and no publication", { date: null, publishedAt: null }, null],
])("%s", (_what, sketch, expected) => {
  expect(daysOf(sketch)).toEqual(expected);
});

test("the publication day is the day in its own offset", () => {
  expect(daysOf({ date: null, publishedAt: "2031-05-07T00:30:00+09:00" })).toEqual([-9, 1, "inferred"]);
});

test.each([
  [0, 2, 1, 5, -1],
  [0, 2, 3, 3, 1],
  [4, 4, 0, 1, 3],
])("the gap of %i..%i and %i..%i is %i", (a, b, c, d, gap) => {
  const certainty = "precise";
  expect(gapDays({ start: a, end: b, certainty }, { start: c, end: d, certainty })).toBe(gap);
});
