import { matchesOf } from "../matches.ts";
import type { Begin, ReadPattern } from "./read-pattern.ts";
import { addSign, beginsInWord, bitsOf, isUntold, SIGNS, spread, TRACE_LENGTH } from "./trace.ts";

const EVERY_SIGN = Array.from(` ${SIGNS}`);
const RUN = 3;

/** Of a beginning shorter than a run: each run that it may become. */
const runsFrom = (signs: string): string[] =>
  signs.length >= RUN ? [signs.slice(0, RUN)] : EVERY_SIGN.flatMap((sign) => runsFrom(signs + sign));

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
 */
export const createFinder = ({
  pattern,
  begins,
}: Pick<ReadPattern, "pattern" | "begins">): ((text: string) => RegExpExecArray[]) => {
  if (begins === null) return (text) => matchesOf(pattern, text);
  const places = placesOf(begins);
  const here = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}y`);
  return (text) => {
    const found: RegExpExecArray[] = [];
    let run = 0;
    let end = 0;
    for (let behind = 0; behind < text.length + RUN - 1; behind++) {
      const code = behind < text.length ? text.charCodeAt(behind) : 0;
      if (isUntold(code)) return matchesOf(pattern, text);
      const at = behind - RUN + 1;
      const isAfterWordSign = beginsInWord(run);
      run = addSign(run, code);
      const place = places[spread(run)] ?? 0;
      if (at < end || place === 0 || (place === OF_WORD && isAfterWordSign)) continue;
      here.lastIndex = at;
      const match = here.exec(text);
      if (match === null) continue;
      found.push(match);
      end = at + match[0].length;
    }
    return found;
  };
};
