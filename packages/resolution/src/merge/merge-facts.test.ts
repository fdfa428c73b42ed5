import type { MeetingEvent } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import type { EventSketch } from "../example-events.ts";
import { merged } from "./merged-example.ts";

describe("the date", () => {
  test("of a report of the past outweighs a preview's", () => {
    const meeting = merged(
      { status: "scheduled", date: "2031-05-05", publishedAt: "2031-05-01T00:00:00Z" },
      { status: "scheduled", date: "2031-05-05", publishedAt: "2031-05-02T00:00:00Z" },
      { date: "2031-05-06" },
    );
    expect(meeting.date).toBe("2031-05-06");
    expect(meeting.conflicts.map(({ pointer, values }) => [pointer, values.map(({ value }) => value)])).toEqual([
      ["/date", ["2031-05-06", "2031-05-05"]],
    ]);
  });

  test("to the day outweighs a week, and a day said outweighs a dateline", () => {
    expect(merged({ date: "2031-05-05", datePrecision: "week" }, {}).date).toBe("2031-05-06");
    expect(merged({ date: "2031-05-07", dateBasis: "dateline" }, {}).date).toBe("2031-05-06");
  });

  test("of a ministry outweighs that of papers that copied each other", () => {
    const meeting = merged(
      { date: "2031-05-07", documentSha256: "5e" },
      { date: "2031-05-07", documentSha256: "5e" },
      { url: "https://www.mfa.gov.kz/news/1" },
    );
    expect(meeting.date).toBe("2031-05-06");
  });

  test("keeps a range whole", () => {
    const range = { dateEnd: "2031-05-07", datePrecision: "range" as const };
    expect(merged(range, range, {})).toMatchObject({
      date: "2031-05-06",
      dateEnd: "2031-05-07",
      datePrecision: "range",
    });
  });
});

describe("the status", () => {
  const on = (publishedAt: string, status: MeetingEvent["status"]) => ({ publishedAt, status });
  test.each<[string, Partial<EventSketch>[], string]>([
    ["a report outweighs later previews", [on("2031-05-07", "held"), on("2031-05-08", "scheduled")], "held"],
    ["the newest plan counts", [on("2031-05-01", "scheduled"), on("2031-05-03", "postponed")], "postponed"],
    ["a plan set again is a plan", [on("2031-05-03", "postponed"), on("2031-05-04", "scheduled")], "scheduled"],
    ["a rumour never outweighs a plan", [on("2031-05-01", "scheduled"), on("2031-05-04", "denied")], "scheduled"],
    ["a rumour stays one", [on("2031-05-01", "possible"), on("2031-05-04", "denied")], "denied"],
    ["of one moment the graver", [on("2031-05-04", "scheduled"), on("2031-05-04", "cancelled")], "cancelled"],
    ["held before it could be is no report", [on("2031-05-01", "held"), on("2031-05-02", "scheduled")], "scheduled"],
  ])("%s", (_what, sketches, status) => {
    expect(merged(...sketches).status).toBe(status);
  });

  test("keeps its history, a step for each turn", () => {
    const steps = ["scheduled", "scheduled", "postponed", "held"] as const;
    const days = ["2031-05-01", "2031-05-02", "2031-05-04", "2031-05-07"];
    const meeting = merged(...steps.map((status, index) => on(days[index] ?? "", status)));
    expect(meeting.statusHistory).toEqual([
      { status: "scheduled", asOf: "2031-05-01", event: "a" },
      { status: "postponed", asOf: "2031-05-04", event: "c" },
      { status: "held", asOf: "2031-05-07", event: "d" },
    ]);
    expect(meeting.conflicts).toEqual([]);
  });

  test("called off after it was held is a conflict", () => {
    const [conflict] = merged(on("2031-05-07", "held"), on("2031-05-09", "cancelled")).conflicts;
    expect(conflict).toEqual({
      pointer: "/status",
      values: [
        { value: "cancelled", events: ["b"] },
        { value: "held", events: ["a"] },
      ],
    });
  });
});

describe("the place", () => {
  test("is as exact as the reports of the town together", () => {
    const meeting = merged(
      { place: { city: "Wien" } },
      { place: { city: "Vienna", country: "AT" } },
      { place: { city: "Vienna", venue: "Hofburg" } },
    );
    expect(meeting.place).toEqual({ city: "Vienna", country: "AT", venue: "Hofburg" });
    expect(meeting.conflicts).toEqual([]);
  });

  test("shows two towns as a conflict, the one where it was held first", () => {
    const meeting = merged({ status: "scheduled", place: { city: "Oslo" } }, {});
    expect(meeting.place.city).toBe("Vienna");
    expect(meeting.conflicts[0]).toMatchObject({
      pointer: "/place/city",
      values: [{ value: "Vienna" }, { value: "Oslo" }],
    });
  });
});
