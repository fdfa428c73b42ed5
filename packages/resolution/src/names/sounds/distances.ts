import { AMBIGUOUS, CONSONANTS, GLIDES, NEAR, VOWELS } from "../lexicon/sound-table.ts";

/** Nothing in common. */
export const APART = 100;
const SYMBOLS = VOWELS + GLIDES + CONSONANTS + Object.keys(AMBIGUOUS).join("");
const COUNT = SYMBOLS.length;
const CODES = new Map(Array.from(SYMBOLS, (symbol, code) => [symbol, code]));

/** The number of a symbol of sound-table.ts. Throws for anything else: a table is wrong then. */
export const codeOf = (symbol: string): number => {
  const code = CODES.get(symbol);
  if (code === undefined) throw new Error(`no sound ${symbol}`);
  return code;
};

/** The same by the symbol's place among the characters: it is asked for in the innermost loop. */
const CODE_OF_CHARACTER = new Uint8Array(256);
for (const [symbol, code] of CODES) CODE_OF_CHARACTER[symbol.charCodeAt(0)] = code;

/** The number of the symbol at this place of a text of which each symbol is one. */
export const codeAt = (text: string, at: number): number => CODE_OF_CHARACTER[text.charCodeAt(at)] ?? 0;

/** Distances of all pairs, row by row. */
const createDistances = (): Uint8Array => {
  const distances = new Uint8Array(COUNT * COUNT).fill(APART);
  const put = (a: string, b: string, distance: number): void => {
    distances[codeOf(a) * COUNT + codeOf(b)] = distance;
    distances[codeOf(b) * COUNT + codeOf(a)] = distance;
  };
  for (const symbol of SYMBOLS) put(symbol, symbol, 0);
  for (const item of NEAR.split(" ")) put(item[0] ?? "", item[1] ?? "", Number(item.slice(2).replace(":", "")));
  const readings = Object.entries(AMBIGUOUS).map(([symbol, list]) => ({
    symbol,
    sounds: list.split(" ").map((item) => ({ sound: item[0] ?? "", distance: Number(item.slice(1)) })),
  }));
  for (const { symbol, sounds } of readings) for (const { sound, distance } of sounds) put(symbol, sound, distance);
  // Two open letters are as near as the sound that suits both best.
  for (const a of readings)
    for (const b of readings) {
      if (a.symbol === b.symbol) continue;
      const common = a.sounds.flatMap((x) =>
        b.sounds.filter((y) => y.sound === x.sound).map((y) => x.distance + y.distance),
      );
      const at = codeOf(a.symbol) * COUNT + codeOf(b.symbol);
      distances[at] = Math.min(distances[at] ?? APART, ...common);
    }
  return distances;
};
const DISTANCES = createDistances();

/** How far apart two sounds are, by their codes: 0 to 100. */
export const distanceOf = (a: number, b: number): number => DISTANCES[a * COUNT + b] ?? APART;

const NEAR_SOUND_MAX = 25;
/** Whether two sounds, as symbols, may begin one name in two spellings. */
export const areNearSounds = (a: string, b: string): boolean =>
  CODES.has(a) && CODES.has(b) && distanceOf(codeOf(a), codeOf(b)) <= NEAR_SOUND_MAX;
