import { atomFeed, rssFeed } from "./feeds.ts";
import { houses } from "./houses/index.ts";
import { DEMO_NOTICE, escape, htmlPage } from "./html.ts";
import { outlets } from "./outlets.ts";
import { changedAt, pathOf, type Story } from "./story.ts";

const RELATED_COUNT = 3; // as many as a real page shows beside a story

/** One answer of the site, whole. */
export interface Resource {
  readonly mediaType: string;
  readonly body: string;
  /** RFC 3339. */
  readonly changedAt: string;
}

const newest = (stories: readonly Story[]): string =>
  stories.map(changedAt).toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? "1970-01-01T00:00:00Z";

const storyPage = (story: Story, stories: readonly Story[], origin: string): string => {
  const original = stories.find(({ slug }) => slug === story.copyOf) ?? story;
  const related = stories.filter((other) => other !== story && other.outlet.id === story.outlet.id);
  return houses[story.outlet.house]({
    story,
    url: origin + pathOf(story),
    canonicalUrl: origin + pathOf(original),
    homeUrl: `${origin}/`,
    related: related.slice(0, RELATED_COUNT).map((other) => ({ title: other.title, url: origin + pathOf(other) })),
  });
};

const indexPage = (stories: readonly Story[], origin: string): string =>
  htmlPage({
    title: "Parley demonstration news",
    head: `<link rel="alternate" type="application/rss+xml" href="${origin}/feed.xml">`,
    body: `<h1>Parley demonstration news</h1>
<p>${DEMO_NOTICE}</p>
${outlets
  .map(
    ({ id, name }) => `<h2>${escape(name)}</h2>
<ul>
${stories
  .filter(({ outlet }) => outlet.id === id)
  .map((story) => `<li><a href="${pathOf(story)}">${escape(story.title)}</a> (${story.published.slice(0, 10)})</li>`)
  .join("\n")}
</ul>`,
  )
  .join("\n")}`,
  });

/** Everything the site serves, by path. Pure: the same stories and origin make the same bytes. */
export const buildResources = (stories: readonly Story[], origin: string): Map<string, Resource> => {
  const byFeed = (feed: "rss" | "atom") => stories.filter(({ outlet }) => outlet.feed === feed);
  const all: [string, string, string, readonly Story[]][] = [
    ["/", "text/html; charset=utf-8", indexPage(stories, origin), stories],
    ["/feed.xml", "application/rss+xml; charset=utf-8", rssFeed(byFeed("rss"), origin), byFeed("rss")],
    ["/robots.txt", "text/plain; charset=utf-8", "User-agent: *\nAllow: /\n", []],
  ];
  for (const outlet of outlets.filter(({ feed }) => feed === "atom")) {
    const own = stories.filter((story) => story.outlet.id === outlet.id);
    all.push([`/${outlet.id}/atom.xml`, "application/atom+xml; charset=utf-8", atomFeed(own, origin, outlet), own]);
  }
  for (const story of stories) {
    all.push([pathOf(story), "text/html; charset=utf-8", storyPage(story, stories, origin), [story]]);
  }
  return new Map(all.map(([path, mediaType, body, from]) => [path, { mediaType, body, changedAt: newest(from) }]));
};
