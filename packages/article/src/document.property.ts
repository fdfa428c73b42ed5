import { fc, test } from "@fast-check/vitest";
import type { Article } from "@parley/contracts";
import { PermanentError } from "@parley/stage";
import { expect } from "vitest";
import { readDocument } from "./document.ts";

const TAGS = [
  "p",
  "div",
  "article",
  "b",
  "a",
  "table",
  "tr",
  "td",
  "script",
  "title",
  "svg",
  "body",
  "head",
  "html",
  "br",
  "form",
];
const piece = fc.oneof(
  fc
    .constantFrom(...TAGS)
    .chain((tag) => fc.constantFrom(`<${tag}>`, `</${tag}>`, `<${tag} class="share" id='x'>`, `<${tag}/>`)),
  fc.constantFrom(
    "<!--",
    "-->",
    "<!doctype html>",
    "<![CDATA[",
    "]]>",
    "<",
    ">",
    "&amp;",
    "&#x110000;",
    "\u0000",
    '"',
    "=",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constant("The ministers met in Halvik on Monday, and both sides signed what had been agreed. "),
);
const anyHtml = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
);
const article = (mediaType: string, body: string): Article => ({
  url: "https://news.example/a",
  content: { mediaType, body },
});
const outcomeOf = (input: Article) => {
  try {
    return readDocument(input);
  } catch (error) {
    expect(error).toBeInstanceOf(PermanentError);
    return null;
  }
};

test.prop([anyHtml], { numRuns: 1_000 })("any text as HTML gives a document or a permanent error", (body) => {
  const document = outcomeOf(article("text/html", body));
  if (document === null) return;
  expect(document.text.trim()).not.toBe("");
  expect(document.text.isWellFormed()).toBe(true);
  expect(readDocument(article("text/html", body))).toEqual(document);
});

test.prop([fc.string({ unit: "binary", minLength: 1 })])("any plain text is the document, or is blank", (body) => {
  const document = outcomeOf(article("text/plain", body));
  expect(document?.text ?? body.trim()).toBe(document === null ? "" : body);
});
