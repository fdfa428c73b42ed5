import { escape, htmlPage, type Page } from "../html.ts";

/** A minister's own pages on blog software: `entry-content`, tags and share buttons, written in the first person. */
export const minister = ({ story, url, canonicalUrl, homeUrl, related }: Page): string =>
  htmlPage({
    title: `${story.title} » ${story.outlet.name}`,
    head: `<link rel="canonical" href="${canonicalUrl}">
<meta property="og:title" content="${escape(story.title)}">
<meta property="og:site_name" content="${escape(story.outlet.name)}">
<meta property="article:published_time" content="${story.published}">`,
    body: `<div id="page" class="hfeed site">
<div class="menu-main-container"><ul id="menu-main" class="menu"><li><a href="${homeUrl}">About</a></li><li><a href="${homeUrl}">Speeches</a></li><li><a href="${homeUrl}">Contact</a></li></ul></div>
<div id="content" class="site-content">
<article id="post-${story.slug}" class="post type-post hentry">
<header class="entry-header"><h1 class="entry-title">${escape(story.title)}</h1>
<div class="entry-meta"><a href="${url}" rel="bookmark"><time class="entry-date published" datetime="${story.published}">${story.published.slice(0, 10)}</time></a></div></header>
<div class="entry-content">
${story.paragraphs.map((text) => `<p>${escape(text)}</p>`).join("\n")}
</div>
<footer class="entry-footer"><span class="tags-links">Tagged <a href="${homeUrl}">trade</a>, <a href="${homeUrl}">travel</a></span></footer>
<div class="share-buttons"><a href="${homeUrl}">Share</a> <a href="${homeUrl}">Print</a></div>
</article>
<div class="widget widget_recent_entries"><h2>Recent posts</h2><ul>
${related.map(({ title, url: to }) => `<li><a href="${to}">${escape(title)}</a></li>`).join("\n")}
</ul></div>
</div>
</div>`,
  });
