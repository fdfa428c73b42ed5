import type { MeetingEvent } from "@parley/contracts";

const BINS = 64; // standard error of the estimate: 1/sqrt(64) = 0.12 at worst
const BIN_BITS = 6;
const SHINGLE_WORDS = 3;
const WORDS_MIN = 20; // shorter texts are alike by chance
const WORDS_MAX = 2_000; // bounds the work; a copy shows in its first part
const NEAR_COPY_MIN = 0.6; // research: near-copies 0.73, unrelated texts 0.00

/** FNV-1a, 32 bit: any spread-out hash would do, this one is one line. */
const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const HASH_START = 0x811c9dc5;
const SPACE = 0x20;

const LETTER = /[\p{L}\p{N}]/u; // "ж" and "7", not "-"
const SURROGATES = { first: 0xd800, firstLow: 0xdc00, last: 0xdfff };
/** Of each UTF-16 unit what it is; of halves of characters that is to be asked each time. */
const kinds = new Uint8Array(0x10000);
const ASKED_EACH_TIME = 0; // or not asked yet
const NO_LETTER = 1;
const OF_WORD = 2;

/** Whether this unit is a letter's or a digit's. */
const isOfWord = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (unit >= SURROGATES.first && unit <= SURROGATES.last) {
    const before = unit >= SURROGATES.firstLow ? (text.codePointAt(at - 1) ?? 0) : 0;
    return LETTER.test(String.fromCodePoint(before > 0xffff ? before : (text.codePointAt(at) ?? 0)));
  }
  kinds[unit] = LETTER.test(text.charAt(at)) ? OF_WORD : NO_LETTER;
  return kinds[unit] === OF_WORD;
};

const shingles = new Int32Array(WORDS_MAX);

/**
 * Hashes every three words in a row, with a space between them, into `shingles`: three hashes go on with each letter, those
 * that began with this word and with the two before it.
 * @returns the number of words, WORDS_MAX at most; shingles are two fewer.
 */
const hashShingles = (text: string): number => {
  let [own, second, third] = [0, 0, 0];
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const wasInWord = inWord;
    const unit = text.charCodeAt(at);
    const kind = kinds[unit];
    inWord = kind === ASKED_EACH_TIME ? isOfWord(text, at) : kind === OF_WORD;
    if (!inWord) continue;
    if (!wasInWord) {
      if (words === WORDS_MAX) break;
      words += 1;
      third = hashed(second, SPACE);
      second = hashed(own, SPACE);
      own = HASH_START;
    }
    own = hashed(own, unit);
    second = hashed(second, unit);
    third = hashed(third, unit);
    if (words >= SHINGLE_WORDS) shingles[words - SHINGLE_WORDS] = third;
  }
  return words;
};

/** The finaliser of MurmurHash3: each bit of the result hangs on all bits given. */
const spread = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

const QUOTE_LENGTH_MIN = 30; // UTF-16 units: names, offices and dates are the same in unlike texts

const textOf = (event: MeetingEvent): string => {
  const quotes = new Set(event.evidence.map(({ quote }) => quote));
  for (const { text } of event.statements) quotes.add(text);
  return [...quotes]
    .filter((quote) => quote.length >= QUOTE_LENGTH_MIN)
    .sort()
    .join(" ");
};

/**
 * MinHash of a text by one permutation (Li, Owen and Zhang 2012): the lowest hash of each of BINS bins. A bin that no shingle falls
 * into is EMPTY.
 */
export type Sketch = Int32Array;
const EMPTY = -1;
const DIFFER_MAX = Math.floor(BINS - NEAR_COPY_MIN * BINS);

/** Of what the event quotes from its article; null when that is too little to tell copies by. */
export const sketchOf = (event: MeetingEvent): Sketch | null => {
  const words = hashShingles(textOf(event).toLowerCase());
  if (words < WORDS_MIN) return null;
  const lowest = new Int32Array(BINS).fill(EMPTY);
  for (let index = 0; index <= words - SHINGLE_WORDS; index++) {
    const hash = spread(shingles[index] ?? 0);
    const bin = hash >>> (32 - BIN_BITS);
    const rest = hash & (0xffffffff >>> BIN_BITS);
    const before = lowest[bin] ?? EMPTY;
    if (before === EMPTY || rest < before) lowest[bin] = rest;
  }
  return lowest;
};

/** Whether two sketches are of nearly one text; false when either is null. */
export const areNearCopies = (a: Sketch | null, b: Sketch | null): boolean => {
  if (a === null || b === null) return false;
  let [differ, filled] = [0, 0];
  for (let bin = 0; bin < BINS; bin++) {
    const [ofA, ofB] = [a[bin] ?? EMPTY, b[bin] ?? EMPTY];
    if (ofA === EMPTY && ofB === EMPTY) continue;
    filled += 1;
    if (ofA !== ofB && ++differ > DIFFER_MAX) return false;
  }
  return filled - differ >= NEAR_COPY_MIN * filled;
};
