import { codeAt, codeOf, distanceOf } from "./distances.ts";
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
  /**
   * What it costs to leave each of them out: first as a rule, then all again beside a script that leaves vowels out. Worked
   * out with the first comparison; null until then.
   */
  drops: Uint8Array | null;
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
  return { text, writing, script, consonants, drops: null };
};

const dropsOf = (text: string): Uint8Array => {
  const drops = new Uint8Array(2 * text.length);
  for (let at = 0; at < text.length; at++) {
    codeOf(text[at] ?? ""); // a symbol that is none is told here, before it is compared as another
    drops[at] = dropOf(text, at);
    drops[text.length + at] = looseDropOf(text, at);
  }
  return drops;
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
  const dropsA = (a.drops ??= dropsOf(a.text));
  const dropsB = (b.drops ??= dropsOf(b.text));
  const [lengthA, lengthB] = [a.text.length, b.text.length];
  const [fromA, fromB] = isLoose ? [lengthA, lengthB] : [0, 0];
  row[0] = 0;
  for (let j = 0; j < lengthB; j++) row[j + 1] = (row[j] ?? 0) + (dropsB[fromB + j] ?? 0);
  for (let i = 0; i < lengthA; i++) {
    const code = codeAt(a.text, i);
    const dropA = dropsA[fromA + i] ?? 0;
    let diagonal: number = row[0] ?? 0;
    row[0] = diagonal + dropA;
    let least: number = row[0];
    for (let j = 0; j < lengthB; j++) {
      const above: number = row[j + 1] ?? 0;
      const changed = diagonal + distanceOf(code, codeAt(b.text, j));
      const best = Math.min(changed, above + dropA, (row[j] ?? 0) + (dropsB[fromB + j] ?? 0));
      row[j + 1] = best;
      if (best < least) least = best;
      diagonal = above;
    }
    if (least > enough) return least;
  }
  return row[lengthB] ?? 0;
};
