import type { Meeting } from "@parley/contracts";
import { html } from "hono/html";
import { pageAddress } from "./format.ts";
import type { Html } from "./layout.ts";

type Source = Meeting["sources"][number];

/** A source as a link, or as text if its address is not a page's. */
export const sourceLink = (source: Source, text: string): Html => {
  const address = pageAddress(source.url);
  return address === null
    ? html`<span>${text}</span>`
    : html`<a href="${address}" rel="nofollow noopener noreferrer">${text}</a>`;
};

/** "outlet" where it is known, else the host. */
export const sourceName = ({ outlet, url }: Source): string =>
  outlet ?? (URL.canParse(url) ? new URL(url).host : "unnamed source");

/** "/participants/0/title" -> "participant 1: title"; "/date" -> "date". */
export const pointerText = (pointer: string): string => {
  const [field = "", index, ...rest] = pointer.split("/").slice(1);
  if (index === undefined) return field === "" ? "meeting" : field;
  if (!/^\d+$/.test(index)) return [field, index, ...rest].join(" ");
  const singular = field === "parties" ? "party" : field.replace(/s$/, "");
  const what = `${singular} ${Number(index) + 1}`;
  return rest.length === 0 ? what : `${what}: ${rest.join(" ")}`;
};

/** One sentence of a report with the facts it carries. */
interface Quote {
  readonly text: string;
  readonly facts: readonly string[];
  readonly source: Source | undefined;
}

/** Quotes of one event are told once, with every fact that rests on them; in the order of the evidence. */
export const quotesOf = ({ evidence, sources }: Pick<Meeting, "evidence" | "sources">): Quote[] => {
  const byEvent = new Map(sources.map((source) => [source.event, source]));
  const groups = Map.groupBy(evidence, ({ event, quote }) => `${event}\n${quote}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const facts = [...new Set(group.map(({ pointer }) => pointerText(pointer)))];
    return { text: first.quote, facts, source: byEvent.get(first.event) };
  });
};

/** Quotes as a list: the words, what they show, and where they stand. */
export const quoteList = (quotes: readonly Quote[]): Html => html`<ul class="quotes">
${quotes.map(
  ({ text, facts, source }) => html`<li><blockquote>${text}</blockquote>
<p class="note">${facts.join(", ")}${source === undefined ? "" : html` — ${sourceLink(source, sourceName(source))}`}</p></li>`,
)}
</ul>`;
