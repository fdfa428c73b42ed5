const nameTokens = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}.+]+/gu) ?? [];

/** "Russia" and "Russian": all but the last letter of the shorter word stands in the other. */
const isSameStem = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  return a === b || (shorter > STEM_MIN && a.slice(0, shorter - 1) === b.slice(0, shorter - 1));
};
const STEM_MIN = 3; // letters

/** Whether two names may be one body's ("Joint Commission", "Chad-Niger Joint Commission"). */
export const namesAgree = (a: string, b: string): boolean => {
  const x = nameTokens(a);
  const y = nameTokens(b);
  const common = x.filter((token) => y.some((other) => isSameStem(token, other))).length;
  return common / Math.min(x.length, y.length) >= 0.6;
};
