import type { Span } from "../model.ts";
import type { Quoter } from "./quote.ts";
import { type Evidence, LIMITS } from "@parley/contracts";

export type Certainty = Evidence["certainty"];

export interface Sheet {
  readonly evidence: Evidence[];
  readonly quoter: Quoter;
  /** Adds evidence; false if no words of the text support the fact. */
  add(pointer: string, span: Span, rule: string, certainty: Certainty): boolean;
}

export const createSheet = (quoter: Quoter): Sheet => {
  const evidence: Evidence[] = [];
  return {
    evidence,
    quoter,
    add(pointer, span, rule, certainty) {
      const quote = quoter.quote(span);
      if (quote === null) return false;
      if (evidence.length < LIMITS.evidenceMax) evidence.push({ pointer, ...quote, rule, certainty });
      return true;
    },
  };
};

export const listOf = <T>(
  facts: readonly { value: T; start: number; end: number; rule: string; certainty: Certainty }[],
  pointer: string,
  max: number,
  sheet: Sheet,
): T[] => {
  const kept: T[] = [];
  for (const fact of facts) {
    if (kept.length >= max) break;
    if (sheet.add(`${pointer}/${kept.length}`, fact, fact.rule, fact.certainty)) kept.push(fact.value);
  }
  return kept;
};
