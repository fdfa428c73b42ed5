import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KINDS, STATUSES } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { withCounts } from "./corpus/count.ts";
import { readGold } from "./corpus/gold.ts";

const folder = join(import.meta.dirname, "corpus");
const REPORT_COUNT_MIN = 130;
const PER_KIND_MIN = 8;
const PER_STATUS_MIN = 5;
const STYLE_COUNT_MIN = 14;

const lines = readGold();
const textOf = (id: string): string => readFileSync(join(folder, `${id}.txt`), "utf8").toLowerCase();
const events = lines.flatMap(({ id, events: told, optional }) =>
  [...told, ...optional].map((event) => ({ id, event })),
);
const countOf = (field: "kind" | "status", value: string): number =>
  lines.flatMap((line) => line.events).filter((event) => event[field] === value).length;
/** A day of the calendar; a month or a year is padded to its first day. */
const isReal = (date: string): boolean => {
  const day = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

describe("the corpus", () => {
  test("has one text for each line of gold, each under its own id and address", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    expect(lines.map(({ id }) => `${id}.txt`)).toEqual(files.sort());
    expect(new Set(lines.map(({ url, id }) => url ?? id)).size).toBe(lines.length);
  });
  test("is large and varied, and a third of it reports no meeting", () => {
    expect(lines.length).toBeGreaterThanOrEqual(REPORT_COUNT_MIN);
    expect(new Set(lines.map(({ style }) => style)).size).toBeGreaterThanOrEqual(STYLE_COUNT_MIN);
    expect(3 * lines.filter((line) => line.events.length === 0).length).toBeGreaterThanOrEqual(lines.length);
    for (const kind of KINDS) expect(countOf("kind", kind), kind).toBeGreaterThanOrEqual(PER_KIND_MIN);
    for (const status of STATUSES) expect(countOf("status", status), status).toBeGreaterThanOrEqual(PER_STATUS_MIN);
  });
  test("names only people, towns and venues that the text names", () => {
    const absent = events.flatMap(({ id, event: { participants, place } }) =>
      [...participants.map(({ name }) => name), place.city ?? "", place.venue ?? ""]
        .filter((name) => !textOf(id).includes(name.toLowerCase()))
        .map((name) => `${id}: ${name}`),
    );
    expect(absent).toEqual([]);
  });
  test("has days that exist, and ends after it begins", () => {
    const dates = events.flatMap(({ event }) => [event.date, event.date_end ?? null]);
    expect(
      [...dates, ...lines.map(({ published }) => published?.slice(0, 10) ?? null)].filter(
        (date) => date !== null && !isReal(date),
      ),
    ).toEqual([]);
    expect(events.filter(({ event }) => event.date_end !== undefined && event.date_end <= (event.date ?? ""))).toEqual(
      [],
    );
  });
  test("is counted in its README as it stands", () => {
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    expect(readme, "run: node tests/eval/corpus/count.ts").toBe(withCounts(readme, lines));
  });
});
