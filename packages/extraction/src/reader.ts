import { type Found, type Rule, applyRule } from "./rule.ts";

const isWordCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

/** Words are looked up by their first two letters, which these bits tell apart; the shortest needed word has as many. */
const KEY_BITS = 5;
const KEY_MASK = (1 << KEY_BITS) - 1;
const keyAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & KEY_MASK) << KEY_BITS) | (text.charCodeAt(at + 1) & KEY_MASK);

interface Needed {
  readonly beginning: string;
  /** The word ends where the beginning does. */
  readonly whole: boolean;
  /** Position of its rule. */
  readonly rule: number;
}

const startsAt = (text: string, at: number, { beginning, whole }: Needed): boolean =>
  text.startsWith(beginning, at) && !(whole && isWordCharacter(text.charCodeAt(at + beginning.length)));

/** Needed words of the rules, by the key of their first letters. */
const byKey = (rules: readonly Rule<unknown>[]): readonly (readonly Needed[] | undefined)[] => {
  const keyed: (Needed[] | undefined)[] = Array.from({ length: 1 << (2 * KEY_BITS) });
  for (const [rule, { needs }] of rules.entries())
    for (const word of needs?.split("|") ?? []) {
      const key = keyAt(word, 0);
      (keyed[key] ??= []).push({ beginning: word.trimEnd(), whole: word.endsWith(" "), rule });
    }
  return keyed;
};

/** A text in lower case, and where its words begin, each with its key. */
interface Scan {
  readonly text: string;
  readonly lower: string;
  readonly starts: readonly number[];
  readonly keys: readonly number[];
}

const scan = (text: string): Scan => {
  const lower = text.toLowerCase();
  const starts: number[] = [];
  const keys: number[] = [];
  let inWord = false;
  for (let at = 0; at < lower.length; at++) {
    const isWord = isWordCharacter(lower.charCodeAt(at));
    if (isWord && !inWord) {
      starts.push(at);
      keys.push(keyAt(lower, at));
    }
    inWord = isWord;
  }
  return { text, lower, starts, keys };
};

/** One sentence is read by several readers in a row. */
let last: Scan = scan("");

/** Positions of the rules that have a needed word in the text. */
const worthTrying = (text: string, needed: readonly (readonly Needed[] | undefined)[]): readonly number[] => {
  if (last.text !== text) last = scan(text);
  const { lower, starts, keys } = last;
  const rules: number[] = [];
  for (let nth = 0; nth < keys.length; nth++) {
    const words = needed[keys[nth] ?? 0];
    if (words === undefined) continue;
    for (const word of words)
      if (!rules.includes(word.rule) && startsAt(lower, starts[nth] ?? 0, word)) rules.push(word.rule);
  }
  return rules;
};

/**
 * Reads a text with several rules: what applyRule finds with each, in the order of the rules. Few sentences hold a word that a rule
 * needs, so looking once at the beginning of each word spares most of the costly patterns.
 */
export const createReader = <V>(rules: readonly Rule<V>[]): ((text: string) => Found<V>[]) => {
  const needed = byKey(rules);
  const isAlways = rules.some(({ needs }) => needs === undefined);
  return (text) => {
    const worth = worthTrying(text, needed);
    if (worth.length === 0 && !isAlways) return [];
    return rules.flatMap((rule, at) => (rule.needs === undefined || worth.includes(at) ? applyRule(rule, text) : []));
  };
};
