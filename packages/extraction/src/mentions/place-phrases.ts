import { COUNTRIES } from "../lexicon/countries.ts";
import type { PlaceMention, Token } from "../model.ts";
import { partyAt } from "./party-at.ts";
import { joinTokens } from "../sentences/tokens.ts";

// "the Jeddah Declaration", "the Izmir International Fair": named after a town, and not in it for that.
const NAMESAKES =
  /^(?:declarations?|agreements?|accords?|treaty|protocols?|conventions?|charter|compact|pact|memorandum|communiqu[eé]|framework|format|principles|roadmap|fair|expo|exhibition|biennale|festival|olympics|games|times|post|herald|tribune|stock|bank|exchange)$/i;
/** "Tema port", "the Chancay terminal", "Kampong Thom province": what is named after a town, and is none. */
const WORKS =
  /^(?:provinces?|districts?|county|region|oblast|governorate|prefecture|voivodeship|ports?|harbou?r|refinery|plant|railway|road|highway|corridor|bridge|dam|pipeline|terminal|mine|smelter|reactor)$/;
/** "the Vienna Room", "the Lisbon Salon": called after a town, wherever the house is. */
const ROOMS = /^(?:Room|Hall|Salon|Saloon|Suite|Chamber|Lounge|Ballroom|Parlour|Wing)$/;
const NAME_WORDS_MAX = 3; // "Novi Sad International Agricultural Fair"

/** Whether the words from `at` to `next` are all that tells a room or a hall from others. */
export const isRoom = (tokens: readonly Token[], at: number, next: number): boolean =>
  ROOMS.test(tokens[next]?.text ?? "") && tokens[at - 1]?.lower === "the";

/** "on the sidelines of the Izmir International Fair": whoever meets there is in that town. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  /^(?:sidelines|margins|fringes)$/.test(tokens[at - (tokens[at - 1]?.lower === "the" ? 3 : 2)]?.lower ?? "");

/** Whether the town from `at` to `next` is part of the name of a document, a fair, a newspaper or a bank, or of what was built in it. */
export const isNamesake = (tokens: readonly Token[], at: number, next: number): boolean => {
  if (WORKS.test(tokens[next]?.text ?? "") || isRoom(tokens, at, next)) return true;
  if (isAside(tokens, at)) return false;
  for (let word = next; word <= next + NAME_WORDS_MAX; word++) {
    const token = tokens[word];
    if (token?.capital !== true || token.kind !== "word") return false;
    if (NAMESAKES.test(token.lower)) return true;
  }
  return false;
};

/** "Central London", "in East Jerusalem": still that town. */
const QUARTER =
  /^(?:north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|central|greater|downtown|inner|old|metropolitan|mainland)$/;
/** First words of towns' names; also at the beginning of a sentence. */
const FIRST_WORD =
  /^(?:new|novi|novy|nova|novo|nueva|nuevo|port|porto|puerto|san|santa|santo|sao|saint|st|villa|fort|mount|cape|stari|stary|bad|los|las|ciudad)$/;
const BEFORE_TOWN =
  /^(?:in|at|to|from|near|outside|of|via|through|into|reach(?:ed)?|visit(?:s|ed|ing)?|left|for|between)$/;

/** "Bački Petrovac", "Port Stanley", "Santa Fe": whether the town from `at` on is the last word of another town's name. */
export const isLastWord = (tokens: readonly Token[], at: number): boolean => {
  const first = tokens[at - 1];
  if (first?.kind !== "word" || !first.capital || QUARTER.test(first.lower)) return false;
  const before = tokens[at - 2]?.lower ?? "";
  return FIRST_WORD.test(first.lower) || (BEFORE_TOWN.test(before) && partyAt(tokens, at - 1) === null);
};

const TOWN_NOUN =
  /^(?:city|town|resort|station|village|port|capital|oasis|settlement|hub|hot-?spot|destination|getaway|suburb|outpost|metropolis|municipality|township|harbour|seaport|seaside|stronghold)$/;
const TOWN_WORDS_MAX = 3; // "San Ignacio de Velasco" is longer; such towns are on the list
const ADJECTIVES_BACK = 6; // "the southern Ecuadorean border city of"

