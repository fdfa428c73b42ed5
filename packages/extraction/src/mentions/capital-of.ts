import { COUNTRIES } from "../lexicon/countries.ts";
import type { Span, Token } from "../model.ts";
import { phraseTable } from "../sentences/phrases.ts";
import { readName } from "./name.ts";

const CAPITALS = phraseTable<string>(
  COUNTRIES.flatMap(({ code, capitals }) => capitals.map((text): [string, string] => [text, code])),
  { caseSensitive: true },
);

/** "his colleague from [Santiago], X": of the state whose capital it is, though the town alone never stands for a government; null if no name follows. */
export const capitalOf = (
  tokens: readonly Token[],
  at: number,
): { readonly state: Span & { party: string }; readonly next: number } | null => {
  const hit = CAPITALS.at(tokens, at);
  const [first, last] = [tokens[at], tokens[(hit?.next ?? 0) - 1]];
  if (hit === null || first === undefined || last === undefined) return null;
  if (tokens[hit.next]?.text !== "," || readName(tokens, hit.next + 1) === null) return null;
  return { state: { start: first.start, end: last.end, party: hit.value }, next: hit.next };
};
