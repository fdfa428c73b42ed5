import { fc, test } from "@fast-check/vitest";
import { Article } from "@parley/contracts";
import { expect } from "vitest";
import { dateInUrl, publicationDate } from "./publication-date.ts";

const PublishedAt = Article.shape.publishedAt;
const part = fc.oneof(
  fc.constantFrom(
    "Tue",
    "Apr",
    "April",
    "28",
    "2026",
    "2026-04-28",
    "T",
    "19:20",
    "19:20:36",
    "Z",
    "+0200",
    "-99:99",
    "CEST",
    "p.m.",
  ),
  fc.constantFrom(" ", ", ", "-", "/", "(", ")"),
  fc.integer({ min: 0, max: 99_999 }).map(String),
);
const dateLike = fc.oneof(
  fc.array(part, { maxLength: 12 }).map((parts) => parts.join("")),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.string({ unit: "binary", maxLength: 40 }),
);

test.prop([dateLike], { numRuns: 5_000 })(
  "what is read as a date is one that an article may carry, and stays as it is",
  (text) => {
    const date = publicationDate(text);
    if (date === null) return;
    expect(PublishedAt.safeParse(date).success).toBe(true);
    expect(publicationDate(date)).toBe(date);
  },
);

test.prop([fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })])(
  "an instant in any usual form is read as that instant",
  (date) => {
    const instant = Math.floor(date.getTime() / 1_000) * 1_000;
    expect(Date.parse(publicationDate(date.toUTCString()) ?? "")).toBe(instant);
    expect(Date.parse(publicationDate(date.toISOString()) ?? "")).toBe(instant);
  },
);

test.prop([fc.webUrl()])("a URL gives a day or nothing", (url) => {
  expect(dateInUrl(url) ?? "2026-04-28").toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
