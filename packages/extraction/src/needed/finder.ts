import { matchesOf } from "../matches.ts";
import type { Begin, ReadPattern } from "./read-pattern.ts";
import { bitsOf, isInWord, SIGNS, TRACE_LENGTH, TRACED_LENGTH_MIN } from "./trace.ts";

const EVERY_SIGN = Array.from(` ${SIGNS}`);

/** Of a beginning shorter than a run: each run that it may become. */
const runsFrom = (signs: string): string[] =>
  signs.length >= TRACED_LENGTH_MIN
    ? [signs.slice(0, TRACED_LENGTH_MIN)]
    : EVERY_SIGN.flatMap((sign) => runsFrom(signs + sign));

const OF_WORD = 1;
const ANYWHERE = 2;

/** Of each bit: whether a match may begin with its run, and then where. */
const placesOf = (begins: readonly Begin[]): Uint8Array => {
  const places = new Uint8Array(TRACE_LENGTH);
  for (const { signs, isOfWord } of begins)
    for (const bit of runsFrom(signs).flatMap(bitsOf))
      places[bit] = Math.max(places[bit] ?? 0, isOfWord ? OF_WORD : ANYWHERE);
  return places;
};

/**
 * Finds what matchesOf finds with a global pattern. Where the pattern writes out what its matches begin with, it is tried at those places of
 * a text only: a pattern of a hundred alternatives, tried at each sign, costs more than all the rest of it.
 * @returns a search in a text of which `bits` is what bitsAlong says: many patterns look at one text.
 */
export const createFinder = ({
  pattern,
  begins,
}: Pick<ReadPattern, "pattern" | "begins">): ((text: string, bits: Uint16Array | null) => RegExpExecArray[]) => {
  if (begins === null) return (text) => matchesOf(pattern, text);
  const places = placesOf(begins);
  const here = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}y`);
  return (text, bits) => {
    if (bits === null) return matchesOf(pattern, text);
    const found: RegExpExecArray[] = [];
    let end = 0;
    for (let at = 0; at < bits.length; at++) {
      const place = places[bits[at] ?? 0] ?? 0;
      if (place === 0 || at < end || (place === OF_WORD && isInWord(text, at - 1))) continue;
      here.lastIndex = at;
      const match = here.exec(text);
      if (match === null) continue;
      found.push(match);
      end = at + match[0].length;
    }
    return found;
  };
};
