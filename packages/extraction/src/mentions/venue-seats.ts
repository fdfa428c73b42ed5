import { stateBehind } from "./state-behind.ts";
import type { Token } from "../model.ts";
import { partyAt } from "./party-at.ts";
import { portfolioEnd } from "./portfolio-end.ts";
import {
  FIRST_WORDS_MAX,
  KINDS,
  type VenueReading,
  capitalsEnd,
  isHead,
  isName,
  namedVenue,
  reading,
  tailEnd,
} from "./venue-names.ts";

const MINISTRY = /^(?:ministry|department|chancellery|mfa)$/i;
const MINISTRY_WORDS_MAX = 7;
const PORTFOLIO =
  /^(?:foreign|interior|defen[cs]e|finance|trade|justice|energy|health|education|economy|agriculture|transport|culture|environment|oil|industry|labou?r)$/;
const BUILDING = /^(?:building|headquarters|guesthouse|compound)$/i;

/** "the Ministry of Commerce", "the Greek Foreign Ministry building": a seat of government, with the country if it is told. */
const ministryAt = (tokens: readonly Token[], article: number): VenueReading | null => {
  const country = partyAt(tokens, article);
  const start =
    country === null ? article : tokens[country.next]?.kind === "possessive" ? country.next + 1 : country.next;
  let at = start;
  while (at - start < MINISTRY_WORDS_MAX && (tokens[at]?.capital === true || PORTFOLIO.test(tokens[at]?.lower ?? ""))) {
    if (MINISTRY.test(tokens[at]?.lower ?? "")) break;
    at++;
  }
  if (!MINISTRY.test(tokens[at]?.lower ?? "") || (at === start && tokens[at]?.capital === false)) return null;
  let next = at + 1;
  if (at === start && tokens[at]?.text === "MFA")
    return reading(tokens, start, next, country?.party ?? stateBehind(tokens, next));
  if (at === start) {
    const end = portfolioEnd(tokens, next, MINISTRY_WORDS_MAX - 1);
    if (end === null) return null;
    next = end;
  }
  // "at the Foreign Ministry's Pancasila Building"
  if (tokens[next]?.kind === "possessive") {
    if (BUILDING.test(tokens[next + 1]?.lower ?? "")) return reading(tokens, start, next + 2, country?.party ?? null);
    return isName(tokens[next + 1]) ? namedVenue(tokens, next + 1, "at") : null;
  }
  if (BUILDING.test(tokens[next]?.lower ?? "")) next++;
  return reading(tokens, start, next, country?.party ?? stateBehind(tokens, next));
};

const ITS_SEAT = /^(?:headquarters|seat|premises|offices|building)$/;
const BODY =
  /^(?:ministry|organi[sz]ation|department|presidency|government|administration|parliament|council|assembly|municipality|cabinet|governorate|embassy|consulate)$/;
const BODY_WORDS_MAX = 2; // "the regional administration", "the county government"
const LEADER =
  /^(?:minister|president|premier|chancellor|governor|ambassador|king|emir|sultan|speaker|vice-president)$/;
const HOME = /^(?:residence|palace|guesthouse)$/;
const ASSEMBLY = /^(?:Parliament|Senate)$/;

/** "the prime minister's official residence": whose it is, is told; null if it is none. */
const homeAt = (tokens: readonly Token[], at: number): VenueReading | null => {
  const owner = LEADER.test(tokens[at]?.lower ?? "") ? at : LEADER.test(tokens[at + 1]?.lower ?? "") ? at + 1 : -1;
  if (owner < 0 || tokens[owner + 1]?.kind !== "possessive") return null;
  const home = /^(?:official|private|state|country|summer)$/.test(tokens[owner + 2]?.lower ?? "")
    ? owner + 3
    : owner + 2;
  return HOME.test(tokens[home]?.text ?? "") ? reading(tokens, at, home + 1, null) : null;
};

/** "at Parliament", "at the National Assembly": where it sits. */
const assemblyAt = (tokens: readonly Token[], at: number): VenueReading | null => {
  const isNational = tokens[at]?.text === "National" && tokens[at + 1]?.text === "Assembly";
  const next = isNational ? at + 2 : ASSEMBLY.test(tokens[at]?.text ?? "") ? at + 1 : -1;
  return next < 0 || tokens[next]?.capital === true || tokens[next]?.kind === "possessive"
    ? null
    : reading(tokens, at, next, null);
};

/** "the headquarters of the ministry", "the ministry's headquarters": of a body told before; null if it is none of these. */
const seatAt = (tokens: readonly Token[], at: number): VenueReading | null => {
  const lower = (k: number): string => tokens[at + k]?.lower ?? "";
  if (BODY.test(lower(0)) && tokens[at + 1]?.kind === "possessive")
    return ITS_SEAT.test(lower(2)) ? reading(tokens, at, at + 3, null) : null;
  const head = ITS_SEAT.test(lower(0)) ? 0 : lower(0) === "general" && lower(1) === "secretariat" ? 1 : -1;
  if (head < 0 || lower(head + 1) !== "of") return null;
  const noun = lower(head + 2) === "the" ? head + 3 : head + 2;
  for (let word = noun; word <= noun + BODY_WORDS_MAX && tokens[at + word]?.capital === false; word++)
    if (BODY.test(lower(word))) return reading(tokens, at, at + word + 1, null);
  const next = capitalsEnd(tokens, at + noun, FIRST_WORDS_MAX);
  return next > at + noun ? reading(tokens, at, tailEnd(tokens, next), null) : null;
};

const ALONE = /^(?:prefecture|sub-prefecture|chancellery|treasury|legislature)$/i;

/** "the government guesthouse", "the presidential palace", "the prefecture": a house of the state that has no name of its own. */
const plainAt = (tokens: readonly Token[], at: number): VenueReading | null => {
  if (ALONE.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.capital !== true) return reading(tokens, at, at + 1, null);
  const isPlain = KINDS.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.capital === false;
  return isPlain && isHead(tokens[at + 1], "at") && tokens[at + 2]?.lower !== "of"
    ? reading(tokens, at, at + 2, null)
    : null;
};

/** A seat of government or of a body from `at` on, behind "at" and its article; null if there is none. */
export const seatOf = (tokens: readonly Token[], at: number): VenueReading | null =>
  ministryAt(tokens, at) ?? seatAt(tokens, at) ?? homeAt(tokens, at) ?? assemblyAt(tokens, at) ?? plainAt(tokens, at);
