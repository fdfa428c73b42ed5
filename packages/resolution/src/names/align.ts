import { areNearSounds } from "./sounds/distances.ts";
import { consonantsOf, firstSoundOf, type Token, tokenOf } from "./token.ts";
import { OTHER_WORD, wordRatio } from "./word-ratio.ts";

/** One word of each name (or some run together) that belong together, by their places. */
interface Pair {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly ratio: number;
}
export interface Alignment {
  readonly pairs: readonly Pair[];
  /** How far the second name was turned: 1 puts its last word first, as family names come first in many languages. */
  readonly turn: number;
  readonly cost: number;
}

/** A word left over costs more than the worst pair, so that as many words as can be are paired. */
const LEFT_OVER = 3;
const OPTIONAL_LEFT_OVER = 0.1;
const TURN_COST = 0.2;
/** Words run together: at most so many, not more than half as long again as the word they are compared with, and spelt alike. */
const JOINED_MAX = 3;
const JOIN_SLACK = 1.5;
const JOINED_RATIO_MAX = 0.6;

/** Whether a word may be `count` words from `from` on run together. Cheap tests: few names get past them. */
const mayBeJoined = (one: Token, words: readonly Token[], from: number, count: number): boolean => {
  const [first, last] = [words[from], words[from + count - 1]];
  // Nothing but "Wu" joined to "Joseph" would be "Joseph"; and a whole name is no word of another.
  if (first === undefined || last === undefined || count === words.length) return false;
  if (consonantsOf(first) === 0 || consonantsOf(last) === 0) return false;
  // "Chan-o-cha": a short part is no initial; "J. Smith" does not make "Jsmith".
  if (one.isInitial || first.isInitial || last.isInitial) return false;
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += consonantsOf(words[at] ?? one);
  const whole = consonantsOf(one);
  if (sum > whole * JOIN_SLACK || whole > sum * JOIN_SLACK) return false;
  return areNearSounds(firstSoundOf(one), firstSoundOf(first));
};

const joinedRatio = (one: Token, parts: readonly Token[]): number =>
  wordRatio(one, tokenOf({ text: parts.map(({ text }) => text).join(""), isInitial: false, isOptional: false }));

const placesFrom = (from: number, count: number): number[] => Array.from({ length: count }, (_, step) => from + step);

/** All pairs worth having, of single words and of words run together. */
const findPairs = (a: readonly Token[], b: readonly Token[]): Pair[] => {
  const pairs: Pair[] = [];
  for (const [i, x] of a.entries())
    for (const [j, y] of b.entries()) {
      const ratio = wordRatio(x, y);
      if (ratio <= OTHER_WORD) pairs.push({ a: [i], b: [j], ratio });
      for (let count = 2; count <= JOINED_MAX; count++) {
        if (mayBeJoined(x, b, j, count)) {
          const joined = joinedRatio(x, b.slice(j, j + count));
          if (joined <= JOINED_RATIO_MAX) pairs.push({ a: [i], b: placesFrom(j, count), ratio: joined });
        }
        if (mayBeJoined(y, a, i, count)) {
          const joined = joinedRatio(y, a.slice(i, i + count));
          if (joined <= JOINED_RATIO_MAX) pairs.push({ a: placesFrom(i, count), b: [j], ratio: joined });
        }
      }
    }
  return pairs;
};

const leftOver = (token: Token | undefined): number => (token?.isOptional === true ? OPTIONAL_LEFT_OVER : LEFT_OVER);

interface Step {
  readonly cost: number;
  readonly pair: Pair | null;
  readonly i: number;
  readonly j: number;
}

/** The cheapest choice of pairs that keeps the order of the words, the second name being turned. */
const choose = (a: readonly Token[], b: readonly Token[], pairs: readonly Pair[], turn: number): Alignment => {
  const [rows, columns] = [a.length, b.length];
  const width = columns + 1;
  const steps: Step[] = [];
  const costAt = (i: number, j: number): number => steps[i * width + j]?.cost ?? 0;
  const turned = (place: number): number => (place + turn) % columns;
  for (let i = rows; i >= 0; i--)
    for (let j = columns; j >= 0; j--) {
      if (i === rows && j === columns) continue;
      let best: Step | null = null;
      if (i < rows) best = { cost: leftOver(a[i]) + costAt(i + 1, j), pair: null, i: i + 1, j };
      if (j < columns) {
        const cost = leftOver(b[(j + columns - turn) % columns]) + costAt(i, j + 1);
        if (best === null || cost < best.cost) best = { cost, pair: null, i, j: j + 1 };
      }
      for (const pair of pairs) {
        if (pair.a[0] !== i || turned(pair.b[0] ?? 0) !== j || j + pair.b.length > columns) continue;
        const cost = pair.ratio + costAt(i + pair.a.length, j + pair.b.length);
        if (best === null || cost < best.cost) best = { cost, pair, i: i + pair.a.length, j: j + pair.b.length };
      }
      if (best !== null) steps[i * width + j] = best;
    }
  const chosen: Pair[] = [];
  for (let step = steps[0]; step !== undefined; step = steps[step.i * width + step.j])
    if (step.pair !== null) chosen.push(step.pair);
  return { pairs: chosen, turn, cost: costAt(0, 0) + (turn === 0 ? 0 : TURN_COST) };
};

/** Which words of two names belong together: in order, or with the second name turned round where `mayTurn` allows it. */
export const align = (a: readonly Token[], b: readonly Token[], { mayTurn }: { mayTurn: boolean }): Alignment => {
  const pairs = findPairs(a, b);
  if (pairs.length === 0) return { pairs, turn: 0, cost: 0 };
  let best = choose(a, b, pairs, 0);
  if (!mayTurn || best.pairs.length === pairs.length) return best;
  for (let turn = 1; turn < b.length; turn++) {
    const next = choose(a, b, pairs, turn);
    if (next.cost < best.cost) best = next;
  }
  return best;
};
