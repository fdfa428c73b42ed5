import { dayParts, escape, htmlPage, type Page } from "../html.ts";

/** A ministry's press room: Dublin Core metadata, breadcrumb, definition list of facts, no byline. */
export const ministry = ({ story, canonicalUrl, homeUrl, related }: Page): string => {
  const { day, month, year } = dayParts(story.published);
  return htmlPage({
    title: story.title,
    head: `<meta name="dcterms.title" content="${escape(story.title)}">
<meta name="dcterms.issued" content="${story.published}">
<meta name="dcterms.publisher" content="${escape(story.outlet.name)}">
<meta property="article:published_time" content="${story.published}">
<meta property="og:site_name" content="${escape(story.outlet.name)}">
<link rel="canonical" href="${canonicalUrl}">`,
    body: `<nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="${homeUrl}">Home</a></li><li><a href="${homeUrl}">Press room</a></li><li>${escape(story.section)}</li></ol></nav>
<main>
<article class="release">
<header><h1>${escape(story.title)}</h1><p class="issued"><time datetime="${story.published}">${day} ${month} ${year}</time></p></header>
<section class="release-text">
${story.paragraphs.map((text) => `<p>${escape(text)}</p>`).join("\n")}
</section>
</article>
<section class="see-also"><h2>See also</h2><ul>
${related.map(({ title, url }) => `<li><a href="${url}">${escape(title)}</a></li>`).join("\n")}
</ul></section>
</main>`,
  });
};
