import type { PartyMention, Token } from "../model.ts";

const NORDIC_BALTIC = ["DK", "EE", "FI", "IS", "LV", "LT", "NO", "SE"];

/**
 * Groups of states whose members nobody disputes, by the word that names them. The groups' own pages, November 2026: Baltic Assembly,
 * Nordic co-operation, C5. Left out: Gulf, Balkan, Sahel, Arab, whose members differ from text to text.
 */
const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ["baltic", ["EE", "LV", "LT"]],
  ["nordic", ["DK", "FI", "IS", "NO", "SE"]],
  ["nordic-baltic", NORDIC_BALTIC],
  ["nordic and baltic", NORDIC_BALTIC],
  ["baltic and nordic", NORDIC_BALTIC],
  ["visegrad", ["CZ", "HU", "PL", "SK"]],
  ["visegrád", ["CZ", "HU", "PL", "SK"]],
  ["benelux", ["BE", "LU", "NL"]],
  ["central asian", ["KZ", "KG", "TJ", "TM", "UZ"]],
]);

/** Few words begin a group; most tokens need no more than this look. */
const BEGINNINGS: ReadonlySet<string> = new Set([...GROUPS.keys()].map((name) => name.split(" ")[0] ?? name));

const STATES = /^(?:states|countries|nations|republics|trio|four)$/;
const HOLDERS =
  /^(?:ministers|presidents|premiers|leaders|speakers|chiefs|envoys|secretaries|commanders|heads|chairpersons|councils)$/;
const NUMBER = /^(?:two|three|four|five|six|seven|eight)$/;
const PORTFOLIO =
  /^(?:prime|foreign|defen[cs]e|interior|finance|trade|transport|energy|economy|agriculture|environment|health|justice|education|culture|army|parliament|parliamentary|national|security|two|three|four|five|eight)$/;
const HOLDERS_REACH = 4; // "Baltic prime and foreign ministers"

/** "ministers of the five [Nordic states]": holders of an office stand before the group. */
const isOfHolders = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1;
  for (const skip of [NUMBER, /^all$/, /^the$/]) if (skip.test(tokens[before]?.lower ?? "")) before--;
  return /^(?:of|from)$/.test(tokens[before]?.lower ?? "") && HOLDERS.test(tokens[before - 1]?.lower ?? "");
};

/** "shared between the eight [Nordic and Baltic countries]": told as so many states. */
const isCounted = (tokens: readonly Token[], at: number): boolean => NUMBER.test(tokens[at - 1]?.lower ?? "");

/** "[Baltic] foreign ministers", "[Baltic] leaders". */
const isBeforeHolders = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < from + HOLDERS_REACH; at++) {
    const word = tokens[at]?.lower ?? "";
    if (HOLDERS.test(word)) return true;
    if (word !== "and" && !PORTFOLIO.test(word)) return false;
  }
  return false;
};

const NAME_WORDS_MAX = 3; // "Nordic and Baltic"
const wordsAt = (tokens: readonly Token[], at: number, count: number): string =>
  tokens
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(" ");

/** The states of a group of which officials are told: "the presidents of the Baltic states", "Nordic foreign ministers"; null for "Baltic Sea". */
export const stateGroupAt = (
  tokens: readonly Token[],
  at: number,
): { readonly parties: PartyMention[]; readonly next: number } | null => {
  const first = tokens[at];
  if (first === undefined || !first.capital || !BEGINNINGS.has(first.lower)) return null;
  const words = [NAME_WORDS_MAX, 2, 1].find((count) => GROUPS.has(wordsAt(tokens, at, count)));
  const members = words === undefined ? undefined : GROUPS.get(wordsAt(tokens, at, words));
  if (words === undefined || members === undefined) return null;
  const word = at + words;
  const isStates = STATES.test(tokens[word]?.lower ?? "");
  if (
    !(isStates && (isOfHolders(tokens, at) || isCounted(tokens, at))) &&
    !(!isStates && isBeforeHolders(tokens, word))
  )
    return null;
  const next = isStates ? word + 1 : word;
  const [start, end] = [first.start, tokens[next - 1]?.end ?? first.end];
  const form = isStates ? "name" : "adjective";
  return { parties: members.map((party) => ({ start, end, party, form, possessive: false })), next };
};
