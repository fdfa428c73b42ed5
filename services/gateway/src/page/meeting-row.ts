import type { Meeting } from "@parley/contracts";
import { html } from "hono/html";
import { quoteList, quotesOf, sourceLink, sourceName } from "./evidence.ts";
import { countText, dateText, label, mechanismText, placeText } from "./format.ts";
import type { Html } from "./layout.ts";
import { principalsOf } from "./principals.ts";

const SOURCES_SHOWN_MAX = 3;
const QUOTES_SHOWN_MAX = 5;
const OUTCOMES_SHOWN_MAX = 2;

/** "A ↔ B", each with title and country; more than two sides are listed. */
export const principalsLine = (meeting: Meeting): Html => {
  const { sides, others } = principalsOf(meeting);
  const between =
    sides.length === 2 ? html`<span class="with" aria-label="and">↔</span>` : html`<span class="with">·</span>`;
  const parts = sides.map(
    ({ name, title }, index) => html`${index === 0 ? "" : between}
<span class="side"><b>${name}</b>${title === null ? "" : html` <span class="title">${title}</span>`}</span>`,
  );
  return html`${parts}${others === 0 ? "" : html` <span class="title">and ${countText(others, "other")}</span>`}`;
};

export const statusBadge = ({ status, retraction }: Meeting): Html =>
  retraction === null
    ? html`<span class="badge ${status}">${status}</span>`
    : html`<span class="badge retracted">retracted: ${retraction.reason}</span>`;

const sourcesLine = ({ sources, sourcesOverflow }: Meeting): Html | string => {
  if (sources.length === 0) return "";
  const shown = sources.slice(0, SOURCES_SHOWN_MAX);
  return html`<span class="sources">${countText(sources.length + sourcesOverflow, "source")}${shown.map(
    (source, index) => html`${index === 0 ? ": " : ", "}${sourceLink(source, sourceName(source))}`,
  )}${sources.length > shown.length ? ", …" : ""}</span>`;
};

const outcomesLine = ({ outcomes }: Meeting): Html | string => {
  if (outcomes.length === 0) return "";
  const shown = outcomes
    .slice(0, OUTCOMES_SHOWN_MAX)
    .map(({ type, text }) => html`<span class="tag">${label(type)}</span> ${text}`);
  const more = outcomes.length - shown.length;
  return html`<p class="outcomes">${shown.map((one, index) => html`${index === 0 ? "" : " · "}${one}`)}${more > 0 ? ` · ${more} more` : ""}</p>`;
};

const evidenceBlock = (meeting: Meeting): Html | string => {
  const quotes = quotesOf(meeting);
  if (quotes.length === 0) return "";
  return html`<details><summary>${countText(quotes.length, "quote")}</summary>
${quoteList(quotes.slice(0, QUOTES_SHOWN_MAX))}
${quotes.length > QUOTES_SHOWN_MAX ? html`<p class="note"><a href="/meetings/${meeting.id}#evidence">All ${quotes.length} quotes</a></p>` : ""}
</details>`;
};

/** One meeting in the list. */
export const meetingRow = (meeting: Meeting): Html => {
  const what = [label(meeting.kind), mechanismText(meeting)].filter((part) => part !== null).join(" · ");
  const place = placeText(meeting);
  return html`<article class="row" id="m-${meeting.id}" data-version="${meeting.version}">
<div class="when"><time${meeting.date === null ? "" : html` datetime="${meeting.date}"`}>${dateText(meeting)}</time>
${place === null ? "" : html`<span class="place">${place}</span>`}</div>
<div class="what">
<p class="kind">${what} ${statusBadge(meeting)}</p>
<h2><a href="/meetings/${meeting.id}">${principalsLine(meeting)}</a></h2>
${outcomesLine(meeting)}
<div class="foot">${sourcesLine(meeting)}
${evidenceBlock(meeting)}</div>
</div>
</article>`;
};
