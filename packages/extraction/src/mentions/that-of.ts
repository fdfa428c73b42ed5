import type { PersonMention, Token } from "../model.ts";
import { type NameReading, readName } from "./name.ts";
import { HEADS } from "./office-head.ts";
import { readOffice } from "./office.ts";
import { partyAt } from "./party-at.ts";
import { build, type Reading, statesBetween } from "./person-parts.ts";

/** "and that of Paraguay, Y": the holder of the same office; null if no state and name follow. */
export const readThatOf = (tokens: readonly Token[], from: number): Reading | null => {
  if (tokens[from]?.lower !== "that" || tokens[from + 1]?.lower !== "of" || tokens[from - 1]?.lower !== "and")
    return null;
  const one = readStatesAndNames(tokens, from, from + 1);
  return one.mentions.length === 1 ? one : null;
};

/** "from A, X, from B, Y, and from C, Z": each name behind its state, from the index `at` on. */
export const readStatesAndNames = (tokens: readonly Token[], from: number, first: number): Reading => {
  const mentions: PersonMention[] = [];
  let next = first;
  for (;;) {
    let at = next;
    while (/^(?:,|;|and|from|of|the)$/.test(tokens[at]?.lower ?? "")) at++;
    const [state] = at > next ? statesBetween(tokens, at, partyAt(tokens, at)?.next ?? at) : [];
    const after = partyAt(tokens, at)?.next ?? at;
    if (state === undefined || !/^[,(]$/.test(tokens[after]?.text ?? "")) break;
    const name = partyAt(tokens, after + 1) === null ? readName(tokens, after + 1) : null;
    if (name === null || readOffice(tokens, after + 1, { free: false }) !== null) break;
    const start = mentions.length === 0 ? from : at;
    mentions.push({ ...build(tokens, start, name.next, name, [], state), counterpart: true });
    next = tokens[name.next]?.text === ")" ? name.next + 1 : name.next;
  }
  return { mentions, next };
};

const BESIDE =
  /^(?:and|with|by|from|to|met|meets?|received|receives|hosted|hosts|welcomed|welcomes|saw|sees|phoned|telephoned|called|rang|told|joined|visited|thanked|but|while)$/;
const CLOSES = /^(?:[,.;:)–—-]|and|in|at|on|over|about|for|to|by|who|during|after|before|yesterday|today)$/;

/** "Reuters": in "than Peru's, Reuters reported" nobody holds anything. */
const isHolder = ({ words, honorific }: NameReading): boolean => words >= 2 || honorific;

/** "Kenya's health minister, A, met [Peru's, B,]": the holder of the office that the sentence told before; not "worse than Peru's, B said". */
export const readOwned = (tokens: readonly Token[], from: number): Reading | null => {
  const party = partyAt(tokens, from);
  if (party === null || party.form === "adjective" || tokens[party.next]?.kind !== "possessive") return null;
  const comma = party.next + 1;
  const beside = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (tokens[comma]?.text !== "," || !BESIDE.test(tokens[beside]?.lower ?? "")) return null;
  const name = readName(tokens, comma + 1);
  if (name === null || !isHolder(name) || !CLOSES.test(tokens[name.next]?.lower ?? ".")) return null;
  const hasOffice = tokens.slice(0, from).some((_, at) => HEADS.at(tokens, at) !== null);
  if (!hasOffice || readOffice(tokens, comma + 1, { free: false }) !== null) return null;
  const [state] = statesBetween(tokens, from, party.next);
  return {
    mentions: [{ ...build(tokens, from, name.next, name, [], state ?? null), counterpart: true }],
    next: name.next,
  };
};
