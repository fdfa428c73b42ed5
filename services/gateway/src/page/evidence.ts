import type { Meeting } from "@parley/contracts";
import { html } from "hono/html";
import { pageAddress, partyName } from "./format.ts";
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

/** Which fact a pointer into the meeting means: "/participants/0/title" -> "title of Ana Kovač", "/place/city" -> "place city". */
export const pointerText = (
  pointer: string,
  { participants, parties }: Pick<Meeting, "participants" | "parties">,
): string => {
  const [field = "", index = "", ...rest] = pointer.split("/").slice(1);
  const at = /^\d{1,4}$/.test(index) ? Number(index) : null;
  if (at === null) return [field, index, ...rest].filter((part) => part !== "").join(" ") || "meeting";
  const person = field === "participants" ? participants[at] : undefined;
  if (person !== undefined)
    return `${rest.join(" ").replace(/^titles \d+$/, "title") || "participant"} of ${person.name}`.replace(
      /^participant of /,
      "participant ",
    );
  const party = field === "parties" ? parties[at] : undefined;
  if (party !== undefined) return `party ${partyName(party)}`;
  return [`${field.replace(/s$/, "")} ${at + 1}`, ...rest].join(" ");
};

/** One sentence of a report with the facts it carries. */
interface Quote {
  readonly text: string;
  readonly facts: readonly string[];
  readonly source: Source | undefined;
}

/** Quotes of one event are told once, with every fact that rests on them; in the order of the evidence. */
export const quotesOf = (meeting: Meeting): Quote[] => {
  const { evidence, sources } = meeting;
  const byEvent = new Map(sources.map((source) => [source.event, source]));
  const groups = Map.groupBy(evidence, ({ event, quote }) => `${event}\n${quote}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const facts = [...new Set(group.map(({ pointer }) => pointerText(pointer, meeting)))];
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
