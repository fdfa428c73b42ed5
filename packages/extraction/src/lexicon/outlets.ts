import { zoneOf } from "./country-zones.ts";
import { AFRICA } from "./outlets/africa.ts";
import { AMERICAS } from "./outlets/americas.ts";
import { ASIA_EAST } from "./outlets/asia-east.ts";
import { ASIA_SOUTH } from "./outlets/asia-south.ts";
import { CENTRAL_ASIA } from "./outlets/central-asia.ts";
import { EUROPE } from "./outlets/europe.ts";
import { MIDDLE_EAST } from "./outlets/middle-east.ts";
import { PACIFIC } from "./outlets/pacific.ts";
import { WORLDWIDE } from "./outlets/worldwide.ts";

/**
 * Where an outlet is at home: says whose "the president" is and in which zone "today" lies.
 * Row of a table: ISO code, an organisation's name among the parties, or "-" for outlets of no state | flag | names | hosts | zone, if it is not that of the seat of government.
 * Flag: G a government's own page; A an agency, whose reports other outlets print under its name; W an agency that writes for the whole
 * world; R an outlet that writes for more than its own country.
 * A name that outlets of two countries have ("The Times", "The Star", "Daily News", "CNA") stands in no row, only their hosts do.
 */
const TABLES = [AFRICA, MIDDLE_EAST, ASIA_SOUTH, ASIA_EAST, CENTRAL_ASIA, EUROPE, AMERICAS, PACIFIC, WORLDWIDE];

export interface OutletHome {
  /** ISO 3166-1 alpha-2, or EU, or UN; of another organisation's own pages its name among the parties ("NATO"). */
  readonly country: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** True for a government's own page: an office without a country is that government's. */
  readonly government: boolean;
  /** True for an outlet that writes for the whole world: "the president" is nobody's without his country. */
  readonly worldwide: boolean;
}

export interface Outlet {
  /** Null for an outlet that is known to be of no state. */
  readonly home: OutletHome | null;
  /** True if other outlets print its reports under its name. */
  readonly agency: boolean;
}

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ı: "i", ø: "o", ł: "l", đ: "d" };

/** A name as the table is searched for it: small plain letters, words parted by one space, no article before them. */
export const outletKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}|['’.]/gu, "")
    .replaceAll(/[ıøłđ]/g, (letter) => PLAIN[letter] ?? letter)
    .replaceAll("&", " and ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");

/** Every row, in the order of the tables. */
export const OUTLETS: readonly (Outlet & { readonly names: readonly string[]; readonly hosts: readonly string[] })[] =
  TABLES.flatMap((table) => table.trim().split("\n")).map((row) => {
    const [country = "", flag = "", names = "", hosts = "", timeZone = zoneOf(country)] = row.split("|");
    const home = { country, timeZone, government: flag === "G", worldwide: flag === "W" || flag === "R" };
    return {
      home: country === "-" ? null : home,
      agency: flag === "A" || flag === "W",
      names: names.split(";").filter(Boolean),
      hosts: hosts.split(";").filter(Boolean),
    };
  });

const BY_NAME: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap((outlet) => outlet.names.map((name): [string, Outlet] => [outletKey(name), outlet])),
);
const BY_HOST: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap((outlet) => outlet.hosts.map((host): [string, Outlet] => [host, outlet])),
);

/** Words that an outlet's name may end in and be the same outlet: "Kyodo News", "BBC World Service", "Dawn Online". */
const TAILS = new Set(
  "news agency online english edition international world service sport sports business newspaper newspapers website site web com net org tv television radio media group politics opinion editorial live digital wire network desk bureau official".split(
    " ",
  ),
);

const OWN_WORD_MIN = 6; // "Xinhua Nairobi", "Reuters Africa": shorter names of agencies are words of other names too ("Kabar", "Trend")

/** "Gulf News Service" is an agency, and not the paper "Gulf News"; "BBC World Service" is the BBC. */
const isOtherKind = ({ agency }: Outlet, tail: readonly string[]): boolean =>
  !agency && tail[0] !== "world" && tail.some((word) => word === "service" || word === "agency" || word === "wire");

const WORDS_MAX = 16; // the longest name has eleven, and some words may follow

/** The outlet of this name, whole or before words that change nothing; null if the table does not have it. "China Daily Mail" is not China Daily. */
export const outletNamed = (name: string): Outlet | null => {
  const words = outletKey(name).split(" ");
  let same = words.length <= WORDS_MAX;
  for (let count = Math.min(words.length, WORDS_MAX); count > 0; count--) {
    const key = words.slice(0, count).join(" ");
    const found = BY_NAME.get(key);
    if (
      found !== undefined &&
      ((same && !isOtherKind(found, words.slice(count))) || (found.agency && key.length >= OWN_WORD_MIN))
    )
      return found;
    same &&= TAILS.has(words[count - 1] ?? "");
  }
  return null;
};

/** The outlet of this host or of the domain it lies under; null if the table has none. */
export const outletAt = (host: string): Outlet | null => {
  for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    const found = BY_HOST.get(rest);
    if (found !== undefined) return found;
  }
  return null;
};

/** The government whose name or host is all that a line says, but for "Office of the" and "U.S."; null if it says anything else. */
export const governmentNamed = (line: string): OutletHome | null => {
  const key = outletKey(line).replace(/^(?:(?:press )?office of )?(?:the )?(?:us )?/, "");
  const found = BY_NAME.get(outletKey(line)) ?? BY_NAME.get(key) ?? outletAt(line.trim().toLowerCase());
  return found?.home?.government === true ? found.home : null;
};
