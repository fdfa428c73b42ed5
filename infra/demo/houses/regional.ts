import { escape, htmlPage, type Page } from "../html.ts";

const COOKIE_NOTE = "We use cookies to remember your choices and to count visits. Read our cookie policy.";

/** A regional paper: cookie note first, Open Graph article tags, a newsletter box in the middle of the text. */
export const regional = ({ story, url, canonicalUrl, homeUrl, related }: Page): string => {
  const paragraphs = story.paragraphs.map((text) => `<p>${escape(text)}</p>`);
  const box = `<div class="newsletter-signup"><strong>The morning letter</strong><p>Get the day's local stories by mail. <a href="${homeUrl}">Sign up</a></p></div>`;
  return htmlPage({
    title: `${story.title} – ${story.outlet.name}`,
    head: `<link rel="canonical" href="${canonicalUrl}">
<meta property="og:site_name" content="${escape(story.outlet.name)}">
<meta property="og:title" content="${escape(story.title)}">
<meta property="og:url" content="${url}">
<meta property="article:published_time" content="${story.published}">
${story.updated === null ? "" : `<meta property="article:modified_time" content="${story.updated}">`}
<meta name="author" content="${escape(story.byline ?? "")}">`,
    body: `<div id="cookie-banner" role="dialog" class="cookie-notice"><p>${COOKIE_NOTE}</p><button>Accept</button><button>Reject</button></div>
<nav class="site-nav"><ul><li><a href="${homeUrl}">News</a></li><li><a href="${homeUrl}">Sport</a></li><li><a href="${homeUrl}">Weather</a></li></ul></nav>
<div class="layout">
<article class="story">
<p class="kicker">${escape(story.section)}</p>
<h1 class="headline">${escape(story.title)}</h1>
<p class="byline">By <a rel="author" href="${homeUrl}">${escape(story.byline ?? story.outlet.name)}</a></p>
<div class="story-body">
${[...paragraphs.slice(0, 2), box, ...paragraphs.slice(2)].join("\n")}
</div>
</article>
<aside class="sidebar"><h2>Most read</h2><ol class="most-read">
${related.map(({ title, url: to }) => `<li><a href="${to}">${escape(title)}</a></li>`).join("\n")}
</ol></aside>
</div>`,
  });
};
