import type { Span, Token } from "../model.ts";
import { partyAt } from "./party-at.ts";
import { bodyBehind } from "./state-body.ts";

const BRACKET_TOKENS_MAX = 8;

/** "Oumar Traoré (Mali)", "(Senegal, armed forces)": the state in brackets behind a name. */
const countryInBrackets = (
  tokens: readonly Token[],
  from: number,
): { span: Span & { party: string }; next: number } | null => {
  const party = partyAt(tokens, from + 1);
  const close = tokens.slice(from, from + BRACKET_TOKENS_MAX).findIndex(({ text }) => text === ")");
  if (party === null || party.form !== "name" || close < 0) return null;
  if (!/^[,)]$/.test(tokens[party.next]?.text ?? "")) return null;
  const start = tokens[from + 1]?.start ?? 0;
  return {
    span: { start, end: tokens[party.next - 1]?.end ?? start, party: party.party },
    next: from + close + 1,
  };
};

/** "X from the National Security Secretariat of Japan", "from the Ministry of Trade of Peru": the state whose body somebody is of. */
const countryOfBody = (
  tokens: readonly Token[],
  from: number,
): { span: Span & { party: string }; next: number } | null => {
  if (tokens[from]?.lower !== "from" || tokens[from + 1]?.lower !== "the") return null;
  let words = 0;
  for (let at = from + 2; at - from <= BODY_TOKENS_MAX; at++) {
    const token = tokens[at];
    const party = partyAt(tokens, at);
    if (party !== null) {
      const ofState = /^(?:of|the)$/.test(tokens[at - 1]?.lower ?? "") && words >= 2 && party.form === "name";
      if (!ofState) return null;
      const start = token?.start ?? 0;
      return { span: { start, end: tokens[party.next - 1]?.end ?? start, party: party.party }, next: party.next };
    }
    if (token?.kind !== "word") return null;
    if (token.capital) words++;
    else if (!/^(?:of|and|for|the)$/.test(token.lower)) return null;
  }
  return null;
};

const BODY_TOKENS_MAX = 14; // "from the Ministry of Land, Infrastructure and Transport of the Republic of Korea"

/** Behind "for", a state by its name or its capital; behind "from" by its capital. */
const forState = (tokens: readonly Token[], at: number): ReturnType<typeof partyAt> => {
  const word = tokens[at]?.lower;
  if (word !== "for" && word !== "from") return null;
  const party = partyAt(tokens, tokens[at + 1]?.lower === "the" ? at + 2 : at + 1);
  if (word === "from") return party?.form === "capital" ? party : null; // "X from Juba and Y from Kinshasa"
  if (party?.form === "organisation") return party; // "X for Mercosur and Y for Canada"
  return (party?.form === "name" || party?.form === "capital") && party.party.length === 2 ? party : null;
};

const PAIR_TOKENS_MAX = 16; // "for India, and the deputy head of the trade office, Carla Mendívil, for Peru"

/** "led by X for India and Y for Peru": each acts for a state, and both are told alike. */
const countryOfPair = (
  tokens: readonly Token[],
  from: number,
): { span: Span & { party: string }; next: number } | null => {
  const party = forState(tokens, from);
  if (party === null) return null;
  const isOther = (at: number): boolean => (forState(tokens, at)?.party ?? party.party) !== party.party;
  const near = Array.from({ length: PAIR_TOKENS_MAX }, (_, step) => step + 2);
  if (!near.some((step) => isOther(from + step) || isOther(from - step))) return null;
  const start = tokens[from + 1]?.start ?? 0;
  return { span: { start, end: tokens[party.next - 1]?.end ?? start, party: party.party }, next: party.next };
};

/** "of Laos" or "(Laos)" behind a name. */
export const countryAfter = (
  tokens: readonly Token[],
  from: number,
): { span: Span & { party: string }; next: number } | null => {
  if (tokens[from]?.text === "(") return countryInBrackets(tokens, from);
  if (forState(tokens, from) !== null) return countryOfPair(tokens, from);
  // "X leading for Kyrgyzstan and the head of customs, Y, for Uzbekistan"
  if (/^(?:,|leading|speaking|negotiating)$/.test(tokens[from]?.text ?? "") && tokens[from + 1]?.lower === "for")
    return countryOfPair(tokens, from + 1);
  // "X on the Kazakh side"
  if (/^(?:on|from)$/.test(tokens[from]?.lower ?? "") && tokens[from + 1]?.lower === "the") {
    const party = partyAt(tokens, from + 2);
    if (party === null || tokens[party.next]?.lower !== "side") return countryOfBody(tokens, from);
    // "spoke with X on the Kazakh side's initiative"
    if (tokens[party.next + 1]?.kind === "possessive") return null;
    const start = tokens[from + 2]?.start ?? 0;
    return { span: { start, end: tokens[party.next - 1]?.end ?? start, party: party.party }, next: party.next + 1 };
  }
  if (tokens[from]?.lower !== "of") return null;
  const at = tokens[from + 1]?.lower === "the" ? from + 2 : from + 1;
  const party = partyAt(tokens, at);
  if (party === null) return null;
  const start = tokens[at]?.start ?? 0;
  const span = { start, end: tokens[party.next - 1]?.end ?? start, party: party.party };
  // "Colonel X of the Malian army", "X of Peru's foreign ministry"
  const body = party.party.length === 2 && party.form !== "capital" ? bodyBehind(tokens, party) : -1;
  if (body > 0) return { span, next: body };
  return party.form === "adjective" || party.form === "capital" ? null : { span, next: party.next };
};
