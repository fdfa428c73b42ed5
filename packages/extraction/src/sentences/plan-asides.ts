const ASIDE =
  /,\s(?:who|whose|which|(?:expected|due|set|scheduled|slated|planning|hoping|likely|tipped|poised)(?=\sto\b))\s[^,;.]{3,100},(?=\s)/gu;

/** "X, who will retire in May, met Y on Monday": words without what is told in passing of whoever stands before them, whose verb is another. */
export const withoutAsides = (words: string): string => (words.includes(", ") ? words.replace(ASIDE, ",") : words);
