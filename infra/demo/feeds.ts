import { escape } from "./html.ts";
import { changedAt, pathOf, type Story } from "./story.ts";

const TEASER_LENGTH_MAX = 160; // a feed points at the page; the text stays there

const teaser = (story: Story): string => {
  const [first = ""] = story.paragraphs;
  return first.length <= TEASER_LENGTH_MAX ? first : `${first.slice(0, first.lastIndexOf(" ", TEASER_LENGTH_MAX))} …`;
};

/** RSS 2.0 with Dublin Core creators. `origin` is `http://host:port`. */
export const rssFeed = (stories: readonly Story[], origin: string): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Parley demonstration news</title>
<link>${origin}/</link>
<description>Invented outlets and reports for trying Parley out.</description>
<language>en</language>
<atom:link rel="self" type="application/rss+xml" href="${origin}/feed.xml"/>
${stories
  .map(
    (story) => `<item>
<title>${escape(story.title)}</title>
<link>${origin}${pathOf(story)}</link>
<guid isPermaLink="true">${origin}${pathOf(story)}</guid>
<pubDate>${new Date(story.published).toUTCString()}</pubDate>
<atom:updated>${changedAt(story)}</atom:updated>
<dc:creator>${escape(story.byline ?? story.outlet.name)}</dc:creator>
<category>${escape(story.section)}</category>
<description>${escape(teaser(story))}</description>
</item>`,
  )
  .join("\n")}
</channel>
</rss>
`;

/** Atom 1.0 (RFC 4287) of one outlet. */
export const atomFeed = (stories: readonly Story[], origin: string, outlet: { id: string; name: string }): string => {
  const updated = stories.map(changedAt).toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? "1970-01-01T00:00:00Z";
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${escape(outlet.name)}</title>
<id>${origin}/${outlet.id}/atom.xml</id>
<link rel="self" href="${origin}/${outlet.id}/atom.xml"/>
<link rel="alternate" type="text/html" href="${origin}/"/>
<updated>${updated}</updated>
<author><name>${escape(outlet.name)}</name></author>
${stories
  .map(
    (story) => `<entry>
<title>${escape(story.title)}</title>
<id>${origin}${pathOf(story)}</id>
<link rel="alternate" type="text/html" href="${origin}${pathOf(story)}"/>
<published>${story.published}</published>
<updated>${changedAt(story)}</updated>
<summary>${escape(teaser(story))}</summary>
</entry>`,
  )
  .join("\n")}
</feed>
`;
};
