import type { Sentence } from "../model.ts";

const HEADING_SENTENCES = 10; // what stands over a review, line by line
/** How films, plays and books are credited over their reviews; "Director:" and "Publisher:" stand over ministries' pages as well. */
const CREDITS =
  /★{2}|\bStarring:?\s\p{Lu}|^(?:Dir|Directed by|Screenplay)\b[.:]|\b(?:Hardback|Paperback|Running time)\b/u;

/** Whether the page reviews a film, a play or a book: whoever meets in it has not. */
export const isOfFiction = (sentences: readonly Sentence[]): boolean =>
  sentences.slice(0, HEADING_SENTENCES).some(({ text }) => CREDITS.test(text));
