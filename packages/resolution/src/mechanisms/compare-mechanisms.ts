import type { MechanismKey } from "./mechanism-key.ts";

/** `one` = only one side names a mechanism, `none` = neither does. */
export type MechanismVerdict = "same" | "unsure" | "different" | "one" | "none";
/** Of the session number, where the mechanism is not a different one. */
export type SessionVerdict = "same" | "different" | "unknown";

const SAME_WORDS_MIN = 0.6; // shared over all words
const DIFFERENT_WORDS_BELOW = 0.3;

/** Heads of talks and meetings: what stands before them describes, and outlets describe in different words. */
const DESCRIBED_HEADS = new Set(["talks", "meeting", ""]);

const overlap = (a: readonly string[], b: readonly string[]): number => {
  const common = a.filter((word) => b.includes(word)).length;
  const all = a.length + b.length - common;
  return all === 0 ? 1 : common / all;
};

const sameSides = (a: MechanismKey, b: MechanismKey): boolean => {
  const [few, many] = a.countries.length <= b.countries.length ? [a, b] : [b, a];
  return few.countries.every((country) => many.countries.includes(country));
};

/** Whether two names mean one standing body or one series of talks. Symmetric. */
export const compareMechanisms = (a: MechanismKey | null, b: MechanismKey | null): MechanismVerdict => {
  if (a === null || b === null) return a === b ? "none" : "one";
  if (a.identity === b.identity) return "same";
  const comparable = a.readable && b.readable;
  if (!sameSides(a, b)) return comparable && a.countries.length > 0 && b.countries.length > 0 ? "different" : "unsure";
  const words = overlap(a.words, b.words);
  const heads = a.head === b.head;
  if (words >= SAME_WORDS_MIN && (heads || a.head === "" || b.head === "")) return "same";
  if (!comparable || a.words.length === 0 || b.words.length === 0) return "unsure";
  if (DESCRIBED_HEADS.has(a.head) || DESCRIBED_HEADS.has(b.head)) return "unsure";
  return words < DIFFERENT_WORDS_BELOW && !(heads && words > 0) ? "different" : "unsure";
};

/** @returns `unknown` if either side gives no number or the mechanisms differ. */
export const compareSessions = (
  a: MechanismKey | null,
  b: MechanismKey | null,
  mechanism: MechanismVerdict,
): SessionVerdict => {
  if (a === null || b === null || a.ordinal === null || b.ordinal === null) return "unknown";
  if (mechanism !== "same" && mechanism !== "unsure") return "unknown";
  return a.ordinal === b.ordinal ? "same" : "different";
};