/** "the town of Vidobra [in northern Chile]": the country, if it is told. */
const countryBehindTown = (tokens: readonly Token[], next: number): string | null => {
  if (!/^(?:in|,)$/.test(tokens[next]?.lower ?? "")) return null;
  let at = next + 1;
  while (tokens[at]?.lower === "the" || QUARTER.test(tokens[at]?.lower ?? "")) at++;
  const country = partyAt(tokens, at);
  const isName = country?.form === "name" && country.party.length === 2;
  return isName && tokens[country.next]?.kind !== "possessive" ? country.party : null;
};

/** "the southern Ecuadorean city of Zaruma", "the town of Zaruma in Ecuador": a town that no list has, in the country told beside it; null if none is told. */
export const apposedTown = (tokens: readonly Token[], at: number): { place: PlaceMention; next: number } | null => {
  const noun = tokens[at - 2]?.lower ?? "";
  if (tokens[at - 1]?.lower !== "of" || !TOWN_NOUN.test(noun)) return null;
  let next = at;
  while (next - at < TOWN_WORDS_MAX && tokens[next]?.capital === true && tokens[next]?.kind === "word") next++;
  const [first, last] = [tokens[at], tokens[next - 1]];
  if (first === undefined || last === undefined || next === at) return null;
  const behind = countryBehindTown(tokens, next);
  if (behind !== null) {
    const city = joinTokens(tokens.slice(at, next));
    return { place: { start: first.start, end: last.end, city, country: behind, venue: null }, next };
  }
  for (let back = at - 3; back >= 0 && back >= at - 2 - ADJECTIVES_BACK; back--) {
    const country = partyAt(tokens, back);
    if (country !== null && (country.form === "adjective" || tokens[country.next]?.kind === "possessive")) {
      const city = joinTokens(tokens.slice(at, next));
      return { place: { start: first.start, end: last.end, city, country: country.party, venue: null }, next };
    }
  }
  return null;
};

const WHEN =
  /^(?:early|late|later|on|today|tomorrow|tonight|yesterday|overnight|this|next|week|weekend|month|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

const PREPOSITIONS: ReadonlySet<string> = new Set(["in", "at", "to", "near", "outside", "for", "from"]);

/** States with two seats of government, or with one that news texts call by an old one's name. */
const SEVERAL_SEATS: ReadonlySet<string> = new Set("BI BJ BO CI IL LK MY SD SZ TZ YE ZA".split(" "));

/** The seat of government of a state that has one; null of others, and of what is no state. */
const onlyCapital = (country: string): string | null =>
  SEVERAL_SEATS.has(country) ? null : (COUNTRIES.find(({ code }) => code === country)?.capitals[0] ?? null);

/** "in the Indonesian capital", "in Kenya's capital": the country, and its seat, where the town is not named; null if it is. */
export const unnamedCapital = (tokens: readonly Token[], at: number): { place: PlaceMention; next: number } | null => {
  const before = tokens[at - 1]?.lower === "the" ? tokens[at - 2]?.lower : tokens[at - 1]?.lower;
  if (!PREPOSITIONS.has(before ?? "")) return null;
  const country = partyAt(tokens, at);
  const first = tokens[at];
  if (country === null || first === undefined || country.party.length !== 2) return null;
  const noun = tokens[country.next]?.kind === "possessive" ? country.next + 1 : country.next;
  const last = tokens[noun];
  if (last?.lower !== "capital") return null;
  const behind = tokens[noun + 1]?.text === "," ? tokens[noun + 2] : tokens[noun + 1];
  // "the Turkish capital Ankara", "the Turkish capital of Ankara"; but "in the Thai capital, Foreign Minister X" names no town.
  const isNamed = tokens[noun + 1]?.text !== "," && behind?.capital === true && !WHEN.test(behind.lower);
  if (behind?.lower === "of" || isNamed) return null;
  return {
    place: { start: first.start, end: last.end, city: onlyCapital(country.party), country: country.party, venue: null },
    next: noun + 1,
  };
};

const LEAVING =
  /^(?:bound|leaves?|leaving|left|departs?|departed|departing|departure|heads?|headed|heading|off|out|sails?|sailed)$/;
const WHEN_WORDS_MAX = 4;

/** "is bound for Kuwait", "left on Monday evening for Togo". */
export const isBoundFor = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  if (tokens[word]?.lower !== "for") return false;
  let verb = word - 1;
  while (word - verb <= WHEN_WORDS_MAX && WHEN.test(tokens[verb]?.lower ?? "")) verb -= 1;
  return LEAVING.test(tokens[verb]?.lower ?? "");
};
