import { LIMITS } from "@parley/contracts";
import type { Span } from "../model.ts";
import type { Draft } from "../pass.ts";

interface Quote extends Span {
  readonly quote: string;
}

export interface Quoter {
  /** The span's words in the document text. */
  quote(span: Span): Quote;
}

const clip = (start: number, end: number): number => Math.min(end, start + LIMITS.quoteLengthMax);

/** Turns spans of the working text into quotes of the document text, at most LIMITS.quoteLengthMax long. */
export const createQuoter = ({ document: { text }, offsets }: Draft): Quoter => ({
  quote({ start, end }) {
    const from = offsets[start] ?? 0;
    const to = clip(from, (offsets[end - 1] ?? 0) + 1);
    return { start: from, end: to, quote: text.slice(from, to) };
  },
});
