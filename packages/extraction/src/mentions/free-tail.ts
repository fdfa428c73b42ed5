import type { Token } from "../model.ts";
import { joinTokens } from "../sentences/tokens.ts";
import { placeAt } from "./office-head.ts";
import type { OfficeReading } from "./office.ts";
import { partyAt } from "./party-at.ts";

const WORDS_MAX = 16;
const OPENS = /^(?:of|for|at|in|on|to|within)$/;
/** What no name of a body, a region or a field of work has in it. */
const ENDS =
  /^(?:is|was|were|are|be|been|has|had|have|will|would|can|could|may|might|should|who|whom|which|that|this|these|where|when|while|as|but|or|if|not|he|she|they|it|after|before|during|by|from|than|about|over|said|told|met|held|led|signed|spoke|saw|put|made|took|gave|came|went|says?|yesterday|today|tomorrow)$/;
const DONE = /(?<!\b(?:unit|relat|nam|arm|appli|advanc|allianc))ed$/;

const stateIn = (tokens: readonly Token[], from: number, end: number): OfficeReading["country"] => {
  for (let at = from; at < end; at++) {
    const party = partyAt(tokens, at);
    // "the mayor of New London": of no capital.
    if (party === null || party.form === "capital") continue;
    if (party.form === "organisation" || party.next > end) return null;
    return { start: tokens[at]?.start ?? 0, end: tokens[party.next - 1]?.end ?? 0, party: party.party };
  }
  return null;
};

/** The comma behind what the office is of, whatever that is called; null if the words behind it are no such thing. */
export const commaOf = (tokens: readonly Token[], from: number): number | null => {
  if (!OPENS.test(tokens[from]?.lower ?? "")) return null;
  for (let at = from + 1; at < from + WORDS_MAX; at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.text === ",")
      return at > from + 1 && !placeAt(tokens, at + 1) && partyAt(tokens, at + 1) === null ? at : null;
    if (!["word", "possessive"].includes(token.kind) && !/^[()&'’-]$/.test(token.text)) return null;
    if (!token.capital && (ENDS.test(token.lower) || DONE.test(token.lower))) return null;
    // "the head of state and the mayor, X"
    if (token.lower === "and" && /^(?:the|an?)$/.test(tokens[at + 1]?.lower ?? "")) return null;
  }
  return null;
};

/** "(Irish deputy prime minister),": what the office is in other words; the comma behind, or null. */
const commaBehindGloss = (tokens: readonly Token[], from: number): number | null => {
  if (tokens[from]?.text !== "(") return null;
  const close = tokens.slice(from, from + WORDS_MAX).findIndex(({ text }) => text === ")");
  return close > 1 && tokens[from + close + 1]?.text === "," ? from + close + 1 : null;
};

/**
 * "the governor of Hodh El Gharbi, X", "the head of its railway agency, X", "the director general at the Indonesian trade ministry, X": the office with all
 * that it is of, where a comma closes it; null if it is closed already, or goes on otherwise. Whether a name follows is for the caller to see.
 */
export const withFreeTail = (
  tokens: readonly Token[],
  { office, country, next, ...reading }: OfficeReading,
): OfficeReading | null => {
  const gloss = commaBehindGloss(tokens, next);
  if (gloss !== null) return { ...reading, office, country, next: gloss };
  const comma = commaOf(tokens, next);
  if (comma === null) return null;
  const first = tokens.findIndex(({ start }) => start === office.start);
  const end = tokens[comma - 1]?.end ?? office.end;
  return {
    ...reading,
    office: { ...office, end, text: joinTokens(tokens.slice(first, comma)) },
    country: country ?? stateIn(tokens, next, comma),
    next: comma,
  };
};
