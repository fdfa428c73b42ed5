import type { MeetingEvent } from "@parley/contracts";

const HASHES = 64; // standard error of the estimate: 1/sqrt(64) = 0.12 at worst
const SHINGLE_WORDS = 3;
const WORDS_MIN = 20; // shorter texts are alike by chance
const WORDS_MAX = 2_000; // bounds the work; a copy shows in its first part
const NEAR_COPY_MIN = 0.6; // research: near-copies 0.73, unrelated texts 0.00

/** FNV-1a, 32 bit: any spread-out hash would do, this one is four lines. */
const hashOf = (text: string, start: number = 0x811c9dc5): number => {
  let hash = start;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

/** What tells the members of a family of hash functions apart. */
const MEMBERS = Int32Array.from({ length: HASHES }, (_, member) => Math.imul(member + 1, 0x9e3779b1));

/** The lowest of the hashes under one member of the family: the finaliser of MurmurHash3 over the hash and the member's number. */
const lowestOf = (hashes: Int32Array, member: number): number => {
  let lowest = 0x7fffffff;
  for (let index = 0; index < hashes.length; index++) {
    let mixed = (hashes[index] ?? 0) ^ member;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    // With its top bit flipped a number's order among signed ones is what it was among unsigned ones, and faster to tell.
    mixed = mixed ^ (mixed >>> 16) ^ 0x80000000;
    if (mixed < lowest) lowest = mixed;
  }
  return lowest;
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

/** MinHash of what the event quotes from its article; null when that is too little to tell copies by. */
export const sketchOf = (event: MeetingEvent): Uint32Array | null => {
  const words = (
    textOf(event)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, WORDS_MAX);
  if (words.length < WORDS_MIN) return null;
  const shingles = new Int32Array(words.length + 1 - SHINGLE_WORDS);
  for (let first = 0; first < shingles.length; first++) {
    let shingle = hashOf(words[first] ?? "");
    for (let next = 1; next < SHINGLE_WORDS; next++) shingle = hashOf(words[first + next] ?? "", hashOf(" ", shingle));
    shingles[first] = shingle;
  }
  const sketch = new Uint32Array(HASHES);
  for (let member = 0; member < HASHES; member++) sketch[member] = lowestOf(shingles, MEMBERS[member] ?? 0);
  return sketch;
};

/** Whether two sketches are of nearly one text; false when either is null. */
export const areNearCopies = (a: Uint32Array | null, b: Uint32Array | null): boolean => {
  if (a === null || b === null) return false;
  let differ = 0;
  // Most pairs are of unlike texts and known to be so after a little more than the hashes that may differ.
  for (let member = 0; member < HASHES; member++)
    if (a[member] !== b[member] && ++differ > HASHES - NEAR_COPY_MIN * HASHES) return false;
  return true;
};
