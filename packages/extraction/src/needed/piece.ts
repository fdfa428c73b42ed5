import { allOf, anyOf, type Need, NOTHING, oneOf } from "./need.ts";

/** What a piece of a pattern matches: one of these texts, or (null) what is not written out, with what it needs at least. */
export interface Piece {
  readonly texts: readonly string[] | null;
  readonly need: Need;
  /** What each match begins with, as far as that is written out; null if nobody knows. */
  readonly begins: readonly string[] | null;
}

export const writtenOut = (texts: readonly string[]): Piece => ({ texts, need: NOTHING, begins: texts });
export const EMPTY = writtenOut([""]);
export const ANYTHING: Piece = { texts: null, need: NOTHING, begins: null };
/** So many ways to write one stretch out; more are needed one stretch by the other. */
const TEXTS_MAX = 20;
/** So many ways to begin; with more, a match may begin anywhere. */
const BEGINS_MAX = 2_000;
/** Where a word begins or ends, among the signs of a text. */
export const EDGE = "|";

export const isOfWord = (sign: string | undefined): boolean => sign !== undefined && sign !== " " && sign !== EDGE;

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

export const needOf = ({ texts, need }: Piece): Need => (texts === null ? need : needOfTexts(texts));

const product = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const [only = ""] = b;
  return b.length === 1 ? a.map((before) => before + only) : a.flatMap((before) => b.map((behind) => before + behind));
};

/** More signs of a beginning tell no more. */
const BEGIN_LENGTH = 4;

/** What a row of pieces begins with: goes on as long as they are written out, and as it tells more. */
const createBegins = () => {
  let begins: readonly string[] = [""];
  let isOpen = true;
  return {
    add(piece: Piece): void {
      if (!isOpen) return;
      const next = piece.texts ?? piece.begins;
      isOpen = piece.texts !== null && begins.length * piece.texts.length <= BEGINS_MAX;
      if (next !== null && begins.length * next.length <= BEGINS_MAX) begins = product(begins, next);
      isOpen &&= begins.some((begin) => begin.length < BEGIN_LENGTH);
    },
    done: () => begins,
  };
};

/** The edge or gap that all of the texts end with. */
const commonEnd = (texts: readonly string[]): string => {
  const end = texts[0]?.at(-1) ?? "";
  return (end === EDGE || end === " ") && texts.every((text) => text.endsWith(end)) ? end : "";
};

/** One behind the other: what is written out on both sides is one stretch. */
export const createSequence = (left: string) => {
  const needs: Need[] = [];
  const begins = createBegins();
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
      begins.add(piece);
      if (piece.texts === null) {
        end([""]);
        needs.push(piece.need);
      } else if (texts.length * piece.texts.length <= TEXTS_MAX) texts = product(texts, piece.texts);
      else end(piece.texts);
    },
    done: (): Piece =>
      isWritten && needs.length === 0
        ? { texts, need: NOTHING, begins: begins.done() }
        : { texts: null, need: allOf([...needs, needOfTexts(texts)]), begins: begins.done() },
  };
};

/** One of several, each with what stands to its left; without it, if all are written out. */
export const either = (pieces: readonly Piece[], left: string): Piece => {
  const texts = pieces.every((piece) => piece.texts !== null) ? pieces.flatMap((piece) => piece.texts ?? []) : null;
  if (texts !== null && texts.length <= TEXTS_MAX) return writtenOut(texts.map((text) => text.slice(left.length)));
  const begins = pieces.some((piece) => piece.begins === null) ? null : pieces.flatMap((piece) => piece.begins ?? []);
  return { texts: null, need: anyOf(pieces.map(needOf)), begins };
};

/** As often as the quantifier says. */
export const repeated = (piece: Piece, match: RegExpExecArray): Piece => {
  const [sign = "", least, comma, most] = match;
  const isOptional = sign.startsWith("?") || (least === "0" && most === "1");
  if (isOptional) return piece.texts === null ? ANYTHING : writtenOut(["", ...piece.texts]);
  if (sign.startsWith("*") || least === "0") return ANYTHING;
  if (least === "1" && (comma === "" || most === "1")) return piece;
  return { texts: null, need: needOf(piece), begins: piece.begins };
};
