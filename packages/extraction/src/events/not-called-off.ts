/** "threatened to cancel a meeting with Y", "refused to call off": nobody has yet, and it may still take place. */
const ONLY_THREATENED =
  /\b(?:threat(?:en)?(?:s|ed|ing)?|refus(?:es|ed|ing|al)|declin(?:es|ed|ing)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|mull(?:s|ed|ing)|plead(?:s|ed)|vow(?:s|ed)\snot|decid(?:es|ed)\snot|(?:has|have|had|saw|sees)\sno\s(?:plans?|intention|reason|need))\s(?:(?:on\s)?\p{Lu}\p{L}{1,5}day\s|today\s|yesterday\s)?(?:with\s[^.;,]{3,60}\s)?(?:to\s)?(?:cancel|call(?:ing)?\soff|postpon|scrap|shelv|put(?:ting)?\soff|delay|boycott|pull(?:ing)?\sout)|\b(?:may|might|could|would|will|did|does)\s(?:not\s|never\s)?(?:yet\s|still\s)?(?:cancel|call\soff|scrap|shelve|boycott|pull\sout)\b/iu;
const NOT = /\b(?:not|never|refus\p{L}*|declin\p{L}*|no\s(?:plans?|intention|reason|need))\b/iu;

/** What a threat or a refusal leaves of a meeting that was to be called off: null where no such word stands there. */
export const leftOf = (clause: string): "scheduled" | "possible" | null => {
  const match = ONLY_THREATENED.exec(clause);
  if (match === null || /^(?:will|would)\s(?!not|never)/i.test(match[0])) return null;
  return NOT.test(match[0]) ? "scheduled" : "possible";
};
