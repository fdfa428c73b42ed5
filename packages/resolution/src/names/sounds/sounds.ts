import { codeOf, distanceOf } from "./distances.ts";
import { dropOf, isLasting, looseDropOf } from "./drops.ts";

/** Longer words are no names; a limit keeps the distance cheap. */
const SOUNDS_MAX = 40;

/** How much of a name's vowels a spelling tells. */
export type Writing = "full" | "loose";

/** One token as sounds. */
export interface Sounds {
  /** In the symbols of sound-table.ts, none twice in a row. */
  readonly text: string;
  readonly writing: Writing;
  readonly script: string;
  /** How many of them every spelling has. */
  readonly consonants: number;
}

/** @param spelled in the symbols of sound-table.ts; a doubled sound counts once. */
export const soundsOf = (spelled: string, writing: Writing, script: string): Sounds => {
  let text = "";
  let consonants = 0;
  for (const symbol of spelled.slice(0, SOUNDS_MAX)) {
    if (symbol === text[text.length - 1]) continue;
    text += symbol;
    if (isLasting(symbol)) consonants += 1;
  }
  return { text, writing, script, consonants };
};

/** A text as numbers, with what it costs to leave each of them out: as a rule, and beside a script that leaves vowels out. */
interface Costs {
  readonly codes: Uint8Array;
  readonly drops: Uint8Array;
  readonly looseDrops: Uint8Array;
}
/** Texts whose costs are remembered: the words of a day's names. When full it is emptied, which costs time and changes nothing. */
const COSTS_MAX = 20_000;
const COSTS = new Map<string, Costs>();

const costsOf = (text: string): Costs => {
  const known = COSTS.get(text);
  if (known !== undefined) return known;
  const costs = {
    codes: new Uint8Array(text.length),
    drops: new Uint8Array(text.length),
    looseDrops: new Uint8Array(text.length),
  };
  for (let at = 0; at < text.length; at++) {
    costs.codes[at] = codeOf(text[at] ?? "");
    costs.drops[at] = dropOf(text, at);
    costs.looseDrops[at] = looseDropOf(text, at);
  }
  if (COSTS.size >= COSTS_MAX) COSTS.clear();
  COSTS.set(text, costs);
  return costs;
};

/** One row of the table below; filled anew by each call. */
const row = new Uint16Array(SOUNDS_MAX + 1);

/**
 * Weighted edit distance of two spellings in hundredths of a sound: 0 the same, 100 one sound with nothing in common. Symmetric.
 * @param enough above this it is not worked out to its end: any number above it is given then.
 */
export const soundDistance = (a: Sounds, b: Sounds, enough: number = Number.POSITIVE_INFINITY): number => {
  if (a.text === b.text) return 0;
  const isLoose = a.writing === "loose" || b.writing === "loose";
  const costsA = costsOf(a.text);
  const costsB = costsOf(b.text);
  const dropsA = isLoose ? costsA.looseDrops : costsA.drops;
  const dropsB = isLoose ? costsB.looseDrops : costsB.drops;
  row[0] = 0;
  for (let j = 0; j < dropsB.length; j++) row[j + 1] = (row[j] ?? 0) + (dropsB[j] ?? 0);
  for (let i = 0; i < dropsA.length; i++) {
    const code = costsA.codes[i] ?? 0;
    const dropA = dropsA[i] ?? 0;
    let diagonal: number = row[0] ?? 0;
    row[0] = diagonal + dropA;
    let least: number = row[0];
    for (let j = 0; j < dropsB.length; j++) {
      const above: number = row[j + 1] ?? 0;
      const changed = diagonal + distanceOf(code, costsB.codes[j] ?? 0);
      const best = Math.min(changed, above + dropA, (row[j] ?? 0) + (dropsB[j] ?? 0));
      row[j + 1] = best;
      if (best < least) least = best;
      diagonal = above;
    }
    if (least > enough) return least;
  }
  return row[dropsB.length] ?? 0;
};
