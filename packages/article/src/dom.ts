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
  append(node: DomNode): void;
  prepend(node: DomNode): void;
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

const isNamed = (node: DomNode, name: string): boolean => node.nodeName.toUpperCase() === name;

/** Content beside the body belongs into it, as every browser has it: before what is there, or behind. */
const gatherInto = (body: DomElement, parent: DomNode): void => {
  const before: DomNode[] = [];
  const behind: DomNode[] = [];
  let side = before;
  for (const node of parent.childNodes) {
    if (node === body || isNamed(node, "HTML")) side = behind;
    else if (node.nodeType === TEXT_NODE || (node.nodeType === ELEMENT_NODE && !isNamed(node, "HEAD"))) side.push(node);
  }
  for (const node of before.toReversed()) body.prepend(node); // one by one: there can be more than a call has arguments
  for (const node of behind) body.append(node);
};

const bodyOf = (document: DomDocument): DomNode | undefined => {
  const root = document.documentElement;
  if (root === null || !isNamed(root, "HTML")) return undefined;
  return [...root.childNodes].find((node) => isNamed(node, "BODY"));
};

/**
 * The tree of a page, or of a fragment of one. The parser repairs nothing: a page without a root and a body of its own is
 * given both, and what stands beside the body is moved into it, where it can be found. Without that Readability throws on
 * pages that close their body too early. The caller has checked the limits of the HTML.
 */
export const parseDom = (html: string): DomDocument => {
  const given: DomDocument = parseHTML(html).document;
  const document: DomDocument = bodyOf(given) === undefined ? parseHTML(inBody(html)).document : given;
  const body = bodyOf(document) as DomElement; // the first one is the document's, and now there is one
  if (document.documentElement !== null) gatherInto(body, document.documentElement);
  gatherInto(body, document);
  return document;
};
