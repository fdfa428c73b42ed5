import type { Token } from "../model.ts";
import { KEY_BITS, tokenise, unaccented } from "./tokens.ts";

interface Phrase<V> {
  readonly exact: readonly string[] | null;
  readonly value: V;
}

interface PhraseHit<V> {
  readonly value: V;
  /** Index of the first token after the phrase. */
  readonly next: number;
}

export interface PhraseTable<V> {
  /** False for nearly every word that begins no phrase: a look that costs next to nothing. */
  mayBegin(token: Token): boolean;
  /** The longest phrase that begins at this token, or null. */
  at(tokens: readonly Token[], index: number): PhraseHit<V> | null;
}

/** Phrases that go the same way so far, word by word. */
interface Branch<V> {
  readonly next: Map<string, Branch<V>>;
  /** Phrases that end here, in order of their entries. */
  readonly ends: Phrase<V>[];
}

const branch = <V>(): Branch<V> => ({ next: new Map(), ends: [] });

// "US" is not "us": a phrase of capitals only matches in capitals; any other needs its first letter's case.
const asWritten = ({ exact }: Phrase<unknown>, tokens: readonly Token[], index: number): boolean => {
  if (exact === null) return true;
  for (let k = 0; k < exact.length; k++) {
    const said = unaccented(tokens[index + k]?.text ?? "");
    if (said !== exact[k] && said !== exact[k]?.toUpperCase()) return false;
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
  const root = branch<V>();
  // Nearly no word begins a phrase, and its key tells so for a fraction of what it costs to look the word up.
  const begins = new Uint8Array(1 << KEY_BITS);
  for (const [text, value] of entries) {
    const tokens = tokenise(text, 0);
    if (tokens.length === 0) continue;
    begins[tokens[0]?.key ?? 0] = 1;
    let at = root;
    for (const { lower } of tokens) {
      const next = at.next.get(lower) ?? branch<V>();
      at.next.set(lower, next);
      at = next;
    }
    at.ends.push({ exact: options.caseSensitive ? tokens.map((token) => unaccented(token.text)) : null, value });
  }
  return {
    mayBegin: (token) => begins[token.key] !== 0,
    at(tokens, index) {
      const first = tokens[index];
      if (first === undefined || begins[first.key] === 0) return null;
      let hit: PhraseHit<V> | null = null;
      let at = root.next.get(first.lower);
      for (let next = index + 1; at !== undefined; next++) {
        for (const phrase of at.ends)
          if (asWritten(phrase, tokens, index)) {
            hit = { value: phrase.value, next };
            break;
          }
        at = at.next.get(tokens[next]?.lower ?? "");
      }
      return hit;
    },
  };
};
