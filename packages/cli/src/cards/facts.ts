import type { Meeting, MeetingEvent, Status } from "@parley/contracts";
import { type CardOptions, type Paint, paintOf, plain } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** What a meeting event and a meeting have in common. */
export type Facts = Pick<
  Meeting & MeetingEvent,
  | "kind"
  | "visitType"
  | "format"
  | "status"
  | "mechanism"
  | "superEvent"
  | "date"
  | "dateEnd"
  | "datePrecision"
  | "place"
  | "parties"
  | "participants"
  | "topics"
  | "statements"
  | "outcomes"
>;

const STATEMENTS_SHOWN_MAX = 6; // a card is read at a glance; everything is in --json
const PARTICIPANTS_SHOWN_MAX = 12;

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "2025-03-18" as "18 March 2025"; the shorter forms as month and year. */
const readableDay = (date: string): string => {
  const [year = "", month, day] = date.split("-");
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
};

const ordinalSuffix = (value: number): string =>
  value % 100 >= 11 && value % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");

/** 12 as "12th". */
const ordinal = (value: number): string => `${value}${ordinalSuffix(value)}`;

const paintStatus = (status: Status, paint: Paint): string => {
  const colours = {
    held: paint.green,
    scheduled: paint.cyan,
    possible: paint.yellow,
    postponed: paint.yellow,
    cancelled: paint.red,
    denied: paint.red,
  } satisfies Record<Status, (text: string) => string>;
  return colours[status](status);
};

const whenOf = ({ date, dateEnd, datePrecision }: Facts): string => {
  if (date === null) return "date not known";
  if (dateEnd !== null) return `${readableDay(date)} to ${readableDay(dateEnd)}`;
  return datePrecision === "week" ? `week of ${readableDay(date)}` : readableDay(date);
};

const whereOf = ({ place, format }: Facts): string | null => {
  const named = [place.venue, place.city, place.country].filter((part) => part !== null).join(", ");
  if (named !== "") return named;
  return format === "phone" || format === "video" ? `by ${format}` : null;
};

/** Label in a column of its own, the text wrapped beside it; nothing for no text. */
export const field = (label: string, text: string | null, options: CardOptions): string[] => {
  if (text === null || text === "") return [];
  const first = `  ${label.padEnd(11)} `;
  const [head = "", ...rest] = wrap(plain(text), { width: options.width, first });
  return [paintOf(options).dim(first) + head.slice(first.length), ...rest];
};

/** A field of several entries: the label stands before the first one only. */
export const fieldList = (label: string, texts: readonly string[], options: CardOptions): string[] =>
  texts.flatMap((text, index) => field(index === 0 ? label : "", text, options));

const titleLine = (facts: Facts, options: CardOptions): string => {
  const paint = paintOf(options);
  const kind = [facts.visitType, facts.kind.replaceAll("_", " ")].filter(Boolean).join(" ");
  const rest = [whenOf(facts), whereOf(facts)].filter((part) => part !== null).map(plain);
  return [paint.bold(kind), paintStatus(facts.status, paint), ...rest].join(" · ");
};

/** Reports spell one office "Vice Premier" and "vice premier": the first spelling stands for both. */
const officesOf = ({ title, titles }: Facts["participants"][number]): string | null => {
  const byFold = new Map<string, string>();
  for (const office of titles.length > 0 ? titles : [title ?? ""]) {
    const fold = office.toLowerCase();
    byFold.set(fold, byFold.get(fold) ?? office);
  }
  return [...byFold.values()].join("; ") || null;
};

const personLine = (person: Facts["participants"][number]): string => {
  const { name, country, organisation, role } = person;
  const part = role === "participant" ? null : role.replaceAll("_", " ");
  const detail = [officesOf(person), country ?? organisation, part].filter((text) => text !== null);
  return detail.length === 0 ? name : `${name}: ${detail.join(", ")}`;
};

const cut = (texts: readonly string[], shownMax: number): string[] =>
  texts.length <= shownMax ? [...texts] : [...texts.slice(0, shownMax), `and ${texts.length - shownMax} more`];

/** The lines that every card begins with, heading line first. */
export const factLines = (facts: Facts, options: CardOptions): string[] => {
  const { mechanism, superEvent, parties, participants, topics, outcomes, statements } = facts;
  const body =
    mechanism === null
      ? null
      : [mechanism.ordinal === null ? null : ordinal(mechanism.ordinal), mechanism.name].filter(Boolean).join(" ");
  const said = statements.map(({ speaker, onBehalfOf, type, text }) =>
    [speaker ?? onBehalfOf, `${type}: ${text}`].filter((part) => part !== null).join(" "),
  );
  const agreed = outcomes.map(({ type, text, proposer }) =>
    [
      type === "mou" ? "memorandum" : type.replaceAll("_", " "),
      proposer === null ? "" : ` by ${proposer}`,
      `: ${text}`,
    ].join(""),
  );
  return [
    titleLine(facts, options),
    ...field("mechanism", body, options),
    ...field("part of", superEvent, options),
    ...field("parties", parties.join(", "), options),
    ...fieldList("who", cut(participants.map(personLine), PARTICIPANTS_SHOWN_MAX), options),
    ...field("topics", topics.join("; "), options),
    ...fieldList("outcomes", agreed, options),
    ...fieldList("statements", cut(said, STATEMENTS_SHOWN_MAX), options),
  ];
};
