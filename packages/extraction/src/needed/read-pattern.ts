import type { Need } from "./need.ts";
import {
  ANYTHING,
  createSequence,
  EDGE,
  either,
  EMPTY,
  isOfWord,
  needOf,
  type Piece,
  repeated,
  writtenOut,
} from "./piece.ts";
import { signOf } from "./trace.ts";

const QUANTIFIER = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/uy;
const GROUP = /\((?:\?(?:<(?![=!])[^>]+>|<?[=!]|[a-z]*(?:-[a-z]+)?:))?/uy;
const CLASS = /\[(\^?)((?:\\p\{[^}]+\}|\\u\{[^}]+\}|\\u[\da-fA-F]{4}|\\.|[^\]\\])*)\]/uy;
const ESCAPE = /\\(?:[pP]\{[^}]+\}|k<[^>]+>|u\{[^}]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|\d+|.)/uy;
const SIGN = /[^\\]/uy;

const written = (sign: string): Piece => {
  const text = signOf(sign);
  return text === null ? ANYTHING : writtenOut([text]);
};

const pieceOfEscape = (escape: string): Piece => {
  if (escape === "\\s") return writtenOut([" "]);
  if (escape === "\\b") return writtenOut([EDGE]);
  if (escape === "\\B") return EMPTY;
  return /^\\[^\p{L}\p{N}]$/u.test(escape) ? written(escape.charAt(1)) : ANYTHING;
};

/** A class of few signs that are all written out. */
const pieceOfClass = (isNegated: boolean, members: string): Piece => {
  if (isNegated || /\\[^s\-\]^/.]|.-./u.test(members)) return ANYTHING;
  const signs = Array.from(members.replaceAll("\\s", " ").replaceAll("\\", ""), signOf);
  return signs.length === 0 || signs.includes(null)
    ? ANYTHING
    : writtenOut([...new Set(signs.filter((sign) => sign !== null))]);
};

const pieceOf = ({ source }: RegExp): { piece: Piece; joins: readonly number[] } => {
  let at = 0;
  let lookingBehind = 0;
  const joins: number[] = [];
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    at += match?.[0].length ?? 0;
    return match;
  };
  const readAlternatives = (left: string): Piece => {
    const pieces = [readSequence(left)];
    while (source[at] === "|") {
      at++;
      pieces.push(readSequence(left));
    }
    return either(pieces, left);
  };
  /** null: it stands beside the text. */
  const readGroup = (opening: string, left: string): { piece: Piece; isLook: boolean } => {
    const isLook = /[=!]$/.test(opening);
    const isBehind = isLook && opening.startsWith("(?<");
    if (isBehind) lookingBehind++;
    const inside = readAlternatives(isLook ? "" : left);
    if (isBehind) lookingBehind--;
    at++;
    return { piece: opening.endsWith("!") ? EMPTY : inside, isLook };
  };
  const readAtom = (): Piece => {
    const ofClass = take(CLASS);
    if (ofClass !== null) return pieceOfClass(ofClass[1] === "^", ofClass[2] ?? "");
    const escape = take(ESCAPE);
    if (escape !== null) return pieceOfEscape(escape[0]);
    const sign = take(SIGN)?.[0] ?? "";
    return sign === "^" || sign === "$" ? EMPTY : sign === "." ? ANYTHING : written(sign);
  };
  const readSequence = (left: string): Piece => {
    const sequence = createSequence(left);
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const opening = take(GROUP);
      const { piece, isLook } =
        opening === null ? { piece: readAtom(), isLook: false } : readGroup(opening[0], sequence.left());
      const quantifier = take(QUANTIFIER);
      const times = quantifier === null ? piece : repeated(piece, quantifier);
      if (isLook) sequence.need(needOf(times));
      else sequence.add(times);
      if (opening !== null && !isLook && lookingBehind === 0) joins.push(at);
    }
    return sequence.done();
  };
  return { piece: readAlternatives(""), joins };
};

/** Nothing is looked at there, and V8 has to know where it stands. */
const JOIN = "(?=)";

/**
 * The same pattern, of which V8 makes less code. What stands behind alternatives it compiles up to ten times over, once for each way to come
 * there; behind a look-ahead, once. Of our patterns it makes a third of the code, in two thirds of the time.
 * @param joins where a group ends, from left to right.
 */
const withJoins = ({ source, flags }: RegExp, joins: readonly number[]): RegExp => {
  const pieces = [0, ...joins].map((start, nth) => source.slice(start, joins[nth]));
  return new RegExp(pieces.join(JOIN), flags);
};

/** The signs with which a match begins, one or more, and whether a word begins with them. */
export interface Begin {
  readonly signs: string;
  readonly isOfWord: boolean;
}

const beginsOf = (piece: Piece): readonly Begin[] | null => {
  const begins = [...new Set(piece.begins ?? [""])].map((begin): Begin => {
    const signs = /^\|*([^|]*)/.exec(begin)?.[1] ?? "";
    return { signs, isOfWord: begin.startsWith(EDGE) && isOfWord(signs[0]) };
  });
  return begins.some(({ signs }) => signs === "") ? null : begins;
};

/** What a pattern says by itself of the texts in which it matches; whatever is not understood needs nothing. */
export interface ReadPattern {
  /** Matches what the one that was read matches. */
  readonly pattern: RegExp;
  /** What any such text holds: of each alternative the words that it writes out. */
  readonly need: Need;
  /** With one of these each match begins; null if it may begin with anything, or be empty. */
  readonly begins: readonly Begin[] | null;
}

export const readPattern = (pattern: RegExp): ReadPattern => {
  const { piece, joins } = pieceOf(pattern);
  return { pattern: withJoins(pattern, joins), need: needOf(piece), begins: beginsOf(piece) };
};
