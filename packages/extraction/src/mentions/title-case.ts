import { TITLE_WORDS } from "../lexicon/title-words.ts";
import type { Sentence, Token } from "../model.ts";

/** Words that titles write small. */
const SMALL = /^(?:of|in|on|at|to|for|from|with|by|as|over|after|before|and|or|the|an?|via|amid|into|this|that)$/;
const AROUND = 10; // tokens

/** A word with a small letter that a title would have given a capital. */
const isSmall = ({ kind, capital, lower }: Token): boolean =>
  kind === "word" && !capital && /^\p{Ll}{2,}$/u.test(lower) && !SMALL.test(lower);

/** Whether the words around one are those of a sentence, and not of a title that gives every word a capital. */
export const isInSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - AROUND), at + AROUND).some(isSmall);

/** A whole line of such a title. */
export const isTitle = ({ tokens }: Sentence): boolean => !tokens.some(isSmall);

/** "Holm Warmly Greets Ann Brown": what he does, and how, in a title that gives every word a capital. */
export const isTitleWord = (tokens: readonly Token[], at: number): boolean =>
  TITLE_WORDS.has(tokens[at]?.lower ?? "") && !isInSentence(tokens, at);
