import { distance } from "fastest-levenshtein";
import type { PlaceKey } from "./place-key.ts";

/** `alike` = two spellings that may well be one name; `unsure` = scripts that cannot be compared; `unknown` = a side names no town. */
export type TownVerdict = "same" | "alike" | "unsure" | "different" | "unknown";

const ALIKE_MIN = 0.8; // one letter in five: Samarcanda and Samarkand, not Nanjing and Nanning, which the table knows
const SKELETON_MIN = 3;

/** Letters that languages write differently for one consonant, to one of them; long ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|cz|ts|tz|zh|dj|dz/g, "s"],
  [/ph/g, "f"],
  [/[ckqxg]h?/g, "k"],
  [/[jzs]/g, "s"],
  [/[wvb]/g, "v"],
  [/[aeiouyh]/g, ""],
  [/(.)\1+/g, "$1"],
];

const skeleton = (name: string): string => SOUNDS.reduce((text, [from, to]) => text.replace(from, to), name);

const soundAlike = (a: PlaceKey, b: PlaceKey): boolean => {
  const [x, y] = [skeleton(a.city ?? ""), skeleton(b.city ?? "")];
  return x === y && x.length >= SKELETON_MIN;
};

const spelledAlike = (a: string, b: string): boolean => 1 - distance(a, b) / Math.max(a.length, b.length) >= ALIKE_MIN;

/** Whether two places name one town. Symmetric. Towns of different countries are different, whatever their names. */
export const compareTowns = (a: PlaceKey, b: PlaceKey): TownVerdict => {
  if (a.country !== null && b.country !== null && a.country !== b.country) return "different";
  if (a.city === null || b.city === null) return "unknown";
  if (a.city === b.city) return "same";
  if (a.spelling === "table" && b.spelling === "table") return "different";
  if (a.spelling === "none" || b.spelling === "none") return "unsure";
  if (soundAlike(a, b)) return "alike";
  if (a.spelling === "consonants" || b.spelling === "consonants") return "unsure";
  return spelledAlike(a.city, b.city) ? "alike" : "different";
};
