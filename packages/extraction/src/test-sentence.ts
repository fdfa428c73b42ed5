import type { Sentence } from "./model.ts";
import { tokenise } from "./sentences/tokens.ts";

/** A body sentence of the given text, for tests. */
export const sentenceOf = (text: string): Sentence => ({
  index: 0,
  paragraph: 0,
  zone: "body",
  start: 0,
  end: text.length,
  text,
  tokens: tokenise(text, 0),
});
