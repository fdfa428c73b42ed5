import type { Trigger } from "../model.ts";

/** "on the margins of the summit in Lima": nobody is at home there. */
export const isAside = ({ sentence }: Trigger): boolean =>
  /\bon the (?:sidelines?|margins?|fringes?|edges?) of (?:the |an? )?\p{Lu}/u.test(sentence.text);
