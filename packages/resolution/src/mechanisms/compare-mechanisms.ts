import type { MechanismKey } from "./mechanism-key.ts";

/** `one` = only one side names a mechanism, `none` = neither does. */
export type MechanismVerdict = "same" | "unsure" | "different" | "one" | "none";
/** Of the session number, where the mechanism is not a different one. */
export type SessionVerdict = "same" | "different" | "unknown";

const SAME_WORDS_MIN = 0.6; // shared over all words
const DIFFERENT_WORDS_BELOW = 0.3;

/** Heads of talks and meetings: what stands before them describes, and outlets describe in different words. */
const DESCRIBED_HEADS = new Set(["talks", "meeting", ""]);
/** Heads of gatherings of many, which have names of their own and not those of two sides. */
const GATHERING_HEADS = new Set(["summit", "forum", "conference", "meeting", ""]);

const overlap = (a: readonly string[], b: readonly string[]): number => {
  const common = a.filter((word) => b.includes(word)).length;
  const all = a.length + b.length - common;
  return all === 0 ? 1 : common / all;
};

const sameSides = (a: MechanismKey, b: MechanismKey): boolean => {
  const [few, many] = a.countries.length <= b.countries.length ? [a, b] : [b, a];
  return few.countries.every((country) => many.countries.includes(country));
};

const fitHeads = (a: MechanismKey, b: MechanismKey): boolean => a.head === b.head || a.head === "" || b.head === "";

/** A word that belongs to no subject is a name: "Silk Corridor", "Turan". */
const properWords = ({ words, subjects }: MechanismKey): string[] => words.filter((word) => !subjects.includes(word));

/** A summit is of many by its nature; another gathering is where its name is no mere subject ("Economic Forum"). */
const hasNameOfItsOwn = (a: MechanismKey, b: MechanismKey): boolean =>
  a.head === "summit" ? a.words.length > 0 : properWords(a).some((word) => b.words.includes(word));

/** Gatherings under one name of their own, whose reports list different parts of those who came. */
const areOneGathering = (a: MechanismKey, b: MechanismKey): boolean =>
  !a.isNamed &&
  !b.isNamed &&
  GATHERING_HEADS.has(a.head) &&
  GATHERING_HEADS.has(b.head) &&
  fitHeads(a, b) &&
  hasNameOfItsOwn(a, b) &&
  overlap(a.words, b.words) >= SAME_WORDS_MIN;

/** Whether what a report calls the larger event ("on the sidelines of ...") is this mechanism. */
export const isNameOf = (superEvent: MechanismKey, mechanism: MechanismKey): boolean => {
  if (!fitHeads(superEvent, mechanism)) return false;
  if (superEvent.words.length > 0) return superEvent.words.every((word) => mechanism.words.includes(word));
  return superEvent.isNamed && mechanism.words.length === 0 && sameSides(superEvent, mechanism);
};

/** Names in two languages have only their subjects in common. */
const compareForeign = (a: MechanismKey, b: MechanismKey): MechanismVerdict => {
  if (!sameSides(a, b)) return a.isNamed && b.isNamed ? "different" : "unsure";
  const words = overlap(a.subjects, b.subjects);
  const telling = a.subjects.length > 0 && b.subjects.length > 0;
  if (telling && words >= SAME_WORDS_MIN && fitHeads(a, b)) return "same";
  if (DESCRIBED_HEADS.has(a.head) || DESCRIBED_HEADS.has(b.head)) return "unsure";
  return telling && a.head !== b.head && words < DIFFERENT_WORDS_BELOW ? "different" : "unsure";
};

/** Whether two names mean one standing body or one series of talks. Symmetric. */
export const compareMechanisms = (a: MechanismKey | null, b: MechanismKey | null): MechanismVerdict => {
  if (a === null || b === null) return a === b ? "none" : "one";
  if (a.identity === b.identity) return "same";
  const comparable = a.readable && b.readable;
  if (areOneGathering(a, b)) return "same";
  if (a.language !== null && b.language !== null && a.language !== b.language) return compareForeign(a, b);
  if (!sameSides(a, b)) return comparable && a.countries.length > 0 && b.countries.length > 0 ? "different" : "unsure";
  const words = overlap(a.words, b.words);
  if (words >= SAME_WORDS_MIN && fitHeads(a, b)) return "same";
  if (!comparable || a.words.length === 0 || b.words.length === 0) return "unsure";
  if (DESCRIBED_HEADS.has(a.head) || DESCRIBED_HEADS.has(b.head)) return "unsure";
  return words < DIFFERENT_WORDS_BELOW && !(a.head === b.head && words > 0) ? "different" : "unsure";
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
