import type { PartyMention, Token } from "../model.ts";

/** Groups of states that are called by their number and their weight: the G7, the G8 and the G20 on their own pages. */
const BY_NUMBER: ReadonlyMap<string, string> = new Map([
  ["seven", "G7"],
  ["7", "G7"],
  ["eight", "G8"],
  ["8", "G8"],
  ["20", "G20"],
  ["twenty", "G20"],
]);
const WEIGHT =
  /^(?:leading|major|rich|richest|wealthy|wealthiest|largest|biggest|top|most|advanced|powerful|developed|developing|emerging|and|economic|industriali[sz]ed)$/;
const INDUSTRIAL = /^industriali[sz]ed$/;
const STATES = /^(?:nations|countries|economies|powers|democracies)$/;
const WORDS_MAX = 6; // "leading rich and emerging economies"

/** "the world's seven richest countries", "20 of the world's leading economies", "seven major industrialised democracies"; not "seven leading banks". */
export const groupCalledAt = (
  tokens: readonly Token[],
  at: number,
): { readonly parties: PartyMention[]; readonly next: number } | null => {
  const first = tokens[at];
  const party = BY_NUMBER.get(first?.lower ?? "");
  if (first === undefined || party === undefined) return null;
  const isWorldBefore = tokens[at - 1]?.kind === "possessive" && tokens[at - 2]?.lower === "world";
  const ofWorld = tokens
    .slice(at + 1, at + 5)
    .map(({ lower }) => lower)
    .join(" ");
  const isWorldBehind = /^of the world ['’]s$/.test(ofWorld);
  const from = isWorldBehind ? at + 5 : at + 1;
  let next = from;
  while (next - from < WORDS_MAX && WEIGHT.test(tokens[next]?.lower ?? "")) next++;
  const last = tokens[next];
  const words = tokens.slice(from, next);
  const isOfAll = isWorldBefore || isWorldBehind || words.some(({ lower }) => INDUSTRIAL.test(lower));
  if (words.length === 0 || last === undefined || !STATES.test(last.lower) || !isOfAll) return null;
  const start = (isWorldBefore ? tokens[at - 2] : first)?.start ?? first.start;
  const mention: PartyMention = { start, end: last.end, party, form: "organisation", possessive: false };
  return { parties: [mention], next: next + 1 };
};
