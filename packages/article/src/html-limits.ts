/** The deepest real news page seen is under 100; browsers flatten at 512. What follows takes time that grows with the square of the depth. */
export const NESTING_DEPTH_MAX = 256;
/** The largest real news pages have some 15,000. The worst that can be made of 25,000 takes some ten seconds to read. */
export const ELEMENT_COUNT_MAX = 25_000;
/** Of one element. No real one has a hundred. */
export const ATTRIBUTE_COUNT_MAX = 1_000;

/**
 * Character references, and brackets and ampersands that are no markup: each makes a piece of text of its own, if not at first then
 * when Readability writes it as a reference and reads it again. With the elements this bounds how many neighbours a node can have:
 * the DOM library hands them all to one call, and some 100,000 arguments overflow the stack.
 */
export const REFERENCE_COUNT_MAX = 30_000;

/** Elements that never have an end tag (HTML Standard, section 13.1.2). */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements whose content is text up to their own end tag, as both parsers below have it. */
const RAW_TEXT = new Set("script style textarea title xmp".split(" "));
/** Where `<path />` is whole, and where inside that it is not. Elsewhere in HTML the slash means nothing: `<b/>` stays open. */
const FOREIGN = ["svg", "math"];
const HTML_IN_FOREIGN = ["foreignobject", "desc", "annotation-xml"];
/** Elements that end when the next one of their kind begins, so that a list of 600 items without end tags is not 600 deep. */
const ENDS_AT_NEXT: Readonly<Record<string, RegExp>> = {
  p: /^(?:p|div|ul|ol|table|section|article|h[1-6]|blockquote|pre|form|figure|aside|header|footer|nav|main|hr|dl)$/,
  li: /^li$/,
  dt: /^d[td]$/,
  dd: /^d[td]$/,
  td: /^(?:t[dhr]|tbody|tfoot)$/,
  th: /^(?:t[dhr]|tbody|tfoot)$/,
  tr: /^(?:tr|tbody|tfoot)$/,
  option: /^(?:option|optgroup)$/,
};

/**
 * A comment, or a tag with its quoted attributes; else a bracket or an ampersand that is text. Example: `<a title="1 > 0">`; near
 * miss: `a < b`, a bracket. Each part starts with a different character, so it is linear.
 */
const TAG = /<!--|<(\/?)([a-z][a-z0-9:-]{0,40})((?:[^"'<>]|"[^"]*"|'[^']*')*)>?|[<>]|&(?!#?[a-z0-9])/gi;

interface Nesting {
  readonly open: string[];
  /** How often each name is in `open`, so that a stray end tag costs nothing. */
  readonly count: Map<string, number>;
}

const pop = ({ open, count }: Nesting): string | undefined => {
  const name = open.pop();
  if (name !== undefined) count.set(name, (count.get(name) ?? 1) - 1);
  return name;
};

const isOpen = ({ count }: Nesting, names: readonly string[]): boolean =>
  names.some((name) => (count.get(name) ?? 0) > 0);

const close = (nesting: Nesting, name: string): void => {
  if (!isOpen(nesting, [name])) return;
  while (pop(nesting) !== name);
};

/** Whether a tag that ends in a slash is an element of its own without content. */
const closesItself = (nesting: Nesting): boolean => isOpen(nesting, FOREIGN) && !isOpen(nesting, HTML_IN_FOREIGN);

const begin = (nesting: Nesting, name: string): void => {
  const last = nesting.open.at(-1);
  if (last !== undefined && ENDS_AT_NEXT[last]?.test(name) === true) pop(nesting);
  nesting.open.push(name);
  nesting.count.set(name, (nesting.count.get(name) ?? 0) + 1);
};

/** Examples: `&amp;`, `&#39;`; near miss: `a & b`. Without its semicolon it counts too, as the parser reads it too. */
const REFERENCE = /&#?[a-z0-9]/gi;
const QUOTED = /"[^"]*"|'[^']*'/g;
const ATTRIBUTE_BEGIN = /[\s/]{1,1000}[^\s/]/g;

const hasTooManyAttributes = (attributes: string): boolean =>
  attributes.length > 2 * ATTRIBUTE_COUNT_MAX && // shorter ones cannot
  (attributes.replaceAll(QUOTED, '""').match(ATTRIBUTE_BEGIN)?.length ?? 0) > ATTRIBUTE_COUNT_MAX;

/** Where the raw text of `name` that begins at `from` ends: at its end tag, or never. */
const endOfRawText = (html: string, name: string, from: number): number => {
  const end = new RegExp(`</${name}`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
};

/**
 * Counts elements and nesting in one pass, before any tree is built, because building one is what a hostile page makes slow.
 * @returns why the page is refused, as a sentence part; null if it is within limits
 */
export const htmlOverLimit = (html: string): string | null => {
  const tooMany = `more than ${REFERENCE_COUNT_MAX} character references and stray brackets`;
  let references = html.match(REFERENCE)?.length ?? 0;
  if (references > REFERENCE_COUNT_MAX) return tooMany;
  const nesting: Nesting = { open: [], count: new Map() };
  let elements = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined && match[0] !== "<!--") {
      references += 1;
      if (references > REFERENCE_COUNT_MAX) return tooMany;
    } else if (name === undefined) {
      const end = html.indexOf("-->", TAG.lastIndex - 2);
      if (end === -1) return null;
      TAG.lastIndex = end + 3;
    } else if (match[1] === "/") {
      close(nesting, name);
    } else {
      elements += 1;
      if (elements > ELEMENT_COUNT_MAX) return `more than ${ELEMENT_COUNT_MAX} elements`;
      if (hasTooManyAttributes(match[3] ?? "")) return `an element with more than ${ATTRIBUTE_COUNT_MAX} attributes`;
      if (RAW_TEXT.has(name)) TAG.lastIndex = endOfRawText(html, name, TAG.lastIndex);
      else if (!VOID.has(name) && !(match[3]?.endsWith("/") && closesItself(nesting))) begin(nesting, name);
      if (nesting.open.length > NESTING_DEPTH_MAX) return `elements nested deeper than ${NESTING_DEPTH_MAX}`;
    }
  }
  return null;
};
