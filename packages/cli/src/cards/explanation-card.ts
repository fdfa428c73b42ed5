import type { MeetingEvent } from "@parley/contracts";
import type { ExplainedTrigger, Explanation } from "@parley/extraction";
import { factLines, field } from "./facts.ts";
import { type CardOptions, paintOf, plain } from "./paint.ts";
import { valueAt, valueText } from "./pointer.ts";
import { shorten, wrap } from "./wrap.ts";

const CONTEXT_LENGTH = 70; // UTF-16 units on each side of the words: a clause
const VALUE_LENGTH_MAX = 70; // one line of a terminal with its pointer
const SEEN_SHOWN_MAX = 12; // a long report names a hundred; all of them are in --json
const DETAILS_FROM = "/participants/"; // shown person by person, not pointer by pointer

/** The sentence around a trigger, cut back to whole words, its own words in brackets. */
const marked = ({ sentence, start, end }: ExplainedTrigger): string => {
  const from = start <= CONTEXT_LENGTH ? 0 : sentence.indexOf(" ", start - CONTEXT_LENGTH) + 1;
  const to =
    end + CONTEXT_LENGTH >= sentence.length
      ? sentence.length
      : Math.max(end, sentence.lastIndexOf(" ", end + CONTEXT_LENGTH));
  return [
    from === 0 ? "" : "…",
    plainAround(sentence.slice(from, start)),
    `[${plain(sentence.slice(start, end))}]`,
    plainAround(sentence.slice(end, to)),
    to === sentence.length ? "" : "…",
  ].join("");
};

/** `plain` without losing the blank beside the bracket. */
const plainAround = (text: string): string =>
  `${/^\s/.test(text) ? " " : ""}${plain(text)}${/\s$/.test(text) && text.trim() !== "" ? " " : ""}`;

const sentenceLines = (trigger: ExplainedTrigger, { width }: CardOptions): string[] =>
  wrap(marked(trigger), { width, first: "      " });

/** The value of a pointer; of a statement or an outcome its text. */
const shownAt = (event: MeetingEvent, pointer: string): unknown => {
  const value = valueAt(event, pointer);
  return typeof value === "object" && value !== null && "text" in value ? value.text : value;
};

const giverLines = (event: MeetingEvent, givers: ReadonlyMap<string, string>, options: CardOptions): string[] => {
  const paint = paintOf(options);
  const seen = new Set<string>();
  return event.evidence.flatMap(({ pointer, rule, certainty }) => {
    const isDetail = pointer.startsWith(DETAILS_FROM) && !/\/(?:name|role)$/.test(pointer);
    if (isDetail || seen.has(pointer)) return [];
    seen.add(pointer);
    const value = shorten(plain(valueText(shownAt(event, pointer))), VALUE_LENGTH_MAX);
    const source = `${rule}, by ${givers.get(pointer) ?? "find-mentions"}${certainty === "implied" ? ", implied" : ""}`;
    return [`    ${paint.cyan(plain(pointer))} ${value}  ${paint.dim(source)}`];
  });
};

const eventLines = (at: number, { events, triggers, givers }: Explanation, options: CardOptions): string[] => {
  const event = events[at];
  if (event === undefined) return [];
  const paint = paintOf(options);
  const own = triggers.filter((trigger) => trigger.event === at);
  const [first = "", ...rest] = factLines(event, options);
  return [
    `#${at + 1} ${first}`,
    ...rest,
    ...field("rated", event.confidence === null ? null : `confidence ${event.confidence.toFixed(2)}`, options),
    paint.dim(own.length > 1 ? `  told by ${own.length} places, merged` : "  told by"),
    ...own.flatMap((trigger) => [`    ${paint.green(trigger.rule)}`, ...sentenceLines(trigger, options)]),
    paint.dim("  fields, each with its rule and the step that gave it"),
    ...giverLines(event, givers[at] ?? new Map(), options),
    "",
  ];
};

const isOverlapped = ({ reason }: ExplainedTrigger): boolean => reason === "trigger.overlapped";

const declinedLines = ({ triggers }: Explanation, options: CardOptions): string[] => {
  const paint = paintOf(options);
  const declined = triggers.filter((trigger) => trigger.event === null && !isOverlapped(trigger));
  if (declined.length === 0) return [];
  return [
    "declined",
    ...declined.flatMap((trigger) => [
      `    ${paint.yellow(trigger.rule)} ${trigger.reason}: ${trigger.why}`,
      ...sentenceLines(trigger, options),
    ]),
    "",
  ];
};

const cut = (texts: readonly string[]): string =>
  texts.length <= SEEN_SHOWN_MAX
    ? texts.join("; ")
    : `${texts.slice(0, SEEN_SHOWN_MAX).join("; ")}; and ${texts.length - SEEN_SHOWN_MAX} more`;

const seenLines = ({ seen }: Explanation, options: CardOptions): string[] => {
  const people = seen.people.map(({ name, title, country }) =>
    [name, title, country].filter((part) => part !== null).join(", "),
  );
  const lines = [
    ...field("people", cut(people), options),
    ...field("parties", cut(seen.parties), options),
    ...field("bodies", cut(seen.mechanisms), options),
    ...field("places", cut(seen.places), options),
    ...field("dates", cut(seen.dates.map(({ date, basis }) => `${date} (${basis})`)), options),
  ];
  return lines.length === 0 ? [] : ["seen", ...lines];
};

/**
 * Why a document gives the events it gives, for people: each event with the words that tell it and the step that gave each field,
 * then the words that were declined and why, then what the text names. No newline at the end.
 */
export const renderExplanation = (name: string, explanation: Explanation, options: CardOptions): string => {
  const { events, dropped } = explanation;
  const heading = `${name}: ${dropped === null ? `${events.length} ${events.length === 1 ? "meeting" : "meetings"}` : `no meeting (${dropped})`}`;
  return [
    paintOf(options).bold(plain(heading)),
    "",
    ...events.flatMap((_, at) => eventLines(at, explanation, options)),
    ...declinedLines(explanation, options),
    ...seenLines(explanation, options),
  ]
    .join("\n")
    .trimEnd();
};

/** An explanation as JSON: rules, reasons and the giver of each pointer; the events themselves stand beside it. */
export const explanationJson = ({ triggers, givers, seen }: Explanation): unknown => ({
  triggers,
  givers: givers.map((one) => Object.fromEntries(one)),
  seen,
});
