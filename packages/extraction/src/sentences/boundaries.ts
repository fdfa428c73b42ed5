import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { matchesOf } from "../matches.ts";

const nlp = winkNLP(model, ["sbd"]);

const read = (text: string): string[] => nlp.readDoc(text).sentences().out();

/** wink ends a sentence at no other word than one with such a mark; the abbreviations of its model all have one. */
const STOPS = /[.!?]+/g;

/** wink looks at the marks behind a stop and at the word behind them; this leaves room for a quote and a bracket that stand apart. */
const BLANKS_BEHIND = 4;

/** The words with a stop and the few behind each, where they stand in the text; blanks for all others. */
const aroundStops = (text: string): string => {
  let around = "";
  for (const { index } of matchesOf(STOPS, text)) {
    let end = index;
    for (let blanks = 0; blanks < BLANKS_BEHIND && end < text.length; blanks++) {
      const blank = text.indexOf(" ", end + 1);
      end = blank < 0 ? text.length : blank;
    }
    const start = Math.max(around.length, text.lastIndexOf(" ", index) + 1);
    around = around.padEnd(start) + text.slice(start, end);
    if (end === text.length) break;
  }
  return around;
};

/**
 * The sentences of a text, as wink cuts it. Only the words around its stops are given to wink: the others decide nothing, and reading
 * them is most of the work.
 */
export const cutSentences = (text: string): string[] => {
  const around = aroundStops(text);
  const sentences: string[] = [];
  let end = 0;
  for (const piece of read(around).slice(0, -1)) {
    let start = end;
    while (around.charAt(start) === " ") start++;
    // wink writes a few contractions in another way.
    if (!around.startsWith(piece, start)) return read(text);
    sentences.push(text.slice(end, start + piece.length).trim());
    end = start + piece.length;
  }
  return [...sentences, text.slice(end).trim()];
};
