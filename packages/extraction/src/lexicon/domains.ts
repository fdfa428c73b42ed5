import { COUNTRIES } from "./countries.ts";
import { zoneOf } from "./country-zones.ts";
import type { OutletHome } from "./outlets.ts";

/**
 * Country-code domains that are sold, or were given away, to everybody: they say nothing about where an outlet is; and SU, whose state is
 * gone. Written from general knowledge; to check against: IANA root zone database and registries' own pages.
 */
const SOLD = new Set(
  "ac ag ai as bz cc cf co cx fm ga gd gg gl gq gs im io la li ly me ml ms nu pw sc sh so st su sx tk to tv vc vg ws".split(
    " ",
  ),
);

/** Second-level domains kept for governments, with the country codes that have them; "*" for any. Written from general knowledge, 2026-11; to check against: registries' own pages. */
const KEPT: Readonly<Record<string, string>> = {
  gov: "*",
  gob: "ar bo cl cu do ec es gt hn mx ni pa pe sv ve",
  gouv: "bf bi bj cd cf cg ci dj dz fr ga gn ht km mc mg ml mr ne rw sn td tg",
  govt: "nz",
  gub: "uy",
  gv: "at",
  go: "ci cr id jp ke kr th tz ug",
  gc: "ca",
  admin: "ch",
  fgov: "be",
  mil: "*",
};

/** Offices that have a domain of their own ("president.md", "mfa.kg", "government.nl"); not where anybody may buy one. */
const OFFICES = new Set(
  "president presidency presidencia presidence primeminister government parliament mfa mofa".split(" "),
);

const keeps = (label: string, code: string): boolean => {
  const codes = Object.hasOwn(KEPT, label) ? KEPT[label] : undefined;
  return codes !== undefined && (codes === "*" || codes.split(" ").includes(code));
};

/** An outlet of one state, or its government, in the zone of the seat of government. */
export const homeIn = (country: string, government: boolean): OutletHome => ({
  country,
  timeZone: zoneOf(country),
  government,
  worldwide: false,
});

/** Where an outlet outside the table is at home, by its domain; null for generic domains. The zone is that of the seat of government. */
export const homeOfDomain = (host: string): OutletHome | null => {
  const labels = host.toLowerCase().split(".");
  const last = labels.at(-1) ?? "";
  if (labels.length > 1 && (last === "gov" || last === "mil")) return homeIn("US", true);
  const country = last === "uk" ? "GB" : last.toUpperCase();
  if (last.length !== 2 || !COUNTRIES.some(({ code }) => code === country)) return null;
  const label = labels.at(-2) ?? "";
  const government = keeps(label, last) || (OFFICES.has(label) && !SOLD.has(last));
  return SOLD.has(last) && !government ? null : homeIn(country, government);
};
