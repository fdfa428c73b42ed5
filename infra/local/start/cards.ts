import type { Meeting, MeetingChange } from "@parley/contracts";
import { type BoxOptions, box, type Colour, clip, columnsOf, printable, wrap } from "./text-box.ts";

const PARTICIPANTS_SHOWN = 3; // of each side
const OUTCOMES_SHOWN = 3;
const OUTLETS_SHOWN = 4;

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
const TINTS: Readonly<Record<Meeting["status"], Colour>> = {
  held: "green",
  scheduled: "cyan",
  possible: "yellow",
  postponed: "yellow",
  cancelled: "red",
  denied: "red",
};

/** "KZ" -> "Kazakhstan"; an organisation's name stays as it is. */
export const partyName = (party: string): string => (/^[A-Z]{2}$/.test(party) ? (regions.of(party) ?? party) : party);

/** 1 -> "1st", 12 -> "12th", 22 -> "22nd". */
export const ordinal = (value: number): string => {
  const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };
  return `${value}${suffixes[new Intl.PluralRules("en", { type: "ordinal" }).select(value)] ?? "th"}`;
};

export const dateText = ({ date, dateEnd, datePrecision }: Meeting): string => {
  if (date === null) return "date not stated";
  if (dateEnd !== null) return `${date} to ${dateEnd}`;
  return datePrecision === "week" ? `week of ${date}` : date;
};

export const placeText = ({ place, format }: Meeting): string => {
  const country = place.country === null ? null : partyName(place.country);
  const parts = [place.venue, place.city, place.city === country ? null : country].filter((part) => part !== null);
  if (parts.length > 0) return parts.join(", ");
  return format === "phone" || format === "video" ? `by ${format}` : "place not stated";
};

const mechanismText = ({ mechanism }: Meeting): string | null => {
  if (mechanism === null) return null;
  return mechanism.ordinal === null ? mechanism.name : `${mechanism.name}, ${ordinal(mechanism.ordinal)} session`;
};

const participantText = ({ name, titles, title, role }: Meeting["participants"][number]): string => {
  // Reports write one title in different cases.
  const offices = [...new Map(titles.toReversed().map((text) => [text.toLowerCase(), text])).values()].toReversed();
  const office = offices.length > 0 ? offices.join(", ") : title;
  const part = role === "participant" ? "" : ` (${role.replaceAll("_", " ")})`;
  return `${name}${office === null ? "" : `, ${office}`}${part}`;
};

/** The people of each party in the order of the parties, then those of none. */
const sides = ({ parties, participants }: Meeting): { side: string; people: Meeting["participants"] }[] => {
  const belongs = (party: string) => participants.filter((p) => p.country === party || p.organisation === party);
  const known = parties.map((party) => ({ side: party, people: belongs(party) }));
  const rest = participants.filter((person) => !known.some(({ people }) => people.includes(person)));
  return [...known, { side: "", people: rest }].filter(({ people }) => people.length > 0);
};

const people = (meeting: Meeting, width: number): string[] => {
  const all = sides(meeting);
  const column = Math.min(12, Math.max(0, ...all.map(({ side }) => columnsOf(side)))) + 2;
  return all.flatMap(({ side, people }) => {
    const shown = people.slice(0, PARTICIPANTS_SHOWN).map(participantText);
    if (people.length > shown.length) shown.push(`and ${people.length - shown.length} more`);
    return shown.flatMap((text, index) =>
      wrap(text, width - column, "  ").map(
        (line, part) => (index === 0 && part === 0 ? printable(side).slice(0, column - 1) : "").padEnd(column) + line,
      ),
    );
  });
};

const sourcesText = ({ sources }: Meeting): string => {
  const outlets = [...new Set(sources.map(({ outlet, url }) => outlet ?? new URL(url).hostname))];
  const more = outlets.length > OUTLETS_SHOWN ? ` and ${outlets.length - OUTLETS_SHOWN} more` : "";
  return `${sources.length} source${sources.length === 1 ? "" : "s"}: ${outlets.slice(0, OUTLETS_SHOWN).join(", ")}${more}`;
};

const isText = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

/** "status: scheduled -> held" where both are short texts; "participants: 2 -> 3" for lists; else the field's name alone. */
export const differences = (fields: readonly string[], before: Meeting | null, after: Meeting): string[] =>
  fields
    .filter((field) => !["version", "evidence", "decisions", "members", "rulesVersion", "confidence"].includes(field))
    .map((field) => {
      const old: unknown = before?.[field as keyof Meeting] ?? null;
      const now: unknown = after[field as keyof Meeting] ?? null;
      if (Array.isArray(old) && Array.isArray(now) && old.length !== now.length) {
        return `${field}: ${old.length} -> ${now.length}`;
      }
      return isText(old) && isText(now) ? `${field}: ${old} -> ${now}` : field;
    });

const TITLES: Readonly<Record<MeetingChange["type"], string>> = {
  created: "NEW",
  updated: "UPDATED",
  merged: "MERGED",
  split: "SPLIT",
  retracted: "RETRACTED",
};

/** One change as a framed card. @param before the version it replaces, if it was seen; null otherwise. */
export const renderCard = (change: MeetingChange, before: Meeting | null, options: BoxOptions): string => {
  const { meeting } = change;
  const width = options.width - 4;
  const kind = meeting.kind.replaceAll("_", " ");
  const parties = meeting.parties.map(partyName).join(" <-> ") || "parties not stated";
  const changed = differences(change.fields, before, meeting);
  const lines = [
    ...wrap(`${dateText(meeting)} · ${placeText(meeting)} · ${kind}`, width),
    ...wrap(mechanismText(meeting) ?? "", width, "  "),
    ...wrap(parties, width, "  "),
    ...people(meeting, width),
    ...meeting.outcomes.slice(0, OUTCOMES_SHOWN).flatMap(({ text }) => wrap(`* ${text}`, width, "  ")),
    ...wrap(sourcesText(meeting), width, "  "),
    ...(change.fields.length > 0 ? wrap(`changed: ${changed.join("; ") || "evidence"}`, width, "  ") : []),
    ...(meeting.supersededBy.length > 0 ? wrap(`now part of ${meeting.supersededBy.join(", ")}`, width, "  ") : []),
  ];
  const title = `${TITLES[change.type]}  ${meeting.status.toUpperCase()}`;
  const tint = change.type === "retracted" ? "red" : TINTS[meeting.status];
  return box({ title, note: `version ${change.version}`, tint, lines }, options);
};

/** What tells a meeting from others of its parties: its mechanism, its people, or what a report is called. */
const subjectText = (meeting: Meeting): string =>
  mechanismText(meeting) ??
  (meeting.participants.map(({ name }) => name).join(", ") || printable(meeting.sources[0]?.title ?? ""));

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
  const table = [["DATE", "STATUS", "KIND", "PARTIES", "PLACE", "SOURCES", "WHAT"], ...rows];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => columnsOf(row[column] ?? ""))));
  const pad = (cell: string, column: number) => cell + " ".repeat((widths[column] ?? 0) - columnsOf(cell));
  return table.map((row) => clip(row.map(pad).join("  ").trimEnd(), width)).join("\n");
};
