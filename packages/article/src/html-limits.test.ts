import { describe, expect, it } from "vitest";
import {
  ATTRIBUTE_COUNT_MAX,
  ELEMENT_COUNT_MAX,
  htmlOverLimit,
  NESTING_DEPTH_MAX,
  REFERENCE_COUNT_MAX,
} from "./html-limits.ts";

const TOO_DEEP = `elements nested deeper than ${NESTING_DEPTH_MAX}`;
const TOO_MANY = `more than ${ELEMENT_COUNT_MAX} elements`;
const TOO_MANY_ATTRIBUTES = `an element with more than ${ATTRIBUTE_COUNT_MAX} attributes`;
const TOO_MANY_REFERENCES = `more than ${REFERENCE_COUNT_MAX} character references and stray brackets`;
const DEEP = NESTING_DEPTH_MAX + 1;

describe("htmlOverLimit", () => {
  it.each([
    ["depth at the limit", "<b>".repeat(NESTING_DEPTH_MAX)],
    ["many neighbours", "<b></b>".repeat(ELEMENT_COUNT_MAX)],
    ["elements without content", "<br><img src=x><hr>".repeat(5_000)],
    [
      "list items, rows and paragraphs without end tags",
      "<ul><li>a<li>b</ul><table><tr><td>a<td>b<tr><td>c</table><p>a<p>b".repeat(1_000),
    ],
    [
      "tags inside a script, a comment and a title",
      `<script>${"'<b>'".repeat(DEEP)}</script><!-- ${"<b>".repeat(DEEP)} --><title>${"<b>".repeat(DEEP)}</title>`,
    ],
    ["tags inside attributes", `<a title="${"<b>".repeat(DEEP)}" rel='${"<i>".repeat(DEEP)}'>x</a>`],
    ["shapes of a drawing", `<svg>${"<path d='M0'/>".repeat(DEEP)}</svg>`],
    ["an attribute with many words", `<p title="${"word ".repeat(5_000)}">`],
    ["signs that are no tags", "a < b, c <3 ".repeat(DEEP)],
    ["an open comment", `<!-- ${"<b>".repeat(DEEP)}`],
    ["nothing", ""],
  ])("lets pass %s", (_name, html) => {
    expect(htmlOverLimit(html)).toBeNull();
  });

  it.each([
    ["plain nesting", "<b>".repeat(DEEP), TOO_DEEP],
    ["nesting in upper case", "<DIV>".repeat(DEEP), TOO_DEEP],
    ["nesting hidden by end tags that end nothing", "<b></i>".repeat(DEEP), TOO_DEEP],
    ["nesting hidden by slashes that mean nothing", "<b/>".repeat(DEEP), TOO_DEEP],
    ["nesting of text inside a drawing", `<svg><desc>${"<b/>".repeat(DEEP)}`, TOO_DEEP],
    ["nesting behind a comment that is empty", `<!-->${"<b>".repeat(DEEP)}-->`, TOO_DEEP],
    ["nesting behind a comment that ends late", `<!-- --!> <script> -->${"<b>".repeat(DEEP)}`, TOO_DEEP],
    ["nesting behind a script", `<script>x</script >${"<b>".repeat(DEEP)}`, TOO_DEEP],
    ["tags without an end bracket", "<b ".repeat(DEEP), TOO_DEEP],
    ["lists in lists", "<ul><li>".repeat(DEEP), TOO_DEEP],
    ["too many character references", "a&amp;".repeat(REFERENCE_COUNT_MAX + 1), TOO_MANY_REFERENCES],
    ["too many brackets that open nothing", "<".repeat(REFERENCE_COUNT_MAX + 1), TOO_MANY_REFERENCES],
    ["too many brackets that close nothing", "a > b ".repeat(REFERENCE_COUNT_MAX + 1), TOO_MANY_REFERENCES],
    ["too many ampersands", "a & b ".repeat(REFERENCE_COUNT_MAX + 1), TOO_MANY_REFERENCES],
    ["too many attributes", `<p ${"a=1 ".repeat(ATTRIBUTE_COUNT_MAX + 1)}>`, TOO_MANY_ATTRIBUTES],
    [
      "too many attributes with quotes and without space",
      `<p ${`a="x"/`.repeat(ATTRIBUTE_COUNT_MAX + 1)}>`,
      TOO_MANY_ATTRIBUTES,
    ],
    ["too many neighbours", "<b></b>".repeat(ELEMENT_COUNT_MAX + 1), TOO_MANY],
    ["too many elements without content", "<br>".repeat(ELEMENT_COUNT_MAX + 1), TOO_MANY],
  ])("refuses %s", (_name, html, reason) => {
    expect(htmlOverLimit(html)).toBe(reason);
  });

  it.each([
    ["opening brackets", "<".repeat(2_000_000)],
    ["open quotes", `<a b="`.repeat(300_000)],
    ["open comments", "<!--".repeat(400_000)],
    ["scripts without end", "<script>".repeat(200_000)],
    ["attributes without end", `<a ${"b ".repeat(900_000)}`],
  ])("takes no more than linear time over %s", (_name, html) => {
    const began = performance.now();
    htmlOverLimit(html);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
