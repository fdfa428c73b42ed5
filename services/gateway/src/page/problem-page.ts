import { html } from "hono/html";
import type { Problem } from "../problem.ts";
import { type Html, layout } from "./layout.ts";

const REFRESH_SECONDS = 3;

const HEADINGS: Partial<Record<Problem["code"], string>> = {
  "view.rebuilding": "Just a moment",
  "view.unavailable": "Not available now",
  "meeting.unknown": "No such meeting",
  "route.unknown": "Nothing here",
  "request.invalid": "That cannot be asked",
};

/** An error for people. A page that will come by itself is loaded again. */
export const problemPage = (problem: Problem): Html =>
  layout({
    title: "Parley",
    content: html`<section class="problem">
<h1>${HEADINGS[problem.code] ?? "Something went wrong"}</h1>
<p>${problem.message}</p>
<p><a href="/">All meetings</a></p>
</section>`,
    ...(problem.retryAfterSeconds === null ? {} : { refreshSeconds: REFRESH_SECONDS }),
  });
