import { z } from "zod";

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

const NOTHING = { headline: null, publisher: null, datePublished: null, dateModified: null, inLanguage: null };

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

const Text = z.string().trim().min(1);
const Name = z.union([Text, z.object({ name: Text }).transform(({ name }) => name)]);
/** A value alone or the first of a list; whatever else a page writes there counts as nothing. */
const first = <S extends z.ZodType<string>>(schema: S) =>
  z
    .preprocess((value) => (Array.isArray(value) ? value[0] : value), schema)
    .nullable()
    .catch(null);
const Described = z.object({
  headline: first(Text),
  publisher: first(Name),
  datePublished: first(Text),
  dateModified: first(Text),
  inLanguage: first(Name),
});

/** @param blocks the texts of the page's `application/ld+json` scripts, in order */
export const linkedDataOf = (blocks: readonly string[]): LinkedData => {
  const nodes = nodesOf(blocks).map((node) => ({ node, described: Described.parse(node) }));
  const found =
    nodes.find(
      ({ node, described }) =>
        hasType(node, ARTICLE_TYPE) && (described.headline !== null || described.datePublished !== null),
    ) ?? nodes.find(({ node, described }) => hasType(node, PAGE_TYPE) && described.datePublished !== null);
  const { inLanguage: language, ...described } = found?.described ?? NOTHING;
  return { ...described, language };
};
