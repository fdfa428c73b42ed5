import { POSTNOMINALS } from "../lexicon/names.ts";
import type { Token } from "../model.ts";

/** "Ana Deo, MP, said", "Ana Deo, MP (Fiji)", "Ana Deo, MP and her host"; not "Ana Deo, MP for Nadi". */
const BEHIND_POSTNOMINAL = /^(?:[,.;(]|and)$/;

/** "MP", ", MP,": the index behind them. */
export const skipPostnominals = (tokens: readonly Token[], from: number): number => {
  let at = from;
  for (;;) {
    const next = tokens[at]?.text === "," ? at + 1 : at;
    if (
      !POSTNOMINALS.has(tokens[next]?.text ?? "") ||
      (next > at && !BEHIND_POSTNOMINAL.test(tokens[next + 1]?.text ?? ""))
    )
      return at;
    at = next + 1;
  }
};
