import type { Token } from "../model.ts";
import { tokenise } from "./tokens.ts";

interface Phrase<V> {
  readonly words: readonly string[];
  readonly exact: readonly string[] | null;
  readonly value: V;
}

interface PhraseHit<V> {
  readonly value: V;
  /** Index of the first token after the phrase. */
  readonly next: number;
}

export interface PhraseTable<V> {
  /** The longest phrase that begins at this token, or null. */
  at(tokens: readonly Token[], index: number): PhraseHit<V> | null;
}

const NONE: readonly never[] = [];

const matches = (phrase: Phrase<unknown>, tokens: readonly Token[], index: number): boolean => {
  for (let k = 0; k < phrase.words.length; k++) {
    const token = tokens[index + k];
    if (token === undefined || token.lower !== phrase.words[k]) return false;
    // "US" is not "us": a phrase of capitals only matches in capitals; any other needs its first letter's case.
    if (phrase.exact !== null && token.text !== phrase.exact[k] && token.text !== phrase.exact[k]?.toUpperCase())
      return false;
  }
  return true;
};

/**
 * A table of fixed phrases, looked up token by token.
 * @param options.caseSensitive phrases match as written or all in capitals; otherwise in any case.
 */
export const phraseTable = <V>(
  entries: Iterable<readonly [string, V]>,
  options: { readonly caseSensitive: boolean },
): PhraseTable<V> => {
  const byFirst = new Map<string, Phrase<V>[]>();
  for (const [text, value] of entries) {
    const tokens = tokenise(text, 0);
    const first = tokens[0]?.lower;
    if (first === undefined) continue;
    const phrase: Phrase<V> = {
      words: tokens.map((token) => token.lower),
      exact: options.caseSensitive ? tokens.map((token) => token.text) : null,
      value,
    };
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return {
    at(tokens, index) {
      const first = tokens[index];
      if (first === undefined) return null;
      for (const phrase of byFirst.get(first.lower) ?? NONE)
        if (matches(phrase, tokens, index)) return { value: phrase.value, next: index + phrase.words.length };
      return null;
    },
  };
};
