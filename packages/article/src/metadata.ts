import { htmlOverLimit } from "./html-limits.ts";
import { linkedDataOf, type LinkedData } from "./json-ld.ts";
import { type PageTree, pageTree } from "./page-tree.ts";
import { dateInUrl, publicationDate } from "./publication-date.ts";
import { simplifyHtml } from "./simplify-html.ts";

const TEXT_LENGTH_MAX = 1_000; // as in the article schema
const URL_LENGTH_MAX = 2_048;

/** What a page says about itself; null where it says nothing, or nothing that can be read. */
export interface PageMetadata {
  /** The headline, without the site's name. */
  readonly title: string | null;
  readonly outlet: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** RFC 3339 with its offset kept, a local time, or a day. */
  readonly publishedAt: string | null;
  /** What the page calls its own address: a claim, never identity. Absolute http(s). */
  readonly canonicalUrlClaim: string | null;
}

/** In order of trust. Names in lower case: pages write them in any. */
const PUBLISHED_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "article.published",
  "dc.date.issued",
  "dcterms.date",
  "dcterms.created",
  "dc.date.created",
  "dc.date",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "publish-date",
  "publish_date",
  "publishdate",
  "published_date",
  "published_at",
  "publication_date",
  "pubdate",
  "rnews:datepublished",
  "date",
];
const MODIFIED_NAMES = ["article:modified_time", "og:updated_time", "datemodified", "last-modified"];

const clean = (text: string | null | undefined, lengthMax = TEXT_LENGTH_MAX): string | null => {
  const tidy = (text ?? "").replaceAll(/\s{1,1000}/g, " ").trim();
  return tidy === "" || tidy.length > lengthMax ? null : tidy;
};

const first = <A, B>(values: Iterable<A>, read: (value: A) => B | null): B | null => {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
};

/** Meta values by lower-case name, property, itemprop or http-equiv; the first of a name stays. */
const metaValues = ($: PageTree): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  for (const element of $("meta[content]").toArray()) {
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.attribs[attribute]?.trim().toLowerCase();
      const content = element.attribs.content?.trim();
      if (name !== undefined && content !== undefined && content !== "" && !values.has(name)) values.set(name, content);
    }
  }
  return values;
};

/** "Talks end in Oslo | Example News" to "Talks end in Oslo", if the outlet is known to be called so. */
const withoutOutlet = (title: string | null, outlet: string | null): string | null => {
  if (title === null || outlet === null) return title;
  const separated = /^(.{3,1000}?)\s[|\-–—·»]\s([^|–—·»]{2,100})$/.exec(title);
  return separated?.[2]?.trim().toLowerCase() === outlet.toLowerCase() ? (separated[1] ?? title) : title;
};

const titleOf = (
  $: PageTree,
  meta: ReadonlyMap<string, string>,
  data: LinkedData,
  outlet: string | null,
): string | null =>
  withoutOutlet(
    clean(data.headline) ??
      clean(meta.get("og:title")) ??
      clean(meta.get("twitter:title")) ??
      clean($("h1").first().text()) ??
      clean($("title").first().text()),
    outlet,
  );

/** Published before modified, exact before vague: a day gives way to a time on that day from a source further down. */
const publishedAtOf = (
  $: PageTree,
  meta: ReadonlyMap<string, string>,
  data: LinkedData,
  url: string,
): string | null => {
  const times = $("time[datetime]")
    .toArray()
    .filter((time) => $(time).closest("aside, nav, footer").length === 0);
  const published = times.filter((time) => "pubdate" in time.attribs || time.attribs.itemprop === "datePublished");
  const given = [
    data.datePublished,
    ...PUBLISHED_NAMES.map((name) => meta.get(name)),
    ...[...published, ...times].map((time) => time.attribs.datetime),
  ];
  const dates = given.flatMap((text) => publicationDate(text ?? "") ?? []);
  const date = dates[0] ?? dateInUrl(url);
  if (date === null)
    return first([data.dateModified, ...MODIFIED_NAMES.map((name) => meta.get(name))], (text) =>
      publicationDate(text ?? ""),
    );
  return dates.find((other) => other.length > date.length && other.startsWith(date)) ?? date;
};

const languageTag = (text: string | null | undefined): string | null => {
  const tag = clean(text, 35)?.replaceAll("_", "-");
  if (tag === undefined) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null; // "English", "en-": a claim that names no language
    throw error;
  }
};

const absolute = (address: string | null | undefined, url: string): string | null => {
  const text = address?.trim();
  if (text === undefined || text === "" || text.length > URL_LENGTH_MAX || !URL.canParse(text, url)) return null;
  const { href, protocol } = new URL(text, url);
  return protocol === "https:" || protocol === "http:" ? href : null;
};

const NOTHING: PageMetadata = { title: null, outlet: null, language: null, publishedAt: null, canonicalUrlClaim: null };

/**
 * What the page says about itself: JSON-LD before Open Graph before other meta elements before `time` before the URL.
 * @param url the page's address: makes relative links absolute and is the last source of the date
 * @returns nulls only for a page over the limits that `readDocument` refuses
 */
export const metadataOf = (html: string, url: string): PageMetadata => {
  const page = simplifyHtml(html);
  return htmlOverLimit(page) === null
    ? metadataOfTree(pageTree(page), url)
    : { ...NOTHING, publishedAt: dateInUrl(url) };
};

/** The same of a page whose tree there is. */
export const metadataOfTree = ($: PageTree, url: string): PageMetadata => {
  const meta = metaValues($);
  const blocks = $("script[type='application/ld+json']")
    .toArray()
    .map((script) => $(script).text());
  const data = linkedDataOf(blocks);
  const outlet = clean(meta.get("og:site_name")) ?? clean(data.publisher) ?? clean(meta.get("application-name"));
  const languages = [$("html").attr("lang"), meta.get("og:locale"), data.language, meta.get("content-language")];
  return {
    title: titleOf($, meta, data, outlet),
    outlet,
    language: first(languages, languageTag),
    publishedAt: publishedAtOf($, meta, data, url),
    canonicalUrlClaim:
      absolute($("link[rel='canonical'][href]").attr("href"), url) ?? absolute(meta.get("og:url"), url),
  };
};
