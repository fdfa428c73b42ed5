import type { Story } from "./story.ts";

/** What a house style gets to make a page of. Addresses are absolute. */
export interface Page {
  readonly story: Story;
  readonly url: string;
  readonly canonicalUrl: string;
  readonly homeUrl: string;
  readonly related: readonly { readonly title: string; readonly url: string }[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe for HTML and XML, attribute values included. */
export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** JSON-LD in a script element; `<` is written so that no value can close the element. */
export const jsonLd = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;

export const DEMO_NOTICE =
  "Demonstration page. The outlets, and all people and events but the session of 18 March 2025 in Beijing, are invented.";

/** A whole page around a house's own head and body. */
export const htmlPage = ({ title, head, body }: { title: string; head: string; body: string }): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
${head}
</head>
<body>
${body}
<footer class="site-footer"><p class="demo-notice">${DEMO_NOTICE}</p></footer>
</body>
</html>
`;

/** `published` as a reader of the outlet sees it. */
export const dayParts = (published: string): { day: string; month: string; year: string; time: string } => {
  // The outlet's own clock: the offset is in the text, so the local parts are read from it and never converted.
  const [, year = "", month = "", day = "", time = ""] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(published) ?? [];
  const name = new Date(Date.UTC(Number(year), Number(month) - 1)).toLocaleString("en", {
    month: "long",
    timeZone: "UTC",
  });
  return { day: String(Number(day)), month: name, year, time };
};
