const NTH = String.raw`(?:first|second|third|fourth|fifth|sixth|last|latest|next|only)`;
const WORDS = String.raw`\b(?:was|were|became)\s(?:also\s|only\s|thus\s)?(?:among\s|one\sof\s)?(?:the\s)?(?:very\s)?${NTH}\s(?:(?!to\b|due\b|set\b|expected\b|scheduled\b)[\p{L}'’-]{2,24}\s){0,5}?to\s(?:be\s)?`;
const ALL = new RegExp(WORDS, "gu");

/** "was the first of her party to [be received] by Y", "was second to [see] the king": it was done; not "would have been the first to". */
export const WAS_FIRST = new RegExp(`${WORDS}$`, "u");

/** The words before a day without those, which tell no plan: "was the first to be received by Y on [Monday]". */
export const withoutFirst = (words: string): string => (words.includes(" to ") ? words.replace(ALL, "was ") : words);
