/** Titles of courtesy: never part of who somebody is. */
const HONORIFICS = new Set(
  "mr mrs ms miss dr he his her hrh hm sir dame lord lady sheikh shaikh sayyid sayed hon rt prof".split(" "),
);
/** Ranks that stand before a name; behind it they may be the name (Angus King). */
const LEADING_RANKS = new Set(
  "majesty highness royal crown king queen prince princess sultan emir president".split(" "),
);
/** Particles that outlets write or leave out at will. */
const PARTICLES = new Set(
  "al el ul ur bin ibn ben bint van von der den de da das do dos di del la le lo abu".split(" "),
);
/** These tell father and son apart, so they are kept beside the name. */
const GENERATIONS = new Set("jr sr ii iii iv v vi".split(" "));

/** Spellings of one sound, in the order in which they are applied; each is a fixed string or a suffix (linear time). */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dzh/g, "j"], // Azerbaidzhan, Azerbaijan
  [/tch/g, "ch"],
  [/sch/g, "sh"], // Gerasimov is safe, Schmyhal and Shmyhal meet
  [/kh/g, "h"], // Khamenei, Hamenei
  [/zh/g, "j"], // Zhomart, Jomart
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/wh/g, "w"],
  [/ck/g, "k"],
  [/t[sz]/g, "c"], // Tsahkna, Tzahkna
  [/x/g, "ks"], // Alexander, Aleksandr
  [/q/g, "k"],
  [/ou|oo/g, "u"],
  [/ee/g, "i"],
  [/(?:ow|off|ev|iev|yev)$/g, "ov"], // Meredow, Meredov; Lukashev, Lukashov
  [/(?:iya|aya|ia|ya)$/g, "a"],
  [/[yj]/g, "i"],
  [/(.)\1/g, "$1"], // doubled letters
];

/** One token in the spelling that its variants share: "Zhomart" and "Jomart" both give "iomart". */
export const foldToken = (token: string): string => {
  let folded = token;
  for (const [sound, written] of SOUNDS) folded = folded.replace(sound, written);
  return folded;
};

/** Consonants of a folded token, in order: what survives most changes of script. */
export const skeleton = (folded: string): string => folded.replace(/[aeiouhw']/g, "");

/** Lower-case Latin tokens of a latinised name without courtesy titles and particles; hyphens join, dots and commas part. */
export const tokensOf = (latin: string): { tokens: string[]; generation: string | null } => {
  const all = latin
    .toLowerCase()
    .replace(/['’`ʻ]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((token) => token !== "" && !HONORIFICS.has(token));
  while (all.length > 1 && LEADING_RANKS.has(all[0] ?? "")) all.shift();
  const generation = all.find((token) => GENERATIONS.has(token)) ?? null;
  const kept = all.filter((token) => !GENERATIONS.has(token) && !PARTICLES.has(token));
  return { tokens: kept.length > 0 ? kept : all, generation };
};
