import { describe, expect, test } from "vitest";
import { filingDay, localDay, releaseDay, weekdayOf } from "./calendar.ts";
import { resolveWeekday } from "./weekdays.ts";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

describe("a weekday in a report filed on Wednesday 19 March 2025", () => {
  const calendar = { published: "2025-03-19", filed: null };
  const past = ["2025-03-16", "2025-03-17", "2025-03-18", "2025-03-19", "2025-03-13", "2025-03-14", "2025-03-15"];
  const future = ["2025-03-23", "2025-03-24", "2025-03-25", "2025-03-19", "2025-03-20", "2025-03-21", "2025-03-22"];
  test.for(DAYS.map((name, day) => ({ name, day })))(
    "is the latest one up to the report for what happened: $name",
    ({ day }) => {
      expect(resolveWeekday(day, calendar, { future: false, modifier: null })).toBe(past[day]);
    },
  );
  test.for(DAYS.map((name, day) => ({ name, day })))("is the next one for what will happen: $name", ({ day }) => {
    expect(resolveWeekday(day, calendar, { future: true, modifier: null })).toBe(future[day]);
  });
  test("is a week earlier with 'last' on that day, a week later with 'next'", () => {
    expect(resolveWeekday(3, calendar, { future: false, modifier: "last" })).toBe("2025-03-12");
    expect(resolveWeekday(3, calendar, { future: true, modifier: "next" })).toBe("2025-03-26");
  });
  test("counts from the filing day where the dateline gives one", () => {
    expect(resolveWeekday(3, { published: "2025-03-19", filed: "2025-03-18" }, { future: false, modifier: null })).toBe(
      "2025-03-12",
    );
  });
  test("stays open where no day is known", () => {
    expect(resolveWeekday(3, { published: null, filed: null }, { future: false, modifier: null })).toBeNull();
  });
});

describe("the local day of a publication time", () => {
  test.for([
    ["2025-03-18T23:30:00Z", "Asia/Shanghai", "2025-03-19"],
    ["2025-03-19T00:12:00Z", "America/New_York", "2025-03-18"],
    ["2025-03-19T00:12:00+08:00", "America/New_York", "2025-03-19"],
    ["2025-03-19T00:12:00Z", null, "2025-03-19"],
    ["2025-03-19T07:49", "Asia/Shanghai", "2025-03-19"],
    ["2025-03-19", "Asia/Shanghai", "2025-03-19"],
    ["yesterday evening", null, null],
    ["9999-12-31", null, null],
  ] as const)("%s in %s is %s", ([time, zone, day]) => expect(localDay(time, zone)).toBe(day));
});

describe("the filing day of a dateline", () => {
  test.for([
    ["March 18", "2025-03-19", "2025-03-18"],
    ["Dec. 30", "2026-01-02", "2025-12-30"],
    ["18 March", "2025-03-18", "2025-03-18"],
    ["March 18", null, null],
    ["Feb. 31", "2025-03-19", null],
  ] as const)("%s published %s is %s", ([text, published, day]) => expect(filingDay(text, published)).toBe(day));
});

describe("a line that is only a date", () => {
  test.for([
    ["FA24 22 February 2002", "2002-02-22", "2002-02-22"],
    ["Wednesday, 09 September 2015", "2015-09-10", "2015-09-09"],
    ["February 22, 2002", "2002-02-22", "2002-02-22"],
    ["22 February 1999", "2002-02-22", null],
    ["The meeting of 22 February 2002", "2002-02-22", null],
  ] as const)("%s published %s is %s", ([line, published, day]) => expect(releaseDay(line, published)).toBe(day));
});

test("weekdays count from Sunday", () => expect(weekdayOf("2025-03-16")).toBe(0));
