import { type Article, articleKeyOf } from "@parley/contracts";
import { extractArticle } from "@parley/extraction";
import { canonicalUrl } from "@parley/article";
import { articleStream } from "../../harness/article-stream.ts";
import { createRandom, type Random } from "../../harness/random.ts";
import { BACKGROUND } from "./background.ts";
import { pageOf } from "./page.ts";

/** As long as a report of an agency: with what is around it in JSON, some 2.3 kB. */
const TEXT_LENGTH = 2_100;

export type Form = "text" | "html";
export interface Report {
  readonly url: string;
  /** Key of its record in meeting-events. */
  readonly articleKey: string;
  /** The article as a scraper sends it. */
  readonly value: string;
  readonly textLength: number;
}

const paragraphsOf = (lead: string, random: Random): string[] => {
  const paragraphs = [lead];
  const from = random.below(BACKGROUND.length);
  let length = lead.length;
  for (let at = 0; length < TEXT_LENGTH; at++) {
    const paragraph = BACKGROUND[(from + at) % BACKGROUND.length] ?? "";
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return paragraphs;
};

const reportOf = (article: Article, form: Form, random: Random): Report => {
  const paragraphs = paragraphsOf(article.content.body, random);
  const text = paragraphs.join("\n\n");
  const content =
    form === "text"
      ? { mediaType: "text/plain", body: text }
      : { mediaType: "text/html", body: pageOf({ url: article.url, paragraphs, random }) };
  const { url } = article;
  return {
    url,
    articleKey: articleKeyOf(canonicalUrl(url)),
    value: JSON.stringify({ ...article, content }),
    textLength: text.length,
  };
};

/** Reports of invented meetings, four outlets each, shuffled; a tenth report none. The same seed makes the same bytes. */
export const createReports = (options: { count: number; form: Form; seed: number }): Report[] => {
  const random = createRandom(options.seed);
  return articleStream(options).map(({ article }) => reportOf(article, options.form, random));
};

/** Does the extraction, asked directly, find a meeting in it? */
export const tellsMeeting = ({ value }: Report): boolean =>
  extractArticle(JSON.parse(value) as Article).events.length > 0;
