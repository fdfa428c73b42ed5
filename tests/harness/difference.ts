const SHOWN_MAX = 5;
const HEAD = 90;
const BEFORE = 60;
const AFTER = 240;

const commonPrefix = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** The head of a text, and what stands where it leaves the one most like it. */
const cut = (text: string, others: readonly string[]): string => {
  const apart = Math.max(0, ...others.map((other) => commonPrefix(text, other)));
  const from = Math.max(HEAD, apart - BEFORE);
  const head = text.slice(0, HEAD);
  return from >= text.length ? head : `${head} … ${text.slice(from, from + BEFORE + AFTER)}`;
};

/** What is in only one of two sets of texts: their number, and the first few, cut so that a log can hold them. */
export interface Difference {
  readonly missing: number;
  readonly extra: number;
  readonly shown: readonly string[];
}
export const NO_DIFFERENCE: Difference = { missing: 0, extra: 0, shown: [] };

export const differenceOf = (received: Iterable<string>, expected: Iterable<string>): Difference => {
  const here = new Set(received);
  const there = new Set(expected);
  const missing = [...there.difference(here)];
  const extra = [...here.difference(there)];
  return {
    missing: missing.length,
    extra: extra.length,
    shown: [
      ...missing.slice(0, SHOWN_MAX).map((text) => `missing ${cut(text, extra)}`),
      ...extra.slice(0, SHOWN_MAX).map((text) => `extra ${cut(text, missing)}`),
    ],
  };
};
