/** What a spelling can stand for. */
export type Readings = ReadonlySet<string>;

/** All ways to read syllables that stand behind one another, run together; empty if one of them has no reading. */
export const combine = (syllables: readonly (Readings | undefined)[]): Set<string> => {
  let all = [""];
  for (const readings of syllables) all = all.flatMap((start) => [...(readings ?? [])].map((next) => start + next));
  return new Set(all);
};

/** Whether two spellings can stand for the same. */
export const meet = (a: Readings, b: Readings): boolean => {
  for (const item of a) if (b.has(item)) return true;
  return false;
};
