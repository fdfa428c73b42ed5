import { HONORIFICS } from "../lexicon/offices.ts";
import type { Token } from "../model.ts";

const RANK_BEFORE: ReadonlySet<string> = new Set(
  "air vice senior vice-senior rear field major brigadier lieutenant chief wing group fleet squadron".split(" "),
);
const RANK: ReadonlySet<string> = new Set("marshal admiral general colonel commander captain".split(" "));

/** "Air Vice Marshal", "Rear Admiral": a rank of several words; the index of its last one, `from` if there is none. */
const rankOf = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at < from + 2 && RANK_BEFORE.has(tokens[at]?.lower ?? "")) at++;
  return RANK.has(tokens[at]?.lower ?? "") && tokens[at]?.capital === true ? at : from;
};

/** "Lieutenant-General" */
const HYPHENATED_RANK =
  /^(?:lieutenant|major|brigadier|colonel|captain|vice|rear)-(?:general|admiral|marshal|commander|colonel|major)$/;

const STYLE = /^(?:highness|majesty|excellency|eminence|beatitude|holiness)$/;
/** "His Highness", "Her Royal Highness": the index behind it; `at` itself where there is none. */
const skipStyle = (tokens: readonly Token[], at: number): number => {
  const owner = tokens[at]?.lower;
  if (owner !== "his" && owner !== "her") return at;
  const noun = /^(?:royal|serene|imperial)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  return STYLE.test(tokens[noun]?.lower ?? "") ? noun + 1 : at;
};

const SHORT_STYLES: ReadonlySet<string> = new Set(["HE", "HH", "HM", "HRH"]);
const HONOURABLE = /^(?:Hon\.?|Honou?rable|Rt\.?|Right|Most)$/;

/** "Dato' Seri", "Tan Sri", "Datuk Seri Utama" before a name; the index after it. */
const skipMalayTitle = (tokens: readonly Token[], from: number): number => {
  const first = tokens[from]?.lower ?? "";
  if (!MALAY_TITLES.has(first) || (first === "tan" && !MALAY_RANK.test(tokens[from + 1]?.lower ?? ""))) return from;
  let at = from + 1;
  if (/^['’]$/.test(tokens[at]?.text ?? "")) at++;
  while (MALAY_RANK.test(tokens[at]?.lower ?? "")) at++;
  return at;
};
const MALAY_TITLES: ReadonlySet<string> = new Set(["datuk", "dato", "dato'", "dato’", "datin", "datu", "tan"]);
const MALAY_RANK = /^(?:sri|seri|utama|setia|paduka|wira|panglima|amar|patinggi|indera)$/;

/** "Air Vice Marshal (retd) X", "General (Ret.) Y": the index behind the bracket; `at` itself where there is none. */
export const behindRetired = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.text !== "(" || !/^(?:r|ret(?:d|ired)?|rtd)\.?$/.test(tokens[at + 1]?.lower ?? "")) return at;
  const close = tokens[at + 2]?.text === "." ? at + 3 : at + 2;
  return tokens[close]?.text === ")" ? close + 1 : at;
};

/** Each abbreviation with a stop and without. */
export const withStop = (words: string): ReadonlySet<string> =>
  new Set(words.split(" ").flatMap((word) => [word, `${word}.`]));

/** After "Dr", "Mr", "H.E.", "His Highness", "Air Vice Marshal (retd)": the index of the name itself. */
export const skipHonorifics = (tokens: readonly Token[], from: number): number => {
  // "Host Levent Aksoy, Syria's Anas Haddad": whom the text calls so has a name of two words.
  const isHost = tokens[from]?.text === "Host" && [1, 2].every((ahead) => tokens[from + ahead]?.capital === true);
  let at = skipStyle(tokens, isHost ? from + 1 : from);
  // "Senator the Hon. X", "Prime Minister the Most Honourable Y"
  const article = tokens[at]?.lower === "senator" ? at + 1 : at;
  if (tokens[article]?.lower === "the" && HONOURABLE.test(tokens[article + 1]?.text ?? "")) at = article + 1;
  for (let token = tokens[at]; token?.capital === true; token = tokens[at]) {
    const title = skipMalayTitle(tokens, at);
    if (title > at) {
      at = title;
      continue;
    }
    // "H E Ahmed Al Kuwari"
    if (/^[HS]$/.test(token.text) && tokens[at + 1]?.text === "E" && tokens[at + 2]?.capital === true) {
      at += 2;
      continue;
    }
    const rank = rankOf(tokens, at);
    const isTitle = HONORIFICS.has(token.lower) || HYPHENATED_RANK.test(token.lower) || SHORT_STYLES.has(token.text);
    if (rank === at && !isTitle) break;
    at = rank + 1;
    if (tokens[at]?.text === "." || tokens[at]?.text === ";") at++;
    // "Brig.-Gen. X"
    if (tokens[at]?.text === "-" && HONORIFICS.has(tokens[at + 1]?.lower ?? "")) at++;
    at = behindRetired(tokens, at);
    // "Dr the Honourable X"
    if (tokens[at]?.lower === "the" && HONOURABLE.test(tokens[at + 1]?.text ?? "")) at++;
  }
  return at;
};
