import { parseHTML } from "linkedom";

/**
 * What this package uses of a DOM. Written down here because the compiler runs without the browser's library: a service
 * must not be able to name `window`.
 */
export interface DomNode {
  /** 1 = element, 3 = text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}
export interface DomElement extends DomNode {
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}
export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** The part before the body of a page that leaves the body tag out, as HTML allows. Example: `</head>`. */
const HEAD_END = /<\/head\s{0,9}>/i;
/** Example: `<!doctype html>`, `<html lang="en">`; near miss: `<htmlish>`. */
const DOCUMENT_TAGS = /<!doctype[^>]{0,300}>|<\/?(?:html|body)(?:\s[^>]{0,2000})?>/gi;

const inBody = (html: string): string => {
  const head = HEAD_END.exec(html);
  const body = head === null ? html : html.slice(head.index + head[0].length);
  return `<html><body>${body.replaceAll(DOCUMENT_TAGS, "")}</body></html>`;
};

/**
 * The tree of a page, or of a fragment of one. The parser makes no root and no body of its own accord, and the text of a
 * page without them would be lost: such a page is given both. The caller has checked the limits of the HTML.
 */
export const parseDom = (html: string): DomDocument => {
  const document: DomDocument = parseHTML(html).document;
  const isWhole = document.documentElement?.nodeName === "HTML" && document.querySelector("html > body") !== null;
  return isWhole ? document : parseHTML(inBody(html)).document;
};
