import { fc, test } from "@fast-check/vitest";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { expect } from "vitest";
import { cutSentences } from "./boundaries.ts";

/** Words that end a sentence, words that only look like it, and what may stand around both. */
const WORDS =
  `He said that the minister flew home home. home? home! home." home." ."  ... … ?! U.S. D.C. Mr. Dr. Jan. p.m. a.m. etc. i.e. Inc. Inc No. St. J. J.K. 3.5 can't x@y.com http://a.b/c. ( ) [ ] } ' " ” . ? ! , - — – : But Trade`.split(
    /\s+/,
  );

const nlp = winkNLP(model, ["sbd"]);
const whole = (text: string): string[] => nlp.readDoc(text).sentences().out();

const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", " ", "")), { minLength: 1, maxLength: 30 })
  .map((words) => words.flat().join("").trim());

test.prop([text])("the words around full stops tell wink as much as the whole text", (text) => {
  expect(cutSentences(text)).toEqual(whole(text));
});
