import type { Sentence, Token } from "../model.ts";
import { TOWNS } from "./city-table.ts";
import { mayBeginParty, partyAt } from "./party-at.ts";

// Patterns tell a town by one word with a capital letter, or two; "Rio de Janeiro", "Washington, D.C." and "Sharm el-Sheikh" have other
// shapes, and every pattern would have to know them. So what patterns read has each such town as one word of the same length: letters of no
// English word stand where the blank, the comma and the apostrophe were. Tokens keep the text as it is. See docs/decisions/0019.

/** Letters to the patterns, and of one byte. A text that has one of them itself is left as it is. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  [" ", "ª"],
  [",", "º"],
  ["'", "µ"],
  ["’", "µ"],
]);
const STAND_IN = /[ªºµ]/;
const REPLACED = /[ ,'’]/g;

/** Whether a text has none of the letters that stand for something else. */
export const hasNoStandIns = (text: string): boolean => !STAND_IN.test(text);

/** Where a name of several words, or with an apostrophe, ends that begins at `at`: a town's; of states only "Côte d'Ivoire", which has a town's shape. */
const nameEnd = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const town = TOWNS.mayBegin(token) ? TOWNS.at(tokens, at) : null;
  if (town !== null) return town.next > at + 1 || token.text.includes("'") ? town.next : null;
  const state = mayBeginParty(token) ? partyAt(tokens, at) : null;
  return state?.form === "name" && tokens[state.next - 1]?.text.includes("'") === true ? state.next : null;
};

/** The sentence with each town of several words as one word in its text; of the same length. */
export const withOneWordTowns = (sentence: Sentence): Sentence => {
  const { tokens, start } = sentence;
  let { text } = sentence;
  for (let at = 0; at < tokens.length; ) {
    const next = nameEnd(tokens, at);
    if (next !== null) {
      const [from, to] = [(tokens[at]?.start ?? start) - start, (tokens[next - 1]?.end ?? start) - start];
      const name = text.slice(from, to).replace(REPLACED, (mark) => STAND_INS.get(mark) ?? mark);
      text = `${text.slice(0, from)}${name}${text.slice(to)}`;
    }
    at = next ?? at + 1;
  }
  return text === sentence.text ? sentence : { ...sentence, text };
};

const asWritten = (text: string): string => text.replaceAll("ª", " ").replaceAll("º", ",").replaceAll("µ", "'");

/** Every text within a value, changed. */
export const withTexts = <T>(value: T, change: (text: string) => string): T => {
  const copy: unknown =
    typeof value === "string"
      ? change(value)
      : Array.isArray(value)
        ? value.map((item: unknown) => withTexts(item, change))
        : typeof value === "object" && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, held]) => [key, withTexts(held, change)]))
          : value;
  return copy as T;
};

/** Whatever was read from such sentences, with its towns as they are written. */
export const withTownsAsWritten = <T>(value: T): T => withTexts(value, asWritten);
