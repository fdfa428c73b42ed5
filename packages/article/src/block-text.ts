import { type DomNode, ELEMENT_NODE, TEXT_NODE } from "./dom.ts";

/** Elements whose text stands apart from what is before and after it. */
const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 " +
    "HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL"
  ).split(" "),
);
/** Elements whose content is not text for readers. */
const UNREAD = new Set(
  "HEAD IFRAME MATH NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE".split(" "),
);

/** Characters that have no width: they split words for a machine and for nobody else (soft hyphen, zero width space, byte order mark, word joiner). */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const SPACES = /[^\S\n]{1,1000}/g;
const LINE_EDGES = / ?\n ?/g;

/** One paragraph's text: white space is one space, a forced line break one newline. */
const tidy = (text: string): string =>
  text
    .replaceAll(INVISIBLE, "")
    .replaceAll(SPACES, " ")
    .replaceAll(LINE_EDGES, "\n")
    .replaceAll(/ {2,1000}/g, " ")
    .trim();

/**
 * The text of an element, paragraph by paragraph, in reading order: words of two blocks are never glued together.
 * Two line breaks in a row part paragraphs as well, one stays a newline inside its paragraph.
 * @returns paragraphs, trimmed, none empty
 */
export const blockText = (root: DomNode): string[] => {
  const paragraphs: string[] = [];
  let current = "";
  const flush = (): void => {
    for (const part of current.split(/\n\s{0,1000}\n/)) {
      const text = tidy(part);
      if (text !== "") paragraphs.push(text);
    }
    current = "";
  };
  const walk = (node: DomNode): void => {
    if (node.nodeType === TEXT_NODE) current += (node.textContent ?? "").replaceAll(/\s{1,1000}/g, " ");
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = node.nodeName.toUpperCase();
    if (UNREAD.has(name)) return;
    if (name === "BR") current += "\n";
    const isBlock = BLOCKS.has(name);
    if (isBlock) flush();
    for (const child of node.childNodes) walk(child);
    if (isBlock) flush();
    else if (name === "TD" || name === "TH") current += " ";
  };
  walk(root);
  flush();
  return paragraphs;
};
