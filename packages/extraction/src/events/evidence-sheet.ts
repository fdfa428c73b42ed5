import type { Span } from "../model.ts";
import type { Quoter } from "./quote.ts";
import { type Evidence, LIMITS } from "@parley/contracts";

export type Certainty = Evidence["certainty"];

export interface Sheet {
  readonly evidence: Evidence[];
  add(pointer: string, span: Span, rule: string, certainty: Certainty): void;
}

export const createSheet = (quoter: Quoter): Sheet => {
  const evidence: Evidence[] = [];
  return {
    evidence,
    add(pointer, span, rule, certainty) {
      if (evidence.length < LIMITS.evidenceMax) evidence.push({ pointer, ...quoter.quote(span), rule, certainty });
    },
  };
};

export const listOf = <T>(
  facts: readonly { value: T; start: number; end: number; rule: string; certainty: Certainty }[],
  pointer: string,
  max: number,
  sheet: Sheet,
): T[] => {
  const kept = facts.slice(0, max);
  for (const [at, fact] of kept.entries()) sheet.add(`${pointer}/${at}`, fact, fact.rule, fact.certainty);
  return kept.map(({ value }) => value);
};
