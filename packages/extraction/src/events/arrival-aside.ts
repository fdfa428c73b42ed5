import type { Sentence } from "../model.ts";

const ARRIVED =
  /,\s(?:who|which)\s(?:had\s|has\s|only\s)?(?:arrived|landed|fl(?:ew|own)\s(?:in|into|to)|touched\sdown|came)\b[^,;.]{0,60}$/u;

const SAME_DAY = /^(?:this\s|today\b|earlier\b|the same\s)/;

/**
 * "X, who arrived [on Monday] for four days, met Y": when he came, and not when they met; "who arrived [this morning]" is of that day.
 * @param at offset in the document's text
 */
export const isOfArrival = ({ text, start }: Sentence, at: number): boolean =>
  ARRIVED.test(text.slice(0, at - start)) && !SAME_DAY.test(text.slice(at - start));
