import { describe, expect, it } from "vitest";
import { dateInUrl, publicationDate } from "./publication-date.ts";

describe("publicationDate", () => {
  it.each([
    ["2026-04-28T19:20:36+02:00", "2026-04-28T19:20:36+02:00"],
    ["2026-04-28T19:20:36+0200", "2026-04-28T19:20:36+02:00"],
    ["2026-04-28T19:20:36.123Z", "2026-04-28T19:20:36Z"],
    ["2026-04-28T19:20Z", "2026-04-28T19:20Z"],
    ["2026-04-28 19:20:36", "2026-04-28T19:20:36"],
    ["2026-04-28 19:20:36 +0530", "2026-04-28T19:20:36+05:30"],
    ["2026-04-28", "2026-04-28"],
    ["2026/4/8", "2026-04-08"],
    ["20260428", "2026-04-28"],
    ["20260428T192036Z", "2026-04-28T19:20:36Z"],
    ["Tue, 28 Apr 2026 19:20:36 +0200", "2026-04-28T19:20:36+02:00"],
    ["Tue, 28 Apr 2026 19:20:36 GMT", "2026-04-28T19:20:36Z"],
    ["28 Apr 2026 19:20 EST", "2026-04-28T19:20-05:00"],
    ["Tue Apr 28 19:20:36 CEST 2026", "2026-04-28T19:20:36+02:00"],
    ["Tue Apr 28 19:20:36 BST 2026", "2026-04-28T19:20:36+01:00"],
    ["Tue Apr 28 2026 19:20:36 GMT+0200 (Central European Summer Time)", "2026-04-28T19:20:36+02:00"],
    ["Tue, 28 Apr 2026 19:20:36 IST", "2026-04-28T19:20:36+05:30"],
    ["2026-04-28T19:20:36+99:00", "2026-04-28T19:20:36"],
    ["Tue, 28 Apr 2026 19:20:36 QQT", "2026-04-28T19:20:36"],
    ["April 28, 2026", "2026-04-28"],
    ["April 28th, 2026, 7:20 p.m. EDT", "2026-04-28T19:20-04:00"],
    ["Sept. 3, 2026 at 12:05 AM", "2026-09-03T00:05"],
    ["28 April 2026", "2026-04-28"],
    ["1777396836", "2026-04-28T17:20:36Z"],
    ["1777396836000", "2026-04-28T17:20:36Z"],
  ])("reads %s as %s", (text, expected) => {
    expect(publicationDate(text)).toBe(expected);
  });

  it.each([
    "",
    "yesterday",
    "2026-02-30",
    "2026-13-01",
    "28 Smarch 2026",
    "2026-04-28T25:00:00Z",
    "April 28, 2026 and then",
    "talks of 28 April 2026",
    "0001-01-01T00:00:00Z",
    "04/05/2026",
    "9".repeat(200),
  ])("does not take %j for a date", (text) => {
    expect(publicationDate(text)).toBeNull();
  });
});

describe("dateInUrl", () => {
  it.each([
    ["https://news.example/2026/04/28/talks", "2026-04-28"],
    ["https://news.example/world/2026-04-28-talks.html", "2026-04-28"],
    ["https://news.example/20260428/talks", "2026-04-28"],
    ["https://news.example/2026/4/8", "2026-04-08"],
  ])("finds the day in %s", (url, expected) => {
    expect(dateInUrl(url)).toBe(expected);
  });

  it.each([
    "https://news.example/2026/04/talks",
    "https://news.example/id-20269928",
    "https://news.example/20269928/a",
    "https://news.example/a?d=2026-04-28",
    "https://news.example/1234567890",
    "no URL",
  ])("finds none in %s", (url) => {
    expect(dateInUrl(url)).toBeNull();
  });
});
