import { COMBINING_FORMS } from "../lexicon/combining-forms.ts";
import type { PartyMention, Token } from "../model.ts";
import { joinTokens, wordToken } from "../sentences/tokens.ts";
import { named, partyOf } from "./party-at.ts";

// Two or more states or organisations around dashes: "China-Kazakhstan", "Sino-Russian", "Saudi Arabia-Iran", "Timor-Leste-Indonesia".

const DASH = /[-–/]/g;
const HAS_DASH = /[-–/]/;

/** The parties that the parts of a word name one after the other, of which a name may hold a dash ("Guinea-Bissau"); null if they do not. */
const inTurn = (parts: readonly string[]): string[] | null => {
  if (parts.length === 0) return [];
  for (let words = Math.min(parts.length, PARTS_MAX); words > 0; words--) {
    const name = parts.slice(0, words).join("-");
    const party = (words === 1 ? COMBINING_FORMS.get(name.toLowerCase()) : undefined) ?? partyOf(name);
    const rest = party === null ? null : inTurn(parts.slice(words));
    if (party !== null && rest !== null) return [party, ...rest];
  }
  return null;
};

const PARTS_MAX = 2;

/** "China-Kazakhstan", "Sino-Russian", "U.S.-EU": one word that joins two or more parties; empty if it does not. */
export const joinedParties = (text: string): string[] => {
  const found = HAS_DASH.test(text) ? (inTurn(text.split(DASH)) ?? []) : [];
  return found.length === 1 ? [] : found;
};

interface Joined {
  readonly parties: readonly PartyMention[];
  readonly next: number;
}

/** What the tokens name from their first one on, behind a dash: one party, or parties around another dash. */
const behindDash = (tokens: readonly Token[]): Joined | null => {
  const joined = joinedAt(tokens, 0);
  if (joined !== null) return joined;
  const [hit, first] = [named(tokens, 0), tokens[0]];
  if (hit === null || hit.value.party === "" || first === undefined) return null;
  const end = tokens[hit.next - 1]?.end ?? first.end;
  return {
    parties: [{ start: first.start, end, party: hit.value.party, form: "adjective", possessive: false }],
    next: hit.next,
  };
};

const WORDS_BEFORE_MAX = 4; // before the word with the dash: "Saint Vincent and the Grenadines-Grenada"
const PARTY_WORDS_MAX = 8; // "Organization for Security and Cooperation in Europe"

/** The parties around the dashes of `tokens[dashed]`, of which the first begins at `at`. */
const around = (tokens: readonly Token[], at: number, dashed: number): Joined | null => {
  const [opening, token] = [tokens[at], tokens[dashed]];
  if (opening === undefined || token === undefined || !HAS_DASH.test(token.text)) return null;
  const before = dashed === at ? "" : `${joinTokens(tokens.slice(at, dashed))} `;
  for (const { index } of token.text.matchAll(DASH)) {
    const part = token.text.slice(0, index);
    const first = (before === "" ? COMBINING_FORMS.get(part.toLowerCase()) : undefined) ?? partyOf(`${before}${part}`);
    if (first === null || index + 1 === token.text.length) continue;
    const rest = wordToken(token.text.slice(index + 1), token.start + index + 1);
    const behind = behindDash([rest, ...tokens.slice(dashed + 1, dashed + PARTY_WORDS_MAX)]);
    if (behind === null) continue;
    const { start } = opening;
    return {
      parties: [{ start, end: token.end, party: first, form: "adjective", possessive: false }, ...behind.parties],
      next: dashed + behind.next,
    };
  }
  return null;
};

/** Parties around dashes from `at` on: "Sino-Russian", "U.S.-Organization of Islamic Cooperation", "Saudi Arabia-Iran"; null if there are none. */
export const joinedAt = (tokens: readonly Token[], at: number): Joined | null => {
  const token = tokens[at];
  if (token?.capital !== true) return null;
  const own = joinedParties(token.text);
  if (own.length > 0) {
    const { start, end } = token;
    return { parties: own.map((party) => ({ start, end, party, form: "adjective", possessive: false })), next: at + 1 };
  }
  const last = Math.min(at + WORDS_BEFORE_MAX, tokens.length - 1);
  // The dash of "Guinea-Bissau" is its own.
  for (let dashed = named(tokens, at)?.next ?? at; dashed <= last && tokens[dashed]?.kind === "word"; dashed++) {
    const found = around(tokens, at, dashed);
    if (found !== null) return found;
  }
  return null;
};
