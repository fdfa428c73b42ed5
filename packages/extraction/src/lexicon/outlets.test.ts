import { expect, test } from "vitest";
import { COUNTRIES } from "./countries.ts";
import { zoneOf } from "./country-zones.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { governmentNamed, OUTLETS, outletAt, outletKey, outletNamed } from "./outlets.ts";

const twice = (keys: readonly string[]): string[] => keys.filter((key, at) => keys.indexOf(key) < at);

test("no name and no host is in two rows", () => {
  expect(twice(OUTLETS.flatMap(({ names }) => names.map(outletKey)))).toEqual([]);
  expect(twice(OUTLETS.flatMap(({ hosts }) => hosts))).toEqual([]);
});

test("names are more than white space, and hosts are lower-case domains", () => {
  expect(OUTLETS.flatMap(({ names }) => names).filter((name) => outletKey(name).length < 2)).toEqual([]);
  const host = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
  expect(OUTLETS.flatMap(({ hosts }) => hosts).filter((name) => !host.test(name))).toEqual([]);
});

test("homes are states of the gazetteer, the Union or organisations among the parties", () => {
  const parties = ORGANISATIONS.map(({ party }) => party);
  const codes = new Set(["EU", ...parties, ...COUNTRIES.map(({ code }) => code)]);
  expect(OUTLETS.map(({ home }) => home?.country ?? "EU").filter((code) => !codes.has(code))).toEqual([]);
});

test("every zone is one that Intl knows, and each state with outlets has one", () => {
  const zones = new Set([...COUNTRIES.map(({ code }) => zoneOf(code)), ...OUTLETS.map(({ home }) => home?.timeZone)]);
  for (const timeZone of zones)
    if (timeZone !== undefined) expect(() => new Intl.DateTimeFormat("en", { timeZone }), timeZone).not.toThrow();
  expect(OUTLETS.filter(({ home }) => home?.timeZone === "UTC")).toEqual([]);
});

test.for(
  "The Times;The Star;Daily Mirror;The Mirror;The Herald;The Nation;The Standard;The Guardian;Daily Star;The Monitor;The Independent;The Sun;Sun;Tribune;Post;Observer;The Chronicle;The Citizen;Daily News;Daily Times;Daily Post;Sunday Times;The Telegraph;Business Day;Business Standard;Financial Express;New Age;The Statesman;The Express;The National;Daily Tribune;Daily Express;ABC News;CNA;APS;APA;Cabinet Office;Prime Minister's Office;Ministry of Foreign Affairs;Department of Foreign Affairs;State House;The Inquirer;Newsday;The Local;La Nación;Al Rai".split(
    ";",
  ),
)("%s, a name that several outlets have, is in no row", (name) => {
  expect(outletNamed(name)).toBeNull();
});

test.for([
  ["Xinhua", "CN"],
  ["Xinhua News Agency", "CN"],
  ["XINHUA Nairobi", "CN"],
  ["Kyodo News", "JP"],
  ["Anadolu Ajansı", "TR"],
  ["Anadolu Agency (AA)", "TR"],
  ["BBC World Service", "GB"],
  ["L’Orient Today", "LB"],
  ["Le Figaro", "FR"],
  ["Hürriyet Daily News", "TR"],
  ["Mail & Guardian", "ZA"],
  ["El País", "ES"],
  ["Jyllands-Posten", "DK"],
  ["Børsen", "DK"],
  ["Asia-Plus", "TJ"],
  ["RFE/RL", "US"],
  ["Dawn.com", "PK"],
  ["The Dawn", "PK"],
] as const)("%s is known by its name", ([name, country]) => {
  expect(outletNamed(name)?.home?.country).toBe(country);
});

test.for([
  "TAP Air Review",
  "Sunday Lamp",
  "Kabar Kota",
  "China Daily Mirror",
  "Vanguarde",
  "Trend Setter",
  "MAPS Weekly",
])("%s has a known name only inside a longer one", (name) => {
  expect(outletNamed(name)).toBeNull();
});

test("an outlet of no state is known, and has no home", () => {
  expect(outletNamed("China Daily Mail")).toMatchObject({ home: null });
  expect(outletNamed("ReliefWeb")).toMatchObject({ home: null });
});

test.for([
  ["www.kuna.net.kw", "KW"],
  ["en.trend.az", "AZ"],
  ["news.sky.com", "GB"],
  ["sky.com", undefined],
  ["notaa.com.tr", undefined],
  ["gov.cn", undefined],
  ["", undefined],
] as const)("host %s is at home in %s", ([host, country]) => {
  expect(outletAt(host)?.home?.country).toBe(country);
});

test.for([
  ["THE WHITE HOUSE", "US"],
  ["U.S. Department of State", "US"],
  ["Office of the United States Trade Representative", "US"],
  ["European Commission", "EU"],
  ["mea.gov.in", "IN"],
  ["The White House gave no comment", undefined],
  ["Xinhua", undefined],
  ["MEA on ports", undefined],
] as const)("the line %s names the government of %s", ([line, country]) => {
  expect(governmentNamed(line)?.country).toBe(country);
});
