import { namesOfLine } from "./given-names.ts";
import { hanDistance, letterDistance } from "./same-script.ts";
import { spellToken } from "./scripts/spell-token.ts";
import { areNearSounds } from "./sounds/distances.ts";
import { soundDistance, type Sounds } from "./sounds/sounds.ts";
import type { Token } from "./token.ts";

/** A distance over what two spellings of one word of that length differ by at most: up to 1 one word, above 2 another. */
export const ONE_WORD = 1;
export const OTHER_WORD = 2;
/** A lone surname must be spelt more alike than a word that stands beside others. */
export const LONE_WORD_MAX = 0.65;
const FAR = 4;
const LISTED_AS_ONE = 0.3;
const SAME_INITIAL = 0.9;

/**
 * Hundredths of a sound, by the length of the longer spelling. Fitted on Wikidata's names in two scripts each (CC0, in the
 * selection of rigour 1.4.1), where up to 1 holds nine of ten spellings of one name and one of a hundred of two.
 */
const LIMITS = [10, 12, 20, 28, 38, 48, 56, 62, 70, 82];
/** A change of script costs vowels, more of them where the script spells by syllables. */
const SCRIPT_SLACK: Readonly<Record<string, number>> = { han: 1.5, thai: 1.5, kana: 1.4, hangul: 1.3, other: 1.4 };
const CROSS_SCRIPT = 1.2;
/** Less than one whole consonant. */
const CROSS_LIMIT_MAX = 95;
/** More consonants than that on one side only is beyond every limit. */
const CONSONANTS_APART_MAX = 2;

const limitOf = (length: number): number => LIMITS[Math.min(length, LIMITS.length - 1)] ?? 0;

/** Pellegrini and Pellegrino, Marin and Marino: in one spelling system the last vowel tells names apart. */
const OTHER_ENDING = 40;
const OPEN_VOWELS = /[aeiou]$/;
const SWAPPED_ENDINGS = /^(?:ei|ie|ou|uo)$/;
const endsOtherwise = (a: string, b: string): boolean => {
  const [x, y] = [a.at(-1), b.at(-1)];
  return x !== y && OPEN_VOWELS.test(a) && OPEN_VOWELS.test(b) && !SWAPPED_ENDINGS.test(`${x}${y}`);
};

const slackOf = ({ script }: Sounds): number => SCRIPT_SLACK[script] ?? CROSS_SCRIPT;

const soundRatio = (a: Sounds, b: Sounds): number => {
  if (Math.abs(a.consonants - b.consonants) > CONSONANTS_APART_MAX) return FAR;
  const length = limitOf(Math.max(a.text.length, b.text.length));
  const isCross = a.script !== b.script;
  const limit = isCross ? Math.min(length * Math.max(slackOf(a), slackOf(b)), CROSS_LIMIT_MAX) : length;
  const distance = soundDistance(a, b, OTHER_WORD * limit);
  if (distance > OTHER_WORD * limit) return distance / limit;
  return (distance + (!isCross && endsOtherwise(a.text, b.text) ? OTHER_ENDING : 0)) / limit;
};

const MATES = new Map<number, readonly Sounds[]>();
/** The spellings of one line of the table of given names; each line is spelled once. */
const matesOf = (line: number): readonly Sounds[] => {
  const known = MATES.get(line);
  if (known !== undefined) return known;
  const mates = namesOfLine(line).flatMap((name) => spellToken(name));
  MATES.set(line, mates);
  return mates;
};
const MATE_RATIO_MAX = 0.6;
/** A word of another script beside a listed name: Γιώργος is near Giorgos, a form of George. */
const isNearMate = (listed: Token, other: Token): boolean =>
  other.sounds[0]?.script !== listed.sounds[0]?.script &&
  [...(listed.lines ?? [])].some((line) =>
    matesOf(line).some((mate) => other.sounds.some((sounds) => soundRatio(mate, sounds) <= MATE_RATIO_MAX)),
  );

const MARKED = /[^\p{ASCII}'’ʼ]/u;
const isMarkedLatin = ({ text, sounds }: Token): boolean => sounds[0]?.script === "latin" && MARKED.test(text);

/** The nearest of all meanings; two Latin words that both carry marks mean them (Müller, Möller). */
const nearestRatio = (a: Token, b: Token): number => {
  const areMarked = a.sounds.length + b.sounds.length > 2 && isMarkedLatin(a) && isMarkedLatin(b);
  let best = FAR;
  for (const x of areMarked ? a.sounds.slice(0, 1) : a.sounds)
    for (const y of areMarked ? b.sounds.slice(0, 1) : b.sounds) best = Math.min(best, soundRatio(x, y));
  return best;
};

const haveSameInitial = (a: Token, b: Token): boolean =>
  a.text[0] === b.text[0] ||
  a.sounds.some((x) => b.sounds.some((y) => areNearSounds(x.text[0] ?? "", y.text[0] ?? "")));

/** Two words of one abjad or two foreign names in Han are compared by their letters; null for other scripts. */
const sameScriptRatio = (a: Token, b: Token): number | null => {
  const script = a.sounds[0]?.script;
  if (script === undefined || script !== b.sounds[0]?.script) return null;
  const length = Math.max(a.text.length, b.text.length);
  if (script === "arabic" || script === "hebrew") return letterDistance(a.text, b.text) / limitOf(length);
  return script === "han" ? hanDistance(a.text, b.text) / limitOf(length + HAN_EXTRA) : null;
};
const HAN_EXTRA = 2; // a character is more than a sound

/** How far apart two words are, by the bounds above; above OTHER_WORD any number up to 4. Symmetric up to there. */
export const wordRatio = (a: Token, b: Token): number => {
  if (a.text === b.text) return 0;
  if (a.isInitial || b.isInitial) return haveSameInitial(a, b) ? SAME_INITIAL : FAR;
  const sameScript = sameScriptRatio(a, b);
  if (sameScript !== null) return Math.min(sameScript, FAR);
  const [linesA, linesB] = [a.lines, b.lines];
  if (linesA !== undefined && linesB !== undefined) {
    for (const line of linesA) if (linesB.has(line)) return LISTED_AS_ONE;
    return FAR;
  }
  const ratio = nearestRatio(a, b);
  if (ratio <= ONE_WORD) return ratio;
  const isMate = linesA !== undefined ? isNearMate(a, b) : linesB !== undefined && isNearMate(b, a);
  return isMate ? LISTED_AS_ONE : ratio;
};
