import { KINDS, type Meeting, STATUSES } from "@parley/contracts";
import { html } from "hono/html";
import type { ListParameters } from "../query.ts";
import { label } from "./format.ts";
import { type Html, layout } from "./layout.ts";
import { meetingRow } from "./meeting-row.ts";

const option = (value: string, chosen: string | undefined): Html =>
  html`<option value="${value}"${value === chosen ? " selected" : ""}>${label(value)}</option>`;

const filterForm = ({
  q,
  country,
  person,
  kind,
  status,
  from,
  to,
}: ListParameters): Html => html`<form class="filter" method="get" action="/">
<label>Search <input name="q" type="search" value="${q ?? ""}" placeholder="words" size="9" maxlength="200"></label>
<label>Country <input name="country" value="${country ?? ""}" placeholder="KZ, EU …" size="5" maxlength="200"></label>
<label>Person <input name="person" value="${person ?? ""}" placeholder="name" size="9" maxlength="200"></label>
<label>Kind <select name="kind"><option value="">any</option>${KINDS.map((one) => option(one, kind))}</select></label>
<label>Status <select name="status"><option value="">any</option>${STATUSES.map((one) => option(one, status))}</select></label>
<label>From <input name="from" value="${from ?? ""}" placeholder="2025-03-01" size="8" maxlength="10" inputmode="numeric"></label>
<label>To <input name="to" value="${to ?? ""}" placeholder="2025-03-31" size="8" maxlength="10" inputmode="numeric"></label>
<button>Show</button>
</form>`;

const queryText = (conditions: Partial<Record<string, string>>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(conditions)) if (value !== undefined) query.set(name, value);
  return query.size === 0 ? "" : `?${query.toString()}`;
};

/** The same question in other formats. */
const feedLinks = ({ cursor: _cursor, limit: _limit, ...conditions }: ListParameters): Html => {
  const query = queryText(conditions);
  return html`<p class="feeds note">As <a href="/v1/meetings.ics${query}">calendar</a>, <a href="/v1/meetings.rss${query}">RSS</a>,
<a href="/v1/meetings.csv${query}">CSV</a>, <a href="/v1/meetings.ndjson${query}">NDJSON</a>, <a href="/v1/meetings${query}">JSON</a></p>`;
};

/** Which of the conditions the stream understands, as its address for the live part. */
const streamAddress = ({ country, kind, status }: ListParameters): string =>
  `/v1/stream${queryText({ country, kind, status })}`;

/** Live rows make sense on the first page without conditions that the stream cannot hold. */
const isLive = ({ cursor, q, person, mechanism, from, to }: ListParameters): boolean =>
  [cursor, q, person, mechanism, from, to].every((value) => value === undefined);

/** The list of meetings. @param older query string of the next page; null = this is the last */
export const listPage = (options: {
  meetings: readonly Meeting[];
  older: string | null;
  parameters: ListParameters;
}): Html => {
  const { meetings, older, parameters } = options;
  const live = isLive(parameters);
  return layout({
    title: "Meetings – Parley",
    script: live,
    content: html`<h1 class="offscreen">Meetings</h1>
${filterForm(parameters)}
${feedLinks(parameters)}
<p class="live" id="live" aria-live="polite" hidden></p>
<section id="meetings"${live ? html` data-stream="${streamAddress(parameters)}"` : ""}>
${meetings.map(meetingRow)}
</section>
${meetings.length === 0 && older === null ? html`<p class="empty" id="empty">No meetings ${parameters.cursor === undefined ? "match" : "follow"}.</p>` : ""}
${older === null ? "" : html`<nav class="pages"><a href="/?${older}">Older meetings</a></nav>`}`,
  });
};
