import type { Token } from "../model.ts";
import { ordinalOf } from "./ordinal.ts";

export const SESSION_WORD = /^(?:meeting|meetings|session|round|plenary|edition|sitting|gathering)$/i;

/** In words, "one" first. */
export const CARDINALS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const COUNTED_MAX = 99; // a larger number behind "Session" is a year

/** "Round IV", "Session 12", "round three": the number behind the word; null if there is none. */
const countBehind = (token: Token | undefined): number | null => {
  if (token === undefined) return null;
  if (/^\d{1,2}$/.test(token.text)) return Number(token.text) >= 1 ? Math.min(Number(token.text), COUNTED_MAX) : null;
  const word = CARDINALS.indexOf(token.lower);
  if (word >= 0) return word + 1;
  if (token.text === "I") return 1;
  return /^[IVXL]{1,7}$/.test(token.text) ? ordinalOf(token.text) : null;
};

const KIND_OF_SESSION =
  /^(?:in-person|annual|virtual|ministerial|plenary|joint|regular|formal|biennial|extraordinary|special|high-level)$/;

/** "the commission['s second in-person meeting]": the number and where the words end; null if they tell none. */
const sessionOfOwner = (tokens: readonly Token[], next: number): { ordinal: number; next: number } | null => {
  if (tokens[next]?.kind !== "possessive") return null;
  const ordinal = ordinalOf(tokens[next + 1]?.text ?? "");
  let at = next + 2;
  while (KIND_OF_SESSION.test(tokens[at]?.lower ?? "") && at - next < 5) at++;
  return ordinal === null || !SESSION_WORD.test(tokens[at]?.text ?? "") ? null : { ordinal, next: at + 1 };
};

/** Ordinal before the name or before "meeting of the <name>", and where the whole mention begins. */
const sessionBefore = (
  tokens: readonly Token[],
  start: number,
): { from: number; ordinal: number | null; session: boolean } => {
  let at = start - 1;
  // "the VI Session of their Bi-National Commission"
  if (/^(?:the|their|its|our)$/.test(tokens[at]?.lower ?? "")) at--;
  if (tokens[at]?.lower === "of" || tokens[at]?.lower === "under") {
    let back = at - 1;
    const count = SESSION_WORD.test(tokens[back - 1]?.text ?? "") ? countBehind(tokens[back]) : null;
    if (count !== null) return { from: back - 1, ordinal: count, session: true };
    if (!SESSION_WORD.test(tokens[back]?.text ?? "")) return { from: start, ordinal: null, session: false };
    const word = back;
    while (
      word - back < 4 &&
      ordinalOf(tokens[back]?.text ?? "") === null &&
      /^(?:word|number)$/.test(tokens[back - 1]?.kind ?? "")
    )
      back--;
    const ordinal = ordinalOf(tokens[back]?.text ?? "");
    return { from: ordinal === null ? word : back, ordinal, session: true };
  }
  let back = start - 1;
  if (/^["'“‘]$/.test(tokens[back]?.text ?? "")) back--;
  while (start - back < 4 && KIND_OF_SESSION.test(tokens[back]?.lower ?? "")) back--;
  const ordinal = ordinalOf(tokens[back]?.text ?? "");
  return ordinal === null ? { from: start, ordinal, session: false } : { from: back, ordinal, session: true };
};

/**
 * The number of a session and where its words begin: before the name, or behind it ("the commission's third meeting"), which `owned` then
 * tells the end of. @param start of the name @param next the index behind it
 */
export const numberAround = (
  tokens: readonly Token[],
  start: number,
  next: number,
): { from: number; ordinal: number | null; session: boolean; owned: { ordinal: number; next: number } | null } => {
  const before = sessionBefore(tokens, start);
  const owned = before.ordinal === null ? sessionOfOwner(tokens, next) : null;
  return { ...before, ordinal: before.ordinal ?? owned?.ordinal ?? null, owned };
};

export const sessionAfter = (tokens: readonly Token[], next: number): number =>
  SESSION_WORD.test(tokens[next]?.text ?? "") ? next + 1 : next;

/** "the fifth [Trilateral] Meeting": the format's own meeting, by its number. */
export const isMeetingOfFormat = (tokens: readonly Token[], start: number, at: number): boolean =>
  /^(?:Tri|Quadri)lateral$/.test(tokens[at]?.text ?? "") &&
  /^(?:Talks|Consultations?|Meeting)$/.test(tokens[at + 1]?.text ?? "") &&
  numberAround(tokens, start, at + 2).ordinal !== null;
