import { dayParts, escape, htmlPage, type Page } from "../html.ts";

/** A head of state's site: date, clock time and city in a header line of their own, schema.org microdata. */
export const presidency = ({ story, canonicalUrl, homeUrl, related }: Page): string => {
  const { day, month, year, time } = dayParts(story.published);
  return htmlPage({
    title: `${story.title} • ${story.outlet.name}`,
    head: `<link rel="canonical" href="${canonicalUrl}">
<meta property="og:site_name" content="${escape(story.outlet.name)}">`,
    body: `<div class="masthead"><a href="${homeUrl}">${escape(story.outlet.name)}</a><ul class="menu"><li>Events</li><li>Structure</li><li>Documents</li></ul></div>
<div class="read" itemscope itemtype="https://schema.org/NewsArticle">
<h1 class="entry-title p-name" itemprop="headline">${escape(story.title)}</h1>
<div class="read__meta"><time itemprop="datePublished" datetime="${story.published}">${month} ${day}, ${year}, ${time}</time></div>
<div class="read__tags"><a href="${homeUrl}">${escape(story.section)}</a></div>
<div class="entry-content e-content read__internal_content" itemprop="articleBody">
${story.paragraphs.map((text) => `<p>${escape(text)}</p>`).join("\n")}
</div>
<div class="read__bottommeta"><p>Published in section: ${escape(story.section)}</p><p>Publication date: ${month} ${day}, ${year}, ${time}</p></div>
</div>
<div class="related-events"><h2>See also</h2>
${related.map(({ title, url }) => `<p><a href="${url}">${escape(title)}</a></p>`).join("\n")}
</div>`,
  });
};
