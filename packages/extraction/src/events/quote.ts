import { LIMITS } from "@parley/contracts";
import type { Span } from "../model.ts";
import type { Draft } from "../pass.ts";

interface Quote extends Span {
  readonly quote: string;
}

export interface Quoter {
  /** The span's words in the document text; words that stand only in the title are looked for in the text; null if they are not there. */
  quote(span: Span): Quote | null;
}

const clip = (start: number, end: number): number => Math.min(end, start + LIMITS.quoteLengthMax);

/** Turns spans of the working text into quotes of the document text, at most LIMITS.quoteLengthMax long. */
export const createQuoter = ({ document: { text }, working, offsets, shift }: Draft): Quoter => {
  const found = new Map<string, number>();
  const bodyStart = offsets.findIndex((offset) => offset >= shift);
  const raw = (at: number): number => (offsets[at] ?? 0) - shift;
  const slice = (start: number, end: number): Quote => {
    const from = raw(start);
    const to = clip(from, raw(end - 1) + 1);
    return { start: from, end: to, quote: text.slice(from, to) };
  };
  return {
    quote({ start, end }) {
      if (end <= start) return null;
      if (start >= bodyStart) return slice(start, end);
      const words = working.slice(start, end);
      const at = found.get(words) ?? working.indexOf(words, bodyStart);
      found.set(words, at);
      return at < 0 ? null : slice(at, at + words.length);
    },
  };
};
