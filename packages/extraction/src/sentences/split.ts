import { MARIAN_NAMES, NOT_NAMES } from "../lexicon/names.ts";
import { SENTENCE_LENGTH_MAX } from "../limits.ts";
import type { Sentence, Zone } from "../model.ts";
import { cutSentences } from "./boundaries.ts";
import { compact } from "./compact.ts";
import { tokenise } from "./tokens.ts";

/** A block of text with one zone: a paragraph, a caption, a heading. */
export interface Block {
  readonly start: number;
  readonly text: string;
  readonly zone: Zone;
  readonly paragraph: number;
}

/** wink ends a sentence at initials and titles that it does not know; such a piece belongs to the next one. */
const UNFINISHED =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Amb|Eng|Engr|Adm|Brig|Capt|Col|Gen|Lt|Maj|Rev|Rt|Sen|Rep|Gov|St|No|Hon|Prof|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|vs|H\.E|U\.S|U\.K|U\.N|a\.m|p\.m)\.|\((?:[Rr]et|[Rr]etd|Rtd)\.\)|\b\p{Lu}\.)$/u;

/** "Minister Ts. | Bold", "Pol. | Gen. Chai": the beginning of a name; nobody is called so. */
const NAME_BEGUN = /(?:^|[\s(])(?:Ts|Kh|Dz|Sh|Ch|Zh|Zs|Hj|Hjh|Mst|Ing|Pol|Msgr|Mgr|Atty|Supt)\.$/;
/** "Ma. | Teresa Cruz" of the Philippines; "Premier Ma. | The two" is somebody's name. */
const MARIA_BEGUN = /\sMa\.$/;
const SECOND_OF_MARIA = new RegExp(String.raw`^(?:${MARIAN_NAMES.join("|")})\b`, "u");
const FIRST_WORD = /^\p{Lu}[\p{L}'’.-]{0,30}/u;

/** Whether a name begins at the end of a piece and goes on in the next. */
const isNameCut = (piece: string, next: string): boolean => {
  if (MARIA_BEGUN.test(piece)) return SECOND_OF_MARIA.test(next);
  const word = FIRST_WORD.exec(next)?.[0] ?? "";
  return NAME_BEGUN.test(piece) && word !== "" && !NOT_NAMES.has(word.toLowerCase());
};

/** wink's time grows with the square of a word's length; text with such a word is no prose and is cut at full stops. */
const OVERLONG_WORD = /(?:^|\s)\S{160}/;

/** Without one, as in headings and items, there is nothing to cut. */
const INNER_STOP = /[.!?…。]./u;

const pieces = (text: string): string[] => {
  if (OVERLONG_WORD.test(text)) return text.match(/[^.!?]{1,1000}[.!?]?/g) ?? [];
  if (!INNER_STOP.test(text)) return [text.trim()];
  const joined: string[] = [];
  let carry = "";
  const cut = cutSentences(text);
  for (const [at, piece] of cut.entries()) {
    const whole = carry === "" ? piece : `${carry} ${piece}`;
    const isOpen = UNFINISHED.test(piece) || isNameCut(piece, cut[at + 1] ?? "");
    carry = isOpen && piece.length < 300 ? whole : "";
    if (carry === "") joined.push(whole);
  }
  if (carry !== "") joined.push(carry);
  return joined;
};

/** Sentences of the blocks, in order. Each has the exact text of its span, at most SENTENCE_LENGTH_MAX long. */
export const splitSentences = (blocks: readonly Block[]): Sentence[] => {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    let cursor = 0;
    for (const piece of pieces(block.text)) {
      // wink may join blanks; the span is found again by the piece's first and last words.
      const head = piece.slice(0, 12).trimEnd();
      const from = block.text.indexOf(head, cursor);
      if (from < 0) continue;
      const tail = piece.slice(-8).trimStart();
      const found = block.text.indexOf(tail, Math.max(from, from + piece.length - tail.length - 2));
      const to = found < 0 ? Math.min(block.text.length, from + piece.length) : found + tail.length;
      cursor = to;
      const text = compact(block.text.slice(from, Math.min(to, from + SENTENCE_LENGTH_MAX)));
      const start = block.start + from;
      sentences.push({
        index: sentences.length,
        paragraph: block.paragraph,
        zone: block.zone,
        start,
        end: start + text.length,
        text,
        tokens: tokenise(text, start),
      });
    }
  }
  return sentences;
};
