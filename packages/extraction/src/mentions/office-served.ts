import type { Token } from "../model.ts";
import { readName } from "./name.ts";
import { HEADS } from "./office-head.ts";
import { type PartyHit, partyAt } from "./party-at.ts";

const HELPER = /^(?:advis[eo]r|aide|assistant|confidant|emissary|envoy|messenger|representative|staff)$/;
const SENT = /^(?:emissary|envoy|messenger|representative)$/;
const LEADER = /^(?:president|prime|premier|chancellor|king|queen|emir|sultan|vice)$/;

/** "Venezuelan [President]", "Venezuela's [President]": the index behind the state; null if it is not told so. */
const stateBefore = (
  tokens: readonly Token[],
  at: number,
): { readonly party: PartyHit; readonly next: number } | null => {
  const party = partyAt(tokens, at);
  if (party?.party.length !== 2) return null;
  if (party.form === "adjective" || /^\p{Lu}\p{Lu}$/u.test(tokens[at]?.text ?? "")) return { party, next: party.next };
  return tokens[party.next]?.kind === "possessive" ? { party, next: party.next + 1 } : null;
};

/** "president [of Venezuela]" */
const stateBehind = (
  tokens: readonly Token[],
  at: number,
): { readonly party: PartyHit; readonly at: number } | null => {
  if (tokens[at]?.lower !== "of") return null;
  const state = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const party = partyAt(tokens, state);
  return party?.form === "name" && party.party.length === 2 ? { party, at: state } : null;
};

/**
 * "adviser [to Venezuelan President Ana Rojas]", "aide [to the president of Venezuela]": whose state it is and the index behind all of it; null
 * if no leader of a state is told. Behind "the President" the name is that of whoever holds the office: "Envoy of the President Esteban Urru".
 */
export const readServed = (
  tokens: readonly Token[],
  from: number,
): { readonly country: PartyHit | null; readonly countryAt: number; readonly next: number } | null => {
  const helper = tokens[from - 1]?.lower ?? "";
  const lead = tokens[from]?.lower ?? "";
  const isHelper = HELPER.test(helper) ? /^(?:of|to|for|from)$/.test(lead) : helper === "secretary" && lead === "to";
  if (!isHelper) return null;
  const hasArticle = tokens[from + 1]?.lower === "the";
  const at = hasArticle ? from + 2 : from + 1;
  const before = stateBefore(tokens, at);
  const head = before?.next ?? at;
  const leader = LEADER.test(tokens[head]?.lower ?? "") ? HEADS.at(tokens, head) : null;
  if (leader === null) return null;
  const name = hasArticle ? null : readName(tokens, leader.next);
  const behind = before === null ? stateBehind(tokens, name?.next ?? leader.next) : null;
  const country = before?.party ?? behind?.party ?? null;
  // "the envoy of President X, Mrs Y": read with who stands behind.
  if (country === null && name === null) return null;
  if (before === null && name !== null && SENT.test(helper)) return null;
  return { country, countryAt: behind?.at ?? at, next: behind?.party.next ?? name?.next ?? leader.next };
};
