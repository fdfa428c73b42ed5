/**
 * Every match of a global pattern that matches no empty text, in order. String.matchAll gives the same, but copies the pattern for each
 * text, which costs more than the search in a sentence.
 */
export const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && match[0] !== ""; match = pattern.exec(text)) found.push(match);
  return found;
};
