/** A page's JSON-LD can be megabytes of product lists; the article stands among the first entries. */
const NODES_MAX = 2_000;
const BLOCKS_MAX = 50;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report|Review)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|VideoObject)$/;

type Fields = Readonly<Record<string, unknown>>;
/** What a page says about itself in schema.org terms; null where it says nothing. */
export interface LinkedData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly language: string | null;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Control characters are illegal in JSON strings and common in JSON-LD that templates write. */
const CONTROL = /\p{Cc}{1,1000}/gu;

const parseBlock = (text: string): unknown => {
  try {
    return JSON.parse(text.replaceAll(CONTROL, " "));
  } catch {
    return null; // a broken block is how many pages are: the other sources of metadata remain
  }
};

/** All objects in document order, `@graph` and nested ones included, without recursion. */
const nodesOf = (blocks: readonly string[]): Fields[] => {
  const nodes: Fields[] = [];
  const queue: unknown[] = blocks.slice(0, BLOCKS_MAX).map(parseBlock);
  for (let index = 0; index < queue.length && index < NODES_MAX; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, NODES_MAX));
    if (!isFields(value)) continue;
    nodes.push(value);
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) if (key in value) queue.push(value[key]);
  }
  return nodes;
};

const hasType = (node: Fields, pattern: RegExp): boolean =>
  [node["@type"]].flat().some((type) => typeof type === "string" && pattern.test(type));

const text = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? first : null;
};

/** A name given as text, as `{ name }`, or as a list of either. */
const nameOf = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isFields(first) ? text(first.name) : text(first);
};

/** @param blocks the texts of the page's `application/ld+json` scripts, in order */
export const linkedDataOf = (blocks: readonly string[]): LinkedData => {
  const nodes = nodesOf(blocks);
  const article =
    nodes.find((node) => hasType(node, ARTICLE_TYPE) && (text(node.headline) ?? text(node.datePublished)) !== null) ??
    nodes.find((node) => hasType(node, PAGE_TYPE) && text(node.datePublished) !== null);
  return {
    headline: text(article?.headline),
    publisher: nameOf(article?.publisher),
    datePublished: text(article?.datePublished),
    dateModified: text(article?.dateModified),
    language: nameOf(article?.inLanguage),
  };
};
