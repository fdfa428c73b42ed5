import type { Meeting } from "@parley/contracts";
import { html } from "hono/html";
import { pointerText, quoteList, quotesOf, sourceLink, sourceName } from "./evidence.ts";
import { countText, dateText, instantText, label, mechanismText, partyName, placeText } from "./format.ts";
import { type Html, layout } from "./layout.ts";
import { principalsLine, statusBadge } from "./meeting-row.ts";
import { principalsOf } from "./principals.ts";

const SHORT_ID_LENGTH = 8; // enough to tell a handful of related meetings apart by eye

const meetingLink = (id: string): Html => html`<a href="/meetings/${id}">${id.slice(0, SHORT_ID_LENGTH)}</a>`;

const section = (title: string, id: string, content: Html, count: number): Html | string =>
  count === 0 ? "" : html`<section id="${id}"><h2>${title}</h2>${content}</section>`;

const fact = (name: string, value: Html | string | null): Html | string =>
  value === null || value === "" ? "" : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

const retractionNote = ({ retraction, supersededBy }: Meeting): Html | string =>
  retraction === null
    ? ""
    : html`<p class="banner">This record was retracted (${retraction.reason}).
${supersededBy.length === 0 ? "" : html`Its reports now belong to ${supersededBy.map((id, index) => html`${index === 0 ? "" : ", "}${meetingLink(id)}`)}.`}</p>`;

/** How the date was found; null = nothing to add. */
const BASES: Readonly<Record<NonNullable<Meeting["dateBasis"]>, string | null>> = {
  explicit: "stated",
  weekday: "from a weekday",
  dateline: "from the dateline",
  publication: "from the day of publication",
  none: null,
};

const facts = (meeting: Meeting): Html => {
  const basis = BASES[meeting.dateBasis ?? "none"];
  return html`<dl class="facts">
${fact("Date", meeting.date === null || basis === null ? dateText(meeting) : `${dateText(meeting)} (${basis})`)}
${fact("Place", placeText(meeting))}
${fact("Kind", [label(meeting.kind), meeting.visitType && `${meeting.visitType} visit`, meeting.format && label(meeting.format)].filter(Boolean).join(", "))}
${fact("Mechanism", mechanismText(meeting))}
${fact("Part of", meeting.superEvent)}
${fact("Parties", meeting.parties.map(partyName).join(", "))}
${fact("Topics", meeting.topics.join(", "))}
${fact("Codes", meeting.codes && `CAMEO ${meeting.codes.cameo}, PLOVER ${meeting.codes.plover}`)}
${fact("Confidence", meeting.confidence === null ? null : meeting.confidence.toFixed(2))}
${fact("Related", meeting.related.length === 0 ? null : html`${meeting.related.map(({ type, meeting: id }) => html`${label(type)} ${meetingLink(id)} `)}`)}
</dl>`;
};

const participantList = ({
  participants,
}: Meeting): Html => html`<table><thead><tr><th>Name</th><th>Title</th><th>For</th><th>Role</th></tr></thead><tbody>
${participants.map(
  ({ name, title, country, organisation, role }) =>
    html`<tr><td><b>${name}</b></td><td>${title ?? ""}</td><td>${country === null ? (organisation ?? "") : partyName(country)}</td><td>${label(role)}</td></tr>`,
)}
</tbody></table>`;

const outcomeList = ({ outcomes }: Meeting): Html =>
  html`<ul>${outcomes.map(
    ({ type, text, proposer }) =>
      html`<li><span class="tag">${label(type)}</span> ${text}${proposer === null ? "" : html` <span class="note">(${proposer})</span>`}</li>`,
  )}</ul>`;

const statementList = ({ statements }: Meeting): Html =>
  html`<ul>${statements.map(
    ({ speaker, onBehalfOf, type, text }) =>
      html`<li><b>${speaker ?? (onBehalfOf === null ? "unnamed" : partyName(onBehalfOf))}</b> <span class="tag">${type}</span> ${text}</li>`,
  )}</ul>`;

const sourceTable = ({
  sources,
}: Meeting): Html => html`<table><thead><tr><th>Outlet</th><th>Title</th><th>Published</th></tr></thead><tbody>
${sources.map(
  (source) =>
    html`<tr><td>${sourceName(source)}</td><td>${sourceLink(source, source.title ?? source.url)}</td><td>${instantText(source.publishedAt ?? "")}</td></tr>`,
)}
</tbody></table>`;

const conflictList = (meeting: Meeting): Html =>
  html`<ul>${meeting.conflicts.map(
    ({ pointer, values }) =>
      html`<li>${pointerText(pointer, meeting)}: ${values.map(({ value, events }, index) => html`${index === 0 ? "" : " · "}<b>${value}</b> <span class="note">${countText(events.length, "report")}</span>`)}</li>`,
  )}</ul>`;

const history = ({ statusHistory }: Meeting): Html =>
  html`<ol>${statusHistory.map(
    ({ status, asOf }) =>
      html`<li><span class="badge ${status}">${status}</span> <span class="note">${instantText(asOf ?? "date of the report unknown")}</span></li>`,
  )}</ol>`;

/** Everything known about one meeting, with the words it rests on. */
export const meetingPage = (meeting: Meeting): Html => {
  const quotes = quotesOf(meeting);
  const names = principalsOf(meeting)
    .sides.map(({ name }) => name)
    .join(" ↔ ");
  return layout({
    title: `${names}, ${dateText(meeting)} – Parley`,
    content: html`<article class="meeting">
${retractionNote(meeting)}
<p class="kind">${dateText(meeting)}${placeText(meeting) === null ? "" : ` · ${placeText(meeting)}`} ${statusBadge(meeting)}</p>
<h1>${principalsLine(meeting)}</h1>
${facts(meeting)}
${section("Participants", "participants", participantList(meeting), meeting.participants.length)}
${section("Outcomes", "outcomes", outcomeList(meeting), meeting.outcomes.length)}
${section("Statements", "statements", statementList(meeting), meeting.statements.length)}
${section("Where the reports disagree", "conflicts", conflictList(meeting), meeting.conflicts.length)}
${section("Evidence", "evidence", quoteList(quotes), quotes.length)}
${section("Sources", "sources", sourceTable(meeting), meeting.sources.length + meeting.sourcesOverflow)}
${section("Status", "status", history(meeting), meeting.statusHistory.length)}
<p class="note">Meeting ${meeting.id}, version ${meeting.version}, rules ${meeting.rulesVersion}. <a href="/v1/meetings/${meeting.id}">JSON</a></p>
</article>`,
  });
};
