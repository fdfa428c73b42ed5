import { escape, htmlPage, jsonLd, type Page } from "../html.ts";

/** A wire service: JSON-LD, paragraphs as attributed divs, a sign-off line in brackets. */
export const wire = ({ story, url, canonicalUrl, homeUrl, related }: Page): string =>
  htmlPage({
    title: `${story.title} | ${story.outlet.name}`,
    head: `<link rel="canonical" href="${canonicalUrl}">
<meta property="og:site_name" content="${escape(story.outlet.name)}">
<meta property="og:title" content="${escape(story.title)}">
<meta property="og:type" content="article">
${jsonLd({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: story.title,
  url,
  datePublished: story.published,
  dateModified: story.updated ?? story.published,
  inLanguage: "en",
  author: [{ "@type": "Person", name: story.byline }],
  publisher: { "@type": "NewsMediaOrganization", name: story.outlet.name },
})}`,
    body: `<header><nav aria-label="Main"><a href="${homeUrl}">World</a><a href="${homeUrl}">Business</a><a href="${homeUrl}">Markets</a></nav></header>
<main id="main-content">
<article data-testid="Article">
<h1 data-testid="Heading">${escape(story.title)}</h1>
<div class="article-header__meta"><span>By ${escape(story.byline ?? "")}</span> <time datetime="${story.published}">${story.published.slice(0, 10)}</time></div>
<div class="article-body__content">
${story.paragraphs.map((text, index) => `<div data-testid="paragraph-${index}" class="text__text">${escape(text)}</div>`).join("\n")}
</div>
<p class="article-standards">Our standards: the Corvus rules of reporting.</p>
</article>
<aside class="read-next"><h2>Read next</h2>
${related.map(({ title, url: to }) => `<a href="${to}">${escape(title)}</a>`).join("\n")}
</aside>
</main>`,
  });
