import { allOf, anyOf, type Need, NOTHING, oneOf } from "./need.ts";
import { signOf } from "./trace.ts";

/** What a piece of a pattern matches: one of these texts, or (null) what is not written out, with what it needs at least. */
interface Piece {
  readonly texts: readonly string[] | null;
  readonly need: Need;
}

const EMPTY: Piece = { texts: [""], need: NOTHING };
const ANYTHING: Piece = { texts: null, need: NOTHING };
/** So many ways to write one stretch out; more are needed one stretch by the other. */
const TEXTS_MAX = 20;
/** Where a word begins or ends, among the signs of a text. */
const EDGE = "|";

const isOfWord = (sign: string | undefined): boolean => sign !== undefined && sign !== " " && sign !== EDGE;

/** With a gap where an edge means one; null if no text is so: an edge within a word. */
const withGaps = (text: string): string | null => {
  let gapped = "";
  for (const [at, sign] of Array.from(text).entries()) {
    const [before, behind] = [gapped.at(-1), text[at + 1]];
    if (sign !== EDGE) gapped += sign;
    else if (isOfWord(before) && isOfWord(behind)) return null;
    else if (isOfWord(before) ? behind === undefined : before === undefined && isOfWord(behind)) gapped += " ";
  }
  return gapped;
};

const needOfTexts = (texts: readonly string[]): Need => {
  const gapped = texts.map(withGaps).filter((text) => text !== null);
  return gapped.length === 0 ? NOTHING : oneOf(gapped);
};

const needOf = ({ texts, need }: Piece): Need => (texts === null ? need : needOfTexts(texts));

const product = (a: readonly string[], b: readonly string[]): string[] =>
  a.flatMap((before) => b.map((behind) => before + behind));

/** The edge or gap that all of the texts end with. */
const commonEnd = (texts: readonly string[]): string => {
  const end = texts[0]?.at(-1) ?? "";
  return (end === EDGE || end === " ") && texts.every((text) => text.endsWith(end)) ? end : "";
};

/** One behind the other: what is written out on both sides is one stretch. */
const createSequence = (left: string) => {
  const needs: Need[] = [];
  let texts: readonly string[] = [left];
  let isWritten = true;
  const end = (next: readonly string[]): void => {
    needs.push(needOfTexts(texts));
    texts = next;
    isWritten = false;
  };
  return {
    left: () => commonEnd(texts),
    /** Beside the text: what is looked at without being matched. */
    need: (need: Need) => needs.push(need),
    add(piece: Piece): void {
      if (piece.texts === null) {
        end([""]);
        needs.push(piece.need);
      } else if (texts.length * piece.texts.length <= TEXTS_MAX) texts = product(texts, piece.texts);
      else end(piece.texts);
    },
    done: (): Piece =>
      isWritten && needs.length === 0
        ? { texts, need: NOTHING }
        : { texts: null, need: allOf([...needs, needOfTexts(texts)]) },
  };
};

/** One of several, each with what stands to its left; without it, if all are written out. */
const either = (pieces: readonly Piece[], left: string): Piece => {
  const written = pieces.every(({ texts }) => texts !== null) ? pieces.flatMap(({ texts }) => texts ?? []) : null;
  return written !== null && written.length <= TEXTS_MAX
    ? { texts: written.map((text) => text.slice(left.length)), need: NOTHING }
    : { texts: null, need: anyOf(pieces.map(needOf)) };
};

const QUANTIFIER = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/uy;
const GROUP = /\((?:\?(?:<(?![=!])[^>]+>|<?[=!]|[a-z]*(?:-[a-z]+)?:))?/uy;
const CLASS = /\[(\^?)((?:\\p\{[^}]+\}|\\u\{[^}]+\}|\\u[\da-fA-F]{4}|\\.|[^\]\\])*)\]/uy;
const ESCAPE = /\\(?:[pP]\{[^}]+\}|k<[^>]+>|u\{[^}]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|\d+|.)/uy;
const SIGN = /[^\\]/uy;

const written = (sign: string): Piece => {
  const text = signOf(sign);
  return text === null ? ANYTHING : { texts: [text], need: NOTHING };
};

const pieceOfEscape = (escape: string): Piece => {
  if (escape === "\\s") return { texts: [" "], need: NOTHING };
  if (escape === "\\b") return { texts: [EDGE], need: NOTHING };
  if (escape === "\\B") return EMPTY;
  return /^\\[^\p{L}\p{N}]$/u.test(escape) ? written(escape.charAt(1)) : ANYTHING;
};

/** A class of few signs that are all written out. */
const pieceOfClass = (isNegated: boolean, members: string): Piece => {
  if (isNegated || /\\[^s\-\]^/.]|.-./u.test(members)) return ANYTHING;
  const signs = Array.from(members.replaceAll("\\s", " ").replaceAll("\\", ""), signOf);
  return signs.length === 0 || signs.includes(null)
    ? ANYTHING
    : { texts: [...new Set(signs.filter((sign) => sign !== null))], need: NOTHING };
};

/** As often as the quantifier says. */
const repeated = (piece: Piece, match: RegExpExecArray): Piece => {
  const [sign = "", least, comma, most] = match;
  const isOptional = sign.startsWith("?") || (least === "0" && most === "1");
  if (isOptional) return piece.texts === null ? ANYTHING : { texts: ["", ...piece.texts], need: NOTHING };
  if (sign.startsWith("*") || least === "0") return ANYTHING;
  if (least === "1" && (comma === "" || most === "1")) return piece;
  return { texts: null, need: needOf(piece) };
};

/**
 * What any text must hold for the pattern to match in it, read off the pattern: of each of its alternatives the words that it writes out.
 * Whatever is not understood needs nothing.
 */
export const needOfPattern = ({ source }: RegExp): Need => {
  let at = 0;
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
    const inside = readAlternatives(isLook ? "" : left);
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
    }
    return sequence.done();
  };
  return needOf(readAlternatives(""));
};
