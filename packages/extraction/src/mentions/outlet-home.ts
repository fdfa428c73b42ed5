import { COUNTRIES } from "../lexicon/countries.ts";
import { homeIn, homeOfDomain } from "../lexicon/domains.ts";
import { type Outlet, type OutletHome, outletAt, outletKey, outletNamed } from "../lexicon/outlets.ts";
import type { PartyMention } from "../model.ts";
import { tokenise } from "../sentences/tokens.ts";
import { CITY_TABLE } from "./office-head.ts";
import { findParties } from "./parties.ts";

const GOVERNMENT =
  /\b(?:ministry|ministers?|ministerial|presidency|president|government|embassy|high commission|consulate|department|cabinet|parliament|state house|press (?:office|service)|permanent mission|mission to|representative office|chancellery|office of|council of the)\b/i;

/** "Ministry of External Affairs": India's, but where another state is named beside it. */
const isOffice = (outlet: string, { form, start, end }: PartyMention): boolean =>
  form === "capital" && GOVERNMENT.test(outlet.slice(start, end));

/**
 * Where an outlet that no table has is at home, by its own name ("The Kampala Evening Star", "Ministry of Foreign Affairs of Ghana");
 * "UN" for the United Nations, whose officials are of no state; null if the name tells no home. The zone is that of the seat of government.
 */
export const homeOfName = (outlet: string): OutletHome | null => {
  const tokens = tokenise(outlet, 0);
  const parties = findParties(tokens);
  const [first] = parties[0] !== undefined && isOffice(outlet, parties[0]) ? [parties[1] ?? parties[0]] : parties;
  const town =
    first === undefined ? tokens.map((_, at) => CITY_TABLE.at(tokens, at)).find((hit) => hit !== null) : null;
  if (town != null) return homeIn(town.value, GOVERNMENT.test(outlet));
  if (first?.party === "UN") return { ...homeIn("UN", false), worldwide: true };
  if (first === undefined || (first.form === "organisation" && first.party !== "EU")) return null;
  return homeIn(first.party, first.party === "EU" || GOVERNMENT.test(outlet));
};

const STATES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, names }) => names.map((name): [string, string] => [outletKey(name), code])),
);

/** "Jakarta Globe / AP", "Dawn (Reuters)", "BBC News | World", "AFP via Yahoo News"; not: "Asia-Plus". */
const BETWEEN = /\s[-–—]\s|\s?[/|•·:(),[\]]\s?|\svia\s/;

const HOST = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}$/i; // "Gazeta.uz"; not: "St. Lucia Times"

/** The outlet that a name, or a part of one, is of: by the tables, or by the host that it is. */
const outletOf = (name: string): Outlet | null => {
  const found = outletNamed(name);
  if (found !== null || !HOST.test(name)) return found;
  const host = name.toLowerCase();
  const home = homeOfDomain(host);
  return outletAt(host) ?? (home === null ? null : { home, agency: false });
};

const ACRONYM_BEHIND = /^(?<name>[^()]{6,80}) \((?<acronym>\p{Lu}{2,6})\)$/u;
/** "Harbour News Agency (HNA)", of which no table knows: its acronym is its own, whoever else has it. */
const isOwnAcronym = (outlet: string): boolean => {
  const { name = "", acronym } = ACRONYM_BEHIND.exec(outlet)?.groups ?? {};
  return outletOf(name) === null && acronym === (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");
};

/**
 * Of outlets named together the agency has written it, else the one named last. A paper beside the name of a state is of that state
 * ("Vanguard (Sierra Leone)"), an office beside another government's is that government's ("Ministry of External Affairs, Saint Lucia").
 */
const outletAmong = (name: string): Outlet | null => {
  const whole = outletOf(name);
  if (whole !== null) return whole;
  if (isOwnAcronym(name)) return null;
  const parts = name.split(BETWEEN).filter(Boolean);
  const found = parts.map(outletOf).filter((outlet) => outlet !== null);
  const last = found.find(({ agency }) => agency) ?? found.findLast(({ home }) => home !== null) ?? found[0];
  if (last === undefined || last.agency) return last ?? null;
  // "APO Group - Ministry of Health of Ghana": who only passes it on says nothing.
  if (last.home === null) return homeOfName(name)?.government === true ? null : last;
  const state = parts.map((part) => STATES.get(outletKey(part))).find((code) => code !== undefined);
  const other = last.home.government ? homeOfName(name) : state === undefined ? null : homeIn(state, false);
  return other === null || other.country === last.home.country ? last : { home: other, agency: false };
};

const hostOf = (url: string): string => /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";

/**
 * Where the outlet of a document is at home; null if neither its name nor its host tells. An agency's name outranks the host, for its
 * reports stand on other outlets' pages; a host outranks a paper's name, for papers of several countries share theirs.
 */
export const homeOf = ({
  outlet,
  url,
}: {
  readonly outlet: string | null;
  readonly url: string;
}): OutletHome | null => {
  const host = hostOf(url);
  const named = outletAmong(outlet ?? "");
  if (named?.agency === true) return named.home;
  const page = outletAt(host);
  const domain = page === null ? homeOfDomain(host) : page.home;
  if (named === null) {
    const said = homeOfName(outlet ?? "");
    // "Royal Embassy of X" under the domain of the country it stands in, a ministry's release on a page that collects them.
    if (said?.government === true && domain?.government !== true) return said;
    return page === null ? (domain ?? said) : domain;
  }
  return domain === null || domain.country === named.home?.country ? named.home : domain;
};
