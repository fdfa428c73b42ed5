import { escape, htmlPage, jsonLd, type Page } from "../html.ts";

/** A subscription daily: JSON-LD as a graph, standfirst, a subscription box and comments below the text. */
export const daily = ({ story, url, canonicalUrl, homeUrl, related }: Page): string =>
  htmlPage({
    title: `${story.title} - ${story.outlet.name}`,
    head: `<link rel="canonical" href="${canonicalUrl}">
${jsonLd({
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "WebSite", "@id": `${homeUrl}#site`, name: story.outlet.name, url: homeUrl },
    {
      "@type": "NewsArticle",
      mainEntityOfPage: url,
      headline: story.title,
      datePublished: story.published,
      isAccessibleForFree: false,
      author: { "@type": "Person", name: story.byline },
      publisher: { "@id": `${homeUrl}#site`, name: story.outlet.name },
    },
  ],
})}`,
    body: `<header class="masthead"><nav><a href="${homeUrl}">Today</a> <a href="${homeUrl}">Opinion</a> <a href="${homeUrl}">Puzzles</a> <a href="${homeUrl}">Subscribe</a></nav></header>
<main class="grid">
<article class="longread">
<span class="topic">${escape(story.section)}</span>
<h1>${escape(story.title)}</h1>
<address class="author">${escape(story.byline ?? "")}</address>
<time datetime="${story.published}">${story.published.slice(0, 10)}</time>
<div class="body">
${story.paragraphs.map((text, index) => `<p class="${index === 0 ? "lede" : "para"}">${escape(text)}</p>`).join("\n")}
</div>
<div class="paywall-offer"><p>Enjoying this story? Subscribe for one pound a week and cancel when you like.</p></div>
</article>
<section class="comments" id="comments"><h2>Comments</h2><p>Comments on this story are closed.</p></section>
<section class="recommended"><h2>More from the Ledger</h2>
${related.map(({ title, url: to }) => `<h3><a href="${to}">${escape(title)}</a></h3>`).join("\n")}
</section>
</main>`,
  });
