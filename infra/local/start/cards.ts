import { renderMeetingCard } from "@parley/cli";
import type { Meeting, MeetingChange } from "@parley/contracts";
import { type BoxOptions, box, type Colour, clip, columnsOf, printable, wrap } from "./text-box.ts";

const TINTS: Readonly<Record<Meeting["status"], Colour>> = {
  held: "green",
  scheduled: "cyan",
  possible: "yellow",
  postponed: "yellow",
  cancelled: "red",
  denied: "red",
};
const TITLES: Readonly<Record<MeetingChange["type"], string>> = {
  created: "NEW",
  updated: "UPDATED",
  merged: "MERGED",
  split: "SPLIT",
  retracted: "RETRACTED",
};
const LABEL = "  changed     "; // in line with the labels of the card
/** Differ in nearly every version, and say nothing to a reader. */
const FIELDS_NOT_SHOWN = ["version", "evidence", "decisions", "members", "rulesVersion", "confidence"];

const isText = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

/** "status: scheduled -> held" where both are texts; "participants: 2 -> 3" for lists; else the field's name alone. */
export const differences = (fields: readonly string[], before: Meeting | null, after: Meeting): string[] =>
  fields
    .filter((field) => !FIELDS_NOT_SHOWN.includes(field))
    .map((field) => {
      const old: unknown = before?.[field as keyof Meeting] ?? null;
      const now: unknown = after[field as keyof Meeting] ?? null;
      if (Array.isArray(old) && Array.isArray(now) && old.length !== now.length) {
        return `${field}: ${old.length} -> ${now.length}`;
      }
      return isText(old) && isText(now) ? `${field}: ${old} -> ${now}` : field;
    });

/** One change as a framed card. @param before the version it replaces, if it was seen; null otherwise. */
export const renderCard = (change: MeetingChange, before: Meeting | null, options: BoxOptions): string => {
  const { meeting, fields } = change;
  const inside = { colour: options.colour, width: options.width - 4 };
  const lines = renderMeetingCard(meeting, inside).split("\n");
  if (fields.length > 0) {
    const changed = differences(fields, before, meeting).join("; ") || "evidence";
    const wrapped = wrap(changed, inside.width - LABEL.length);
    lines.push(...wrapped.map((line, index) => (index === 0 ? LABEL : " ".repeat(LABEL.length)) + line));
  }
  const tint = change.type === "retracted" ? "red" : TINTS[meeting.status];
  return box({ title: TITLES[change.type], note: `version ${change.version}`, tint, lines }, options);
};

/** What tells a meeting from others of its parties: its mechanism, its people, or what a report is called. */
const subjectText = ({ mechanism, participants, sources }: Meeting): string => {
  if (mechanism === null) return participants.map(({ name }) => name).join(", ") || (sources[0]?.title ?? "");
  return mechanism.ordinal === null ? mechanism.name : `${mechanism.name}, session ${mechanism.ordinal}`;
};

/** Live meetings, one a line, by date. */
export const renderTable = (meetings: readonly Meeting[], { width }: BoxOptions): string => {
  const rows = meetings
    .filter(({ retraction }) => retraction === null)
    .toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? "") || a.id.localeCompare(b.id))
    .map((meeting) => [
      meeting.date ?? "-",
      meeting.status,
      meeting.kind.replaceAll("_", " "),
      meeting.parties.join(" - "),
      meeting.place.city ?? meeting.place.country ?? "-",
      String(meeting.sources.length),
      subjectText(meeting),
    ]);
  const table = [["DATE", "STATUS", "KIND", "PARTIES", "PLACE", "SOURCES", "WHAT"], ...rows].map((row) =>
    row.map(printable),
  );
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => columnsOf(row[column] ?? ""))));
  const pad = (cell: string, column: number) => cell + " ".repeat((widths[column] ?? 0) - columnsOf(cell));
  return table.map((row) => clip(row.map(pad).join("  ").trimEnd(), width)).join("\n");
};
