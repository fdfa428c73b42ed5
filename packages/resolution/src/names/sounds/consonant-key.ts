/** Classes of consonants that survive most changes of script. */
const CLASSES: Readonly<Record<string, string>> = {
  b: "pbBFP9fvw>",
  t: 'tdTDQ"E',
  k: "kgqGKX?<!+H",
  s: "szcSZCJVxj1&%^$`",
  l: "lrLR",
  n: "mn~",
};
const CLASS_OF = new Map(
  Object.entries(CLASSES).flatMap(([one, members]) => Array.from(members, (sound) => [sound, one])),
);

/** The consonants of a word in classes, none twice in a row; the word itself if it has none. */
export const consonantKey = (sounds: string): string => {
  let found = "";
  for (const sound of sounds) {
    const one = CLASS_OF.get(sound);
    if (one !== undefined && one !== found[found.length - 1]) found += one;
  }
  return found === "" ? sounds : found;
};
