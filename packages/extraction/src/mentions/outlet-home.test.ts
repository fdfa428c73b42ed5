import { expect, test } from "vitest";
import { PAIRS, TRAPS } from "./outlet-home.examples.ts";
import { homeOf, homeOfName } from "./outlet-home.ts";

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("|"));

const told = (outlet: string, host: string): string => {
  const home = homeOf({ outlet: outlet === "" ? null : outlet, url: host === "" ? "" : `https://${host}/news/1` });
  return home === null ? "-" : home.country + (home.government ? " G" : home.worldwide ? " W" : "");
};

test.for(rowsOf(PAIRS))("%s at %s is at home in %s", ([outlet = "", host = "", home]) => {
  expect(told(outlet, host)).toBe(home);
});

test.for(rowsOf(PAIRS).filter(([, host]) => host !== ""))(
  "the host of %s, %s, tells as much",
  ([, host = "", home]) => {
    expect(told("", host)).toBe(home);
  },
);

test.for(rowsOf(TRAPS))("%s at %s is not taken for another: %s", ([outlet = "", host = "", home]) => {
  expect(told(outlet, host)).toBe(home);
});

test.for([
  ["The Kampala Evening Star", "UG", false],
  ["Ministry of Foreign Affairs of Ghana", "GH", true],
  ["Embassy of Chile in Norway", "CL", true],
  ["Lagos Evening Lamp", "NG", false],
  ["Peruvian Weekly Review", "PE", false],
  ["Representative Office of Palau in Oslo", "PW", true],
] as const)("%s is at home in %s", ([outlet, country, government]) => {
  expect(homeOfName(outlet)).toMatchObject({ country, government, worldwide: false });
});

test.for(["Morning Lighthouse", "African Union Bulletin", "Harbour News Agency (HNA)", "North News Agency (NNA)", ""])(
  "%s tells no home",
  (outlet) => {
    expect(homeOfName(outlet)).toBeNull();
  },
);

test.for([
  ["Hawaii News Now", "www.hawaiinewsnow.com", "Pacific/Honolulu"],
  ["Times of Oman", "timesofoman.com", "Asia/Muscat"],
  ["Al Jazeera", "www.aljazeera.com", "Asia/Qatar"],
  ["Ministry of Foreign Affairs of Fiji", "", "Pacific/Fiji"],
  ["Lagos Evening Lamp", "", "Africa/Lagos"],
  ["Press Room", "news.example.pe", "America/Lima"],
] as const)("%s at %s has its today in %s", ([outlet, host, timeZone]) => {
  expect(homeOf({ outlet, url: `https://${host}/` })?.timeZone).toBe(timeZone);
});
