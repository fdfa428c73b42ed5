import type { Need } from "./need.ts";
import { bitsOf, createTrace, TRACE_LENGTH } from "./trace.ts";

/** From the letter that English uses most to the one it uses least; a gap is more common than any. */
const BY_USE = "etaoinshrdlucmfwygpbvkxqjz";
const LESS_BY = 0.87; // from one letter to the next
const useOfSign = (sign: string): number => LESS_BY ** (BY_USE.indexOf(sign) + 1);

/** Of each run of three signs: its bit, and about how common it is; the rarest first. */
const runsOf = (words: string) =>
  bitsOf(words)
    .map((bit, at) => ({
      bit,
      use: Array.from(words.slice(at, at + 3)).reduce((use, sign) => use * useOfSign(sign), 1),
    }))
    .toSorted((a, b) => a.use - b.use);

/** Words of which the text must hold one, and what it must hold besides if it is this one. */
interface Key {
  /** Of its runs of three signs, the rarest first. */
  readonly bits: readonly number[];
  /** About how common the rarest is. */
  readonly use: number;
  readonly besides: readonly Need[];
}

const keyOf = (words: string): Key => {
  const runs = runsOf(words);
  return { bits: [...new Set(runs.map(({ bit }) => bit))], use: runs[0]?.use ?? 1, besides: [] };
};

const totalUse = (keys: readonly Key[]): number => keys.reduce((total, { use }) => total + use, 0);

/** A text that holds what is needed holds one of these; null if it may hold none. */
const keysOf = (need: Need): readonly Key[] | null => {
  if (need.kind === "words") return [keyOf(need.words)];
  const parts = need.of.map((part) => ({ part, keys: keysOf(part) }));
  if (need.kind === "any")
    return parts.every(({ keys }) => keys !== null) ? parts.flatMap(({ keys }) => keys ?? []) : null;
  let rarest: { readonly part: Need; readonly keys: readonly Key[] } | null = null;
  for (const { part, keys } of parts)
    if (keys !== null && (rarest === null || totalUse(keys) < totalUse(rarest.keys))) rarest = { part, keys };
  if (rarest === null) return null;
  const others = need.of.filter((part) => part !== rarest.part);
  return rarest.keys.map((key) => ({ ...key, besides: [...key.besides, ...others] }));
};

const KINDS = { all: 0, any: 1, words: 2 } as const;

/** Kind and length, then what is needed in turn or the bits. */
const numbersOf = (need: Need): number[] => {
  const inside = need.kind === "words" ? keyOf(need.words).bits : need.of.flatMap(numbersOf);
  return [KINDS[need.kind], inside.length + 2, ...inside];
};

const sizeOf = (need: Need): number =>
  need.kind === "words" ? 1 : need.of.reduce((size, part) => size + sizeOf(part), 0);

/** All needs in one row of numbers, because what is asked of every sentence should be little to fetch. */
const createRow = () => {
  const starts = new Map<Need, number>();
  const numbers: number[] = [];
  return {
    /** Where the need stands in the row. */
    put(need: Need): number {
      const start = starts.get(need) ?? numbers.length;
      if (start === numbers.length) numbers.push(...numbersOf({ kind: "all", of: [need] }));
      starts.set(need, start);
      return start;
    },
    done: () => Uint16Array.from(numbers),
  };
};

const stand = (bits: Uint32Array, row: Uint16Array | Uint32Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const bit = row[at] ?? 0;
    if ((((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return false;
  }
  return true;
};

const holds = (bits: Uint32Array, row: Uint16Array, start: number): boolean => {
  const isAll = row[start] === KINDS.all;
  const end = start + (row[start + 1] ?? 0);
  for (let at = start + 2, next = at; at < end; at = next) {
    next = at + (row[at + 1] ?? 0);
    const isHeld = row[at] === KINDS.words ? stand(bits, row, at + 2, next) : holds(bits, row, at);
    if (isHeld !== isAll) return !isAll;
  }
  return isAll;
};

/** The keys of all needs under their bits, in one list; and where in it each bit's begin. */
const createKeys = (needs: readonly (readonly Key[])[], place: (need: Need) => number) => {
  const under = Array.from({ length: TRACE_LENGTH }, (): number[] => []);
  for (const [position, keys] of needs.entries())
    for (const { bits, besides } of keys) {
      const [rarest = 0, ...others] = bits;
      // The shortest first: of several, that one is soonest found missing.
      const places = besides.toSorted((a, b) => sizeOf(a) - sizeOf(b)).map(place);
      under[rarest]?.push(position, others.length, places.length, ...others, ...places);
    }
  const begins = new Uint32Array(TRACE_LENGTH + 1);
  for (const [bit, own] of under.entries()) begins[bit + 1] = (begins[bit] ?? 0) + own.length;
  return { list: Uint32Array.from(under.flat()), begins };
};

/**
 * Says of a text which of the needs it may hold, by their positions, in any order: what it does not name surely lacks something. Only those
 * are looked at of which a rare run of signs is in the text, so a text costs what it holds and not what there is to hold.
 */
export const createSieve = (needs: readonly Need[]): ((text: string) => readonly number[]) => {
  const keys = needs.map(keysOf);
  const always = [...keys.entries()].filter(([, own]) => own === null).map(([position]) => position);
  const building = createRow();
  const { list, begins } = createKeys(
    keys.map((own) => own ?? []),
    (need) => building.put(need),
  );
  const row = building.done();
  const trace = createTrace();
  const { bits, set } = trace;
  const every = (start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (!holds(bits, row, list[at] ?? 0)) return false;
    return true;
  };
  return (text) => {
    const named = [...always];
    for (let nth = trace.read(text) - 1; nth >= 0; nth--) {
      const bit = set[nth] ?? 0;
      const end = begins[bit + 1] ?? 0;
      for (let at = begins[bit] ?? 0, next = at; at < end; at = next) {
        const position = list[at] ?? 0;
        const words = at + 3;
        const besides = words + (list[at + 1] ?? 0);
        next = besides + (list[at + 2] ?? 0);
        if (stand(bits, list, words, besides) && every(besides, next) && !named.includes(position))
          named.push(position);
      }
    }
    return named;
  };
};
