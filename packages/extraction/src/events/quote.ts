import { LIMITS } from "@parley/contracts";
import type { Span } from "../model.ts";
import type { Draft } from "../pass.ts";

export interface Quote extends Span {
  readonly quote: string;
}

export interface Quoter {
  /** The span's words in the document text; words that stand only in the title are looked for in the text; null if they are not there. */
  quote(span: Span): Quote | null;
}

const clip = (start: number, end: number): number => Math.min(end, start + LIMITS.quoteLengthMax);

/** Turns spans of the working text into quotes of the document text, at most LIMITS.quoteLengthMax long. */
export const createQuoter = (draft: Draft): Quoter => {
  const { text } = draft.document;
  const body = draft.working.slice(draft.shift);
  const found = new Map<string, number>();
  return {
    quote({ start, end }) {
      if (end <= start) return null;
      if (start >= draft.shift) {
        const from = start - draft.shift;
        const to = clip(from, end - draft.shift);
        return { start: from, end: to, quote: text.slice(from, to) };
      }
      const words = draft.working.slice(start, end);
      const at = found.get(words) ?? body.indexOf(words);
      found.set(words, at);
      if (at < 0) return null;
      const to = clip(at, at + words.length);
      return { start: at, end: to, quote: text.slice(at, to) };
    },
  };
};
