import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Kind, KINDS, type Status, STATUSES } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { withCounts } from "./corpus/count.ts";
import { type GoldLine, OWN_FOLDERS, readGold } from "./corpus/gold.ts";

/** How large and varied a folder must stay; the second one is too small to have much of everything. */
const DEMANDS = {
  corpus: { reports: 250, noMeeting: 0.25, styles: 70, perKind: 12, perStatus: 8, kinds: KINDS, statuses: STATUSES },
  unseen: {
    reports: 72,
    noMeeting: 0.25,
    styles: 50,
    perKind: 3,
    perStatus: 5,
    kinds: KINDS.filter((kind) => kind !== "conference" && kind !== "summit"),
    statuses: ["held", "scheduled", "postponed", "cancelled"],
  },
} as const satisfies Record<
  keyof typeof OWN_FOLDERS,
  {
    reports: number;
    noMeeting: number;
    styles: number;
    perKind: number;
    perStatus: number;
    kinds: readonly Kind[];
    statuses: readonly Status[];
  }
>;

/** Without an event, or with nothing but rumours and denials. */
const reportsNoMeeting = ({ events }: GoldLine): boolean =>
  events.every(({ status }) => status === "possible" || status === "denied");

/** A day of the calendar; a month or a year is padded to its first day. */
const isReal = (date: string): boolean => {
  const day = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

describe.each(["corpus", "unseen"] as const)("the folder %s", (name) => {
  const folder = OWN_FOLDERS[name];
  const demands = DEMANDS[name];
  const lines = readGold(folder);
  const textOf = (id: string): string => readFileSync(join(folder, `${id}.txt`), "utf8").toLowerCase();
  const events = lines.flatMap(({ id, events: told, optional }) =>
    [...told, ...optional].map((event) => ({ id, event })),
  );
  const countOf = (field: "kind" | "status", value: string): number =>
    lines.flatMap((line) => line.events).filter((event) => event[field] === value).length;

  test("has one text for each line of gold, each under its own id and address", () => {
    const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
    const numeric = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10);
    expect(lines.map(({ id }) => `${id}.txt`)).toEqual(files.sort(numeric));
    expect(new Set(lines.map(({ url, id }) => url ?? id)).size).toBe(lines.length);
  });
  test("is large and varied, and a quarter or more of it reports no meeting", () => {
    expect(lines.length).toBeGreaterThanOrEqual(demands.reports);
    expect(new Set(lines.map(({ style }) => style)).size).toBeGreaterThanOrEqual(demands.styles);
    expect(lines.filter(reportsNoMeeting).length / lines.length).toBeGreaterThanOrEqual(demands.noMeeting);
    for (const kind of demands.kinds) expect(countOf("kind", kind), kind).toBeGreaterThanOrEqual(demands.perKind);
    for (const status of demands.statuses)
      expect(countOf("status", status), status).toBeGreaterThanOrEqual(demands.perStatus);
  });
  test("names only people, towns and venues that the text names", () => {
    const absent = events.flatMap(({ id, event: { participants, place } }) =>
      [...participants.map((person) => person.name), place.city ?? "", place.venue ?? ""]
        .filter((item) => !textOf(id).includes(item.toLowerCase()))
        .map((item) => `${id}: ${item}`),
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

test("no report is in both folders", () => {
  const all = Object.values(OWN_FOLDERS).flatMap(readGold);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
