import { publicationDate } from "@parley/article";
import { DetectError, MalformedError, ParseError, parseFeed as parseAnyFeed } from "feedsmith";
import { wholeEntries } from "./whole-entries.ts";

/** A feed lists what is new; one that lists more is an archive, of which the newest are taken. */
const ENTRIES_MAX = 200;
const URL_LENGTH_MAX = 2_048; // as in the article schema
const TITLE_LENGTH_MAX = 1_000;

export interface FeedEntry {
  /** Absolute http(s) address of the page. */
  readonly url: string;
  /** null if there is none, or if it is markup: the page has its own headline. */
  readonly title: string | null;
  /** RFC 3339 with its offset kept, a local time, or a day; null if there is none. */
  readonly publishedAt: string | null;
  /** Who published it first, if the feed collects from others and says so. */
  readonly outlet: string | null;
}
export interface Feed {
  readonly title: string | null;
  /** In the feed's order; without those that link to no page. */
  readonly entries: readonly FeedEntry[];
  /** Its transfer broke off: there is more to come. */
  readonly isCut: boolean;
}

/** The body is no RSS, Atom, RDF or JSON feed. */
export class NoFeedError extends Error {
  override readonly name = "NoFeedError";
}

interface RawEntry {
  readonly links: readonly (string | undefined)[];
  readonly title: string | undefined;
  readonly dates: readonly (string | undefined)[];
  readonly outlet: string | undefined;
}
type AnyFeed = ReturnType<typeof parseAnyFeed<string>>;

/** Text that is only text. Example: `Talks &amp; trade` or `<b>Talks</b>` inside a CDATA section is markup. */
const plain = (text: string | null | undefined): string | null => {
  const tidy = text?.replaceAll(/\s{1,1000}/g, " ").trim() ?? "";
  return tidy === "" || tidy.length > TITLE_LENGTH_MAX || /<[a-z/!]|&#?\w{1,10};/i.test(tidy) ? null : tidy;
};

const pageUrl = (link: string | undefined, base: string): string | null => {
  const text = link?.trim() ?? "";
  if (text === "" || !URL.canParse(text, base)) return null;
  const { href, protocol } = new URL(text, base);
  return (protocol === "https:" || protocol === "http:") && href.length <= URL_LENGTH_MAX ? href : null;
};

const firstOf = <A, B>(values: readonly A[], read: (value: A) => B | null): B | null => {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
};

/** The link to the page: `alternate` or without a relation, HTML first. */
const atomLinks = (
  links: readonly { href?: string; rel?: string; type?: string }[] | undefined,
): (string | undefined)[] =>
  (links ?? [])
    .filter(({ rel }) => rel === undefined || rel === "alternate")
    .toSorted((a, b) => Number(b.type?.includes("html") ?? false) - Number(a.type?.includes("html") ?? false))
    .map(({ href }) => href);

const rawEntries = (parsed: AnyFeed): RawEntry[] => {
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map(({ link, guid, title, pubDate, dc, atom, source }) => ({
        links: [link, ...atomLinks(atom?.links), guid?.isPermaLink === false ? undefined : httpOnly(guid?.value)],
        title,
        dates: [pubDate, dc?.dates?.[0], atom?.published],
        outlet: source?.title,
      }));
    case "rdf":
      return (parsed.feed.items ?? []).map(({ link, title, dc, rdf }) => ({
        links: [link, httpOnly(rdf?.about)],
        title,
        dates: [dc?.dates?.[0]],
        outlet: undefined,
      }));
    case "atom":
      return (parsed.feed.entries ?? []).map(({ links, id, title, published, updated, source }) => ({
        links: [...atomLinks(links), httpOnly(id)],
        title: title?.value,
        dates: [published, updated],
        outlet: source?.title?.value,
      }));
    case "json":
      return (parsed.feed.items ?? []).map(({ url, external_url, title, date_published, date_modified }) => ({
        links: [url, external_url],
        title,
        dates: [date_published, date_modified],
        outlet: undefined,
      }));
    default:
      return parsed satisfies never;
  }
};

/** An id is an address only if it says so: "1234" would be read as a path. */
const httpOnly = (id: string | undefined): string | undefined =>
  id !== undefined && /^https?:\/\//i.test(id) ? id : undefined;

const parsedOrThrow = (text: string): AnyFeed => {
  try {
    return parseAnyFeed(text);
  } catch (cause) {
    if (cause instanceof DetectError || cause instanceof ParseError || cause instanceof MalformedError)
      throw new NoFeedError(cause.message, { cause });
    throw cause;
  }
};

/**
 * An RSS, Atom, RDF or JSON feed to what the fetcher needs of it.
 * @param url of the feed: makes relative links absolute
 * @throws NoFeedError
 */
export const parseFeed = (text: string, url: string): Feed => {
  const { xml, isCut } = wholeEntries(text);
  const parsed = parsedOrThrow(xml);
  const entries = rawEntries(parsed)
    .slice(0, ENTRIES_MAX)
    .flatMap(({ links, title, dates, outlet }): FeedEntry[] => {
      const page = firstOf(links, (link) => pageUrl(link, url));
      if (page === null) return [];
      const publishedAt = firstOf(dates, (date) => publicationDate(date ?? ""));
      return [{ url: page, title: plain(title), publishedAt, outlet: plain(outlet) }];
    });
  const title = parsed.format === "atom" ? parsed.feed.title?.value : parsed.feed.title;
  return { title: plain(title), entries, isCut };
};
