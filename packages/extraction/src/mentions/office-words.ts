import type { Token } from "../model.ts";
import { CITY_TABLE, HEADS, isAcronym, readHead } from "./office-head.ts";
import { isOwnPeople } from "./office-behind.ts";
import { behindBody, isAdjectiveOfMatter, isFirstOfMatter, isKindOfBody, isTeam } from "./office-matter.ts";
import { named } from "./party-at.ts";
import { isPortfolio } from "./portfolio.ts";

/** "of the friendly Republic of Austria" */
export const FRATERNAL: ReadonlySet<string> = new Set([
  "friendly",
  "brotherly",
  "sisterly",
  "fraternal",
  "neighbouring",
  "neighboring",
]);

export const CONNECTORS: ReadonlySet<string> = new Set([
  ...FRATERNAL,
  ..."of for the and & , to on at in from 's / ( )".split(" "),
]);

const PLACE_LEADS: ReadonlySet<string> = new Set(["of", "in", "the", "for"]);
export const BODY_LEADS: ReadonlySet<string> = new Set(["of", "the", "for", "to"]);

/** The state that the text is of, where its own press calls it so. */
const STATE_ITSELF = /^(?:Kingdom|Sultanate|Republic|Emirates|Emirate)$/;
export const HERE: ReadonlySet<string> = new Set(["the"]);

export const isAfter = (tokens: readonly Token[], at: number, leads: ReadonlySet<string>): boolean =>
  leads.has(tokens[at - 1]?.lower ?? "");

/** "Minister of Foreign Affairs HE X" */
/** Of whoever is named next. */
export const STYLES = /^(?:HE|HH|HM|HRH)$/;

const AMERICAS = /^(?:Latin|North|South|Central)$/;

/** Index after a town, an office or a word of a portfolio that belongs to the office before it; null for any other word. */
export const wordOfTail = (tokens: readonly Token[], at: number, free: boolean): number | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  // "for Latin America and the Caribbean": the name of no state
  const other = AMERICAS.test(token.text) ? named(tokens, at) : null;
  if (other?.value.party === "") return other.next;
  const city = CITY_TABLE.at(tokens, at);
  if (city !== null && isAfter(tokens, at, PLACE_LEADS)) return city.next;
  // "Ambassador to the Kingdom"
  if (isAfter(tokens, at, HERE) && tokens[at - 2]?.lower === "to" && STATE_ITSELF.test(token.text)) return at + 1;
  // "Special Assistant to the Prime Minister", "Office of the Secretary General"
  const head = token.capital ? HEADS.at(tokens, at) : null;
  if (head !== null && isAfter(tokens, at, BODY_LEADS)) return head.next;
  const belongs =
    isPortfolio(token) ||
    isAdjectiveOfMatter(tokens, at) ||
    isFirstOfMatter(tokens, at) ||
    isTeam(tokens, at) ||
    isKindOfBody(tokens, at) ||
    // "head of the Government of National Unity"; Unity is also a given name.
    (tokens[at - 1]?.lower === "national" && /^(?:unity|accord|stability|reconciliation)$/.test(token.lower)) ||
    // "Minister for Expatriates' Welfare"
    (token.capital && tokens[at + 1]?.kind === "possessive" && isPortfolio(tokens[at + 2])) ||
    // "FOR EURASIAN AFFAIRS ADA T. MOE": before an initial stands a name.
    (isAcronym(token) && !STYLES.test(token.text) && !/^\p{Lu}\.$/u.test(tokens[at + 1]?.text ?? "")) ||
    (free && token.capital && token.kind === "word");
  return belongs ? at + 1 : behindBody(tokens, at);
};

/** "Minister of State [in charge of] Foreign Affairs", "Minister [responsible for] Water": the index behind these words; null if others stand there. */
export const chargeEnd = (tokens: readonly Token[], at: number): number | null => {
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (words.join(" ") === "in charge of") return at + 3;
  return words[0] === "responsible" && words[1] === "for" ? at + 2 : null;
};

const BODIES: ReadonlySet<string> = new Set(["ministry", "department", "government", "embassy", "presidency"]);

/** A comma or "and" goes on only if another word of a portfolio follows, not an office, a name or a clause. */
export const joinsOn = (tokens: readonly Token[], at: number, words: number): boolean => {
  const lower = tokens[at]?.lower ?? "";
  if (![",", "and", "&"].includes(lower)) return true;
  const joint = tokens[at + 1]?.lower === "and" ? at + 2 : at + 1;
  // "for Trade, Energy, and the Environment"
  const after = tokens[joint]?.lower === "the" ? joint + 1 : joint;
  // "the Vice-Minister for Foreign Affairs, the Ministry of Trade said": who tells it.
  if (lower === "," && after > joint && BODIES.has(tokens[after]?.lower ?? "")) return false;
  return (
    (isPortfolio(tokens[after]) || isAdjectiveOfMatter(tokens, after) || isOwnPeople(tokens, after)) &&
    readHead(tokens, after) === null &&
    (lower !== "," || words > 0)
  );
};
