import type { MechanismMention, Sentence, Token } from "../model.ts";
import type { HeadKind } from "./mechanism-name.ts";
import { findParties } from "./parties.ts";
import { numberAround, sessionAfter } from "./session-number.ts";

/** Acronyms that the document explains: "Counternarcotics Working Group (CNWG)". */
export type Acronyms = Map<
  string,
  { readonly name: string; readonly kind: HeadKind; readonly parties: readonly string[] }
>;

/** Abbreviated later: "the fifth NADD meeting", "the inaugural TTC meeting", "the next CNWG". */
export const byAcronym = (tokens: readonly Token[], at: number, acronyms: Acronyms): MechanismMention | null => {
  const token = tokens[at];
  if (token === undefined || tokens[at - 1]?.text === "(") return null;
  // "The SA Council welcomed": two words of a longer name.
  const inTwo = acronyms.get(`${token.text} ${tokens[at + 1]?.text ?? ""}`);
  const known = inTwo ?? acronyms.get(token.text);
  const last = inTwo === undefined ? token : tokens[at + 1];
  if (known === undefined || last === undefined) return null;
  const pair = known.parties.length > 0 ? null : pairBefore(tokens, at);
  const behind = inTwo === undefined ? at + 1 : at + 2;
  const { from, ordinal, session, owned } = numberAround(tokens, pair?.at ?? at, behind);
  const next = owned?.next ?? sessionAfter(tokens, behind);
  return {
    start: tokens[from]?.start ?? token.start,
    end: tokens[next - 1]?.end ?? last.end,
    name: known.name,
    nameSpan: { start: token.start, end: last.end },
    ordinal,
    session: session || next > behind,
    kind: known.kind,
    parties: pair?.states ?? known.parties,
  };
};

const PAIR_TOKENS = 6; // "Sierra Leone-Gambia"

/** The two states of "the Kenya-Rwanda JCC", and where they begin; null if they are not just before it. */
const pairBefore = (
  tokens: readonly Token[],
  at: number,
): { readonly states: readonly string[]; readonly at: number } | null => {
  const from = Math.max(0, at - PAIR_TOKENS);
  const before = findParties(tokens.slice(from, at)).filter(({ party }) => party.length === 2);
  const last = tokens[at - 1];
  const [one, other] = before.slice(-2);
  const isPair =
    one !== undefined &&
    other !== undefined &&
    one.party !== other.party &&
    other.end === last?.end &&
    (other.start <= one.end + 1 || other.start < one.end);
  return isPair ? { states: [one.party, other.party], at: tokens.findIndex(({ end }) => end > one.start) } : null;
};

/** "the Stabilisation and Association Council (SA Council)": the same body, in two words. */
export const explains = ({ text, start }: Sentence, { end }: MechanismMention, short: MechanismMention): boolean =>
  text.slice(end - start, short.start - start) === " (" &&
  text.charAt(short.end - start) === ")" &&
  /^\p{Lu}[\p{Lu}&]{0,4}\s\p{Lu}\p{L}+$/u.test(short.name);
