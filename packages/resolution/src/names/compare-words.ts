import { align, type Alignment } from "./align.ts";
import { compareContained } from "./compare-contained.ts";
import { isGivenName } from "./given-names.ts";
import { COMMON_ALONE } from "./lexicon/honorifics.ts";
import type { NameVerdict } from "./name-verdict.ts";
import { scriptOf, type Token } from "./token.ts";
import { LONE_WORD_MAX, OTHER_WORD, wordRatio } from "./word-ratio.ts";

/** A name as words, each standing for sounds. */
export interface WordedName {
  readonly words: readonly Token[];
  /** Son before father: the order of the words counts. */
  readonly hasFiliation: boolean;
  /** false for scripts that leave out vowels or spell foreigners by whole syllables: a difference then proves nothing. */
  readonly sounded: boolean;
}

/** Words that contradict: two people, where the scripts tell enough. Two spellings in one abjad can be compared letter by letter. */
const opposed = (a: WordedName, b: WordedName): NameVerdict => {
  if (a.sounded && b.sounded) return "different";
  const [x, y] = [a, b].map(({ words: [first] }) => (first === undefined ? "" : scriptOf(first)));
  return x === y && (x === "arabic" || x === "hebrew") ? "different" : "unsure";
};

const SHORT_SOUNDS_MAX = 2;
const FIRM_SOUNDS_MIN = 2;
const NOT_FIRM = /[aeiou678=@°UO;AWYI34_yw]/g;
const soundTextOf = ({ sounds }: Token): string => sounds[0]?.text ?? "";

/** Too common, too short, or too thin beside another kind of script (伊古 leaves hardly a sound) to mean one person. */
const isTelling = (word: Token, beside: Token | undefined): boolean => {
  const text = word.text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const sounds = soundTextOf(word);
  const isOtherWriting = word.sounds[0]?.writing !== beside?.sounds[0]?.writing;
  if (isOtherWriting && sounds.replace(NOT_FIRM, "").length < FIRM_SOUNDS_MIN) return false;
  return !COMMON_ALONE.has(text) && !isGivenName(word.text) && sounds.length > SHORT_SOUNDS_MAX;
};

/** A single word beside a name: the same if it is the family name, and not one that thousands bear. */
const compareLone = (lone: WordedName, full: WordedName): NameVerdict => {
  const [word] = lone.words;
  if (word === undefined) return "unsure";
  const ratios = full.words.map((other) => wordRatio(word, other));
  if (Math.min(...ratios) > OTHER_WORD) return opposed(lone, full);
  const isWhole = full.words.length === 1;
  if (!isWhole && !isTelling(word, full.words[0])) return "unsure";
  return ratios.some((ratio, at) => ratio <= LONE_WORD_MAX && (isWhole || at > 0)) ? "same" : "unsure";
};

/** Places of words without a partner: how many pairs stand before each. */
interface LeftOvers {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

const leftOversOf = (a: WordedName, b: WordedName, { pairs, turn }: Alignment): LeftOvers => {
  const pairedA = new Set(pairs.flatMap((pair) => pair.a));
  const pairedB = new Set(pairs.flatMap((pair) => pair.b));
  const turned = (place: number): number => (place + turn) % b.words.length;
  return {
    a: a.words.flatMap((word, at) =>
      pairedA.has(at) || word.isOptional ? [] : [pairs.filter((pair) => (pair.a[0] ?? 0) < at).length],
    ),
    b: b.words.flatMap((word, at) =>
      pairedB.has(at) || word.isOptional ? [] : [pairs.filter((pair) => turned(pair.b[0] ?? 0) < turned(at)).length],
    ),
  };
};

/** Both have a word that the other lacks. In one place it is another given name or another family name. */
const compareContrary = (a: WordedName, b: WordedName, left: LeftOvers): NameVerdict =>
  a.hasFiliation || b.hasFiliation || left.a.some((place) => left.b.includes(place)) ? opposed(a, b) : "unsure";

const saysMore = ({ words }: WordedName): boolean => words.some(({ isOptional }) => !isOptional);

/** What two names tell word by word. */
export const compareWords = (a: WordedName, b: WordedName): NameVerdict => {
  if (a.words.length === 0 || b.words.length === 0) return "unsure";
  if (a.words.length === 1) return compareLone(a, b);
  if (b.words.length === 1) return compareLone(b, a);
  const hasFiliation = a.hasFiliation || b.hasFiliation;
  const alignment = align(a.words, b.words, { mayTurn: !hasFiliation });
  if (alignment.pairs.length === 0 && saysMore(a) && saysMore(b)) return opposed(a, b);
  const left = leftOversOf(a, b, alignment);
  if (left.a.length > 0 && left.b.length > 0) return compareContrary(a, b, left);
  const isTurned = alignment.turn !== 0;
  const ofA = (places: readonly number[]) => places.flatMap((place) => a.words[place] ?? []);
  const ofB = (places: readonly number[]) => places.flatMap((place) => b.words[place] ?? []);
  const pairs = alignment.pairs.map((pair) => ({ ratio: pair.ratio, short: ofA(pair.a), long: ofB(pair.b) }));
  const verdict =
    left.a.length > 0
      ? compareContained({
          short: b.words,
          long: a.words,
          pairs: pairs.map(({ ratio, short, long }) => ({ ratio, short: long, long: short })),
          extra: left.a,
          isTurned,
          hasFiliation,
        })
      : compareContained({ short: a.words, long: b.words, pairs, extra: left.b, isTurned, hasFiliation });
  return verdict === "opposed" ? opposed(a, b) : verdict;
};
