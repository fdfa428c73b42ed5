import { COUNTRIES } from "./countries.ts";
import type { OutletHome } from "./outlets.ts";

/** Country-code domains that are sold to everybody: they say nothing about where an outlet is. Source: IANA root zone database and registries' own pages. */
const SOLD = new Set("ac ai cc co fm gg io la li ly me nu sc sh so st to tv ws".split(" "));

/** Where an outlet outside the table is at home, by its domain; null for generic domains. The zone is not known and stays UTC. */
export const homeOfDomain = (host: string): OutletHome | null => {
  const labels = host.toLowerCase().split(".");
  const last = labels.at(-1) ?? "";
  const code = last === "uk" ? "GB" : last.toUpperCase();
  if (last.length !== 2 || SOLD.has(last) || !COUNTRIES.some((country) => country.code === code)) return null;
  const government = labels.slice(0, -1).some((label) => /^(?:gov|gob|gouv|govt|go)$/.test(label));
  return { country: code, timeZone: "UTC", government, worldwide: false };
};
