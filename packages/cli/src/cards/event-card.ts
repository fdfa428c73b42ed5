import type { Evidence, MeetingEvent } from "@parley/contracts";
import { factLines, field } from "./facts.ts";
import { type CardOptions, paintOf, plain } from "./paint.ts";
import { valueAt, valueText } from "./pointer.ts";
import { shorten, wrap } from "./wrap.ts";

const CONTEXT_LENGTH = 40; // UTF-16 units on each side of a quote: a handful of words
const VALUE_LENGTH_MAX = 60; // long values are quotes anyway, and shown as such on the next line
const QUOTE_LENGTH_MAX = 240; // two or three lines of a terminal
const OPEN = "[";
const CLOSE = "]";

/** Cut back to whole words, so that the context never begins or ends inside one. */
const before = (text: string, start: number): string => {
  const part = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  return start <= CONTEXT_LENGTH ? part : `…${part.slice(part.search(/\s/) + 1)}`;
};
const after = (text: string, end: number): string => {
  const part = text.slice(end, end + CONTEXT_LENGTH);
  return end + CONTEXT_LENGTH >= text.length ? part : `${part.slice(0, Math.max(0, part.search(/\s\S*$/)))}…`;
};

const quoteLines = ({ quote, start, end }: Evidence, text: string | null, options: CardOptions): string[] => {
  const words = shorten(plain(quote), QUOTE_LENGTH_MAX);
  const around = text === null ? ["", ""] : [before(text, start), after(text, end)];
  const spaceBefore = /\s$/.test(around[0] ?? "") ? " " : "";
  const spaceAfter = /^\s/.test(around[1] ?? "") ? " " : "";
  const line = `${plain(around[0] ?? "")}${spaceBefore}${OPEN}${words}${CLOSE}${spaceAfter}${plain(around[1] ?? "")}`;
  return wrap(line, { width: options.width, first: "      " });
};

const evidenceLines = (event: MeetingEvent, text: string | null, options: CardOptions): string[] => {
  const paint = paintOf(options);
  return event.evidence.flatMap((item) => {
    const value = shorten(plain(valueText(valueAt(event, item.pointer))), VALUE_LENGTH_MAX);
    const source = paint.dim(`${item.rule}, ${item.certainty}`);
    return [`    ${paint.cyan(plain(item.pointer))} ${value}  ${source}`, ...quoteLines(item, text, options)];
  });
};

/**
 * One meeting event for people: its facts, then each fact's evidence as pointer, value and the quote in brackets with
 * the words around it. `documentText` null (not at hand) leaves the words around out. No newline at the end.
 */
export const renderEventCard = (event: MeetingEvent, documentText: string | null, options: CardOptions): string => {
  const { article, confidence, codes } = event;
  const told = [article.outlet, article.title ?? article.url, article.publishedAt]
    .filter((part) => part !== null)
    .join(", ");
  const rated = [
    confidence === null ? null : `confidence ${confidence.toFixed(2)}`,
    codes === null ? null : `PLOVER ${codes.plover}, CAMEO ${codes.cameo}`,
  ].filter((part) => part !== null);
  return [
    ...factLines(event, options),
    ...field("source", told, options),
    ...field("rated", rated.join(", "), options),
    ...(event.evidence.length === 0 ? [] : [paintOf(options).dim("  evidence")]),
    ...evidenceLines(event, documentText, options),
  ].join("\n");
};
