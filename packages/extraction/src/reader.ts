import { type Found, type Rule, applyRule } from "./rule.ts";

const isWordCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

/** As many letters of each word are looked up; the shortest needed word has as many. */
const KEY_LENGTH = 2;

interface Needed {
  readonly beginning: string;
  /** The word ends where the beginning does. */
  readonly whole: boolean;
  /** Position of its rule. */
  readonly rule: number;
}

const startsAt = (text: string, at: number, { beginning, whole }: Needed): boolean =>
  text.startsWith(beginning, at) && !(whole && isWordCharacter(text.charCodeAt(at + beginning.length)));

const byKey = (rules: readonly Rule<unknown>[]): ReadonlyMap<string, readonly Needed[]> => {
  const needed = rules.flatMap(({ needs }, rule) =>
    (needs?.split("|") ?? []).map((word): Needed => ({ beginning: word.trimEnd(), whole: word.endsWith(" "), rule })),
  );
  return Map.groupBy(needed, ({ beginning }) => beginning.slice(0, KEY_LENGTH));
};

/** Positions of the rules that have a needed word in the text. */
const worthTrying = (text: string, needed: ReadonlyMap<string, readonly Needed[]>): ReadonlySet<number> => {
  const rules = new Set<number>();
  const lower = text.toLowerCase();
  let inWord = false;
  for (let at = 0; at < lower.length; at++) {
    const isWord = isWordCharacter(lower.charCodeAt(at));
    if (isWord && !inWord)
      for (const word of needed.get(lower.slice(at, at + KEY_LENGTH)) ?? [])
        if (!rules.has(word.rule) && startsAt(lower, at, word)) rules.add(word.rule);
    inWord = isWord;
  }
  return rules;
};

/**
 * Reads a text with several rules: what applyRule finds with each, in the order of the rules. Few sentences hold a word that a rule
 * needs, so looking once at the beginning of each word spares most of the costly patterns.
 */
export const createReader = <V>(rules: readonly Rule<V>[]): ((text: string) => Found<V>[]) => {
  const needed = byKey(rules);
  return (text) => {
    const worth = worthTrying(text, needed);
    return rules.flatMap((rule, at) => (rule.needs === undefined || worth.has(at) ? applyRule(rule, text) : []));
  };
};
