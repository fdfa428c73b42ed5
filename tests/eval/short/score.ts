import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractArticle } from "@parley/extraction";
import type { MeetingEvent } from "@parley/contracts";

/** The files of this folder; of each, what its reports vary. */
export const FILES = {
  partners: "two officials in the lead, then what one of them does alone or with others",
  neighbours: "two officials in one sentence or the next, most of whom have not met",
  introduced: "how somebody is introduced",
  tellings: "how a meeting is told",
  series: "two or three meetings",
  "days-and-towns": "how the day and the town are told",
  sessions: "sessions of commissions, rounds and formats",
  ordinary: "what agencies report on an ordinary day",
  bulletins: "how ministries, presidencies and small agencies put it",
  reporters: "how correspondents of dailies, broadcasters and wires tell a meeting",
  passing: "meetings told in passing, or over several sentences",
  leads: "the order in which an opening tells things, and where in it the meeting stands",
} as const;

export type File = keyof typeof FILES;

interface Gold {
  /** Full names of people; sides without a name as the report prints them. */
  readonly who: readonly string[];
  /** Null where the report does not say. */
  readonly town: string | null;
  readonly day: string | null;
}

/** A report of Wednesday 11 March 2026 and every meeting it tells. */
export interface Row {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly gold: readonly Gold[];
}

const MEETING = /^(?<who>.+?)\s@\s(?<town>.+),\s(?<day>\?|\d{4}-\d{2}(?:-\d{2})?)(?:\s\[.*\])?$/;
const told = (value: string | undefined): string | null => (value === undefined || value === "?" ? null : value);

const goldOf = (meeting: string): Gold => {
  const groups = MEETING.exec(meeting.trim())?.groups;
  if (groups === undefined) throw new Error(`no meeting: ${meeting}`);
  const who = (groups["who"] ?? "").split(/\s&\s/).map((name) => name.replace(/\s\(.*\)$/, "").trim());
  return { who, town: told(groups["town"]), day: told(groups["day"]) };
};

/** "report => meeting ;; meeting", "report => none"; lines with "#" head a group. */
export const rowsOf = (file: File): Row[] =>
  readFileSync(join(import.meta.dirname, `${file}.txt`), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line, at) => {
      const [text = "", gold = ""] = line.split(/\s=>\s/);
      return { number: at + 1, text, gold: gold.trim() === "none" ? [] : gold.split(";;").map(goldOf) };
    });

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** A journey alone and what is denied or only possible are no meetings here; a visit with talks is one. */
const isFirm = ({ status }: MeetingEvent): boolean => status !== "denied" && status !== "possible";

const isSame = (event: MeetingEvent, gold: Gold): boolean => {
  const names = event.participants.map(({ name }) => fold(name));
  const people = gold.who.map(fold).filter((name) => names.includes(name));
  // A side without a name is a state or a body, which the event has as a party beside those of the people named.
  const unnamed = gold.who.length - people.length;
  const sides =
    new Set(event.parties).size - new Set(event.participants.map((one) => one.country ?? one.organisation)).size;
  return (
    names.length === people.length &&
    unnamed <= Math.max(sides, 0) &&
    fold(event.place.city ?? "") === fold(gold.town ?? "") &&
    (event.date ?? null) === gold.day
  );
};

/** What the extractor tells of a row; right if it is all its meetings and no other. */
export const judge = ({ text, gold }: Row): { readonly events: readonly MeetingEvent[]; readonly isRight: boolean } => {
  const { events } = extractArticle({
    url: "https://short.example/one",
    publishedAt: "2026-03-11T09:00:00Z",
    content: { mediaType: "text/plain", body: text.replaceAll(/\s*¶\s*/g, "\n\n") },
  });
  const left = events.filter(isFirm);
  for (const meeting of gold) {
    const at = left.findIndex((event) => isSame(event, meeting));
    if (at < 0) return { events, isRight: false };
    left.splice(at, 1);
  }
  return { events, isRight: left.every(({ kind }) => kind === "visit") };
};
