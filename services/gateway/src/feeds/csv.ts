import type { Meeting } from "@parley/contracts";

type Cell = string | number | null;

/** In the order of the file; names are an API: add at the end, never rename. */
const COLUMNS: readonly (readonly [name: string, read: (meeting: Meeting) => Cell])[] = [
  ["id", ({ id }) => id],
  ["version", ({ version }) => version],
  ["status", ({ status }) => status],
  ["retracted", ({ retraction }) => retraction?.reason ?? null],
  ["kind", ({ kind }) => kind],
  ["date", ({ date }) => date],
  ["date_end", ({ dateEnd }) => dateEnd],
  ["date_precision", ({ datePrecision }) => datePrecision],
  ["city", ({ place }) => place.city],
  ["country", ({ place }) => place.country],
  ["mechanism", ({ mechanism }) => mechanism?.name ?? null],
  ["ordinal", ({ mechanism }) => mechanism?.ordinal ?? null],
  ["parties", ({ parties }) => list(parties)],
  ["participants", ({ participants }) => list(participants.map(({ name }) => name))],
  ["titles", ({ participants }) => list(participants.map(({ title }) => title ?? ""))],
  ["topics", ({ topics }) => list(topics)],
  ["outcomes", ({ outcomes }) => list(outcomes.map(({ text }) => text))],
  ["cameo", ({ codes }) => codes?.cameo ?? null],
  ["confidence", ({ confidence }) => confidence],
  ["source_count", ({ sources }) => sources.length],
  ["source_urls", ({ sources }) => list(sources.map(({ url }) => url))],
];

const list = (items: readonly string[]): string => items.map((item) => item.replaceAll(";", ",")).join("; ");

/**
 * RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection"): the words
 * come from anybody's web page.
 */
const cellText = (cell: Cell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A header line and a line for each meeting. Lists within a cell are separated by "; ". */
export const csvOf = (meetings: readonly Meeting[]): string => {
  const lines = meetings.map((meeting) => COLUMNS.map(([, read]) => cellText(read(meeting))).join(","));
  return [COLUMNS.map(([name]) => name).join(","), ...lines, ""].join("\r\n");
};
