import { escape } from "../../../infra/demo/html.ts";
import type { Random } from "../../harness/random.ts";

/** What a page of a news site weighs around its text. */
const PAGE_BYTES = 20_000;
const NAVIGATION = [
  "World",
  "Business",
  "Sport",
  "Culture",
  "Weather",
  "Opinion",
  "Travel",
  "Science",
  "Video",
  "Archive",
];
const TEASERS = [
  "Harvest festival draws record crowds",
  "Five walks for a long weekend",
  "City orchestra names a new conductor",
  "Rail tickets to cost more from spring",
  "What to plant before the first frost",
  "Swimmers return with two medals",
];

const navigation = (url: string): string =>
  `<nav class="menu" aria-label="Sections"><ul>${NAVIGATION.map(
    (name) =>
      `<li class="menu__item"><a class="menu__link" href="${new URL(url).origin}/${name.toLowerCase()}">${name}</a></li>`,
  ).join("")}</ul></nav>`;

const teaser = (random: Random, n: number): string =>
  `<li class="teaser teaser--${n % 3}"><a class="teaser__link" href="/stories/${random.below(1_000_000)}" data-track="rail-${n}"><img class="teaser__image" src="/images/${random.below(1_000_000)}-320.jpg" width="320" height="180" alt=""><span class="teaser__title">${random.pick(TEASERS)}</span></a><time class="teaser__time">${random.below(24)} hours ago</time></li>`;

const style = (random: Random, n: number): string =>
  `.block-${n}{margin:${random.below(40)}px ${random.below(40)}px;color:#${(0x100000 + random.below(0xefffff)).toString(16)};display:flex}`;

/** The paragraphs in a page of some 20 kB: head, menus, styles and a script before them, teasers and a footer after them. */
export const pageOf = ({
  url,
  paragraphs,
  random,
}: {
  url: string;
  paragraphs: readonly string[];
  random: Random;
}): string => {
  const styles = Array.from({ length: 60 }, (_, n) => style(random, n)).join("\n");
  const script = `window.settings=${JSON.stringify(Array.from({ length: 60 }, () => ({ slot: random.below(1_000_000), on: true })))};`;
  const before = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Report ${escape(new URL(url).pathname)}</title>
<link rel="canonical" href="${escape(url)}"><meta property="og:type" content="article">
<style>${styles}</style><script>${script}</script></head>
<body class="page">${navigation(url)}
<main><article class="story"><h1 class="story__title">Ministers on the agenda of the week</h1>
<div class="story__body">
${paragraphs.map((text) => `<p class="story__paragraph">${escape(text)}</p>`).join("\n")}
</div></article></main>
<aside class="rail"><h2>Most read</h2><ul>`;
  const after = `</ul></aside>${navigation(url)}<footer class="footer"><p>All rights reserved.</p></footer></body></html>\n`;
  let teasers = "";
  for (let n = 0; before.length + teasers.length + after.length < PAGE_BYTES; n++) teasers += teaser(random, n);
  return before + teasers + after;
};
