import type { Trigger } from "../model.ts";

/** "on the margins of the summit in Lima": nobody is at home there. */
export const isAside = ({ sentence }: Trigger): boolean =>
  /\b(?:[Oo]n|[Ii]n|[Aa]t) the (?:sidelines?|margins?|fringes?|edges?) of (?:the |an? )?(?:(?:\d+)?[\p{Ll}-]+ )?\p{Lu}/u.test(
    sentence.text,
  );
