import { html } from "hono/html";

/** A piece of page whose text is already escaped. */
export type Html = ReturnType<typeof html>;

/** The whole page around `content`. `script` loads the few lines that prepend new meetings. */
export const layout = (options: {
  title: string;
  content: Html;
  script?: boolean;
  refreshSeconds?: number;
}): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${options.refreshSeconds === undefined ? "" : html`<meta http-equiv="refresh" content="${options.refreshSeconds}">`}
<title>${options.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/style.css">
${options.script === true ? html`<script src="/assets/live.js" defer></script>` : ""}
</head>
<body>
<header class="top">
<a class="brand" href="/">Parley</a>
<span class="claim">Who met whom, with the words that say so</span>
<nav><a href="/v1/meetings">API</a> <a href="/v1/stream">Stream</a></nav>
</header>
<main>
${options.content}
</main>
</body>
</html>`;
