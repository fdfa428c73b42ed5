import { dayParts, escape, htmlPage, type Page } from "../html.ts";

/** A state news agency on an old content system: no JSON-LD, a date line above the text, caption and editor inside it. */
export const agency = ({ story, canonicalUrl, homeUrl, related }: Page): string => {
  const { day, month, year, time } = dayParts(story.published);
  return htmlPage({
    title: `${story.title} - ${story.outlet.name}`,
    head: `<meta name="publishdate" content="${story.published}">
<meta name="application-name" content="${escape(story.outlet.name)}">
<link rel="canonical" href="${canonicalUrl}">`,
    body: `<div class="top_bar"><a href="${homeUrl}">Home</a> | <a href="${homeUrl}">World</a> | <a href="${homeUrl}">Photos</a> | <a href="${homeUrl}">Video</a></div>
<div class="w1000 main">
<h1 id="p_title">${escape(story.title)}</h1>
<div class="pub_info">(${escape(story.outlet.name)}) ${time}, ${month} ${day}, ${year}</div>
<div id="p_content" class="article_text">
${story.caption === null ? "" : `<p style="text-align:center"><img src="/images/${story.slug}.jpg" alt=""></p>\n<p class="pic_note">${escape(story.caption)}</p>`}
${story.paragraphs.map((text) => `<p>${escape(text)}</p>`).join("\n")}
<p class="editor">(${escape(story.byline ?? "Web desk")})</p>
</div>
<div class="related_box"><h3>Related news</h3><ul>
${related.map(({ title, url }) => `<li><a href="${url}">${escape(title)}</a></li>`).join("\n")}
</ul></div>
<div class="share_bar">Share to: <a href="${homeUrl}">Mail</a> <a href="${homeUrl}">Print</a></div>
</div>`,
  });
};
