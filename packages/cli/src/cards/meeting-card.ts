import type { Meeting, MeetingChange } from "@parley/contracts";
import { factLines, field, fieldList } from "./facts.ts";
import { type CardOptions, paintOf } from "./paint.ts";

const SOURCES_SHOWN_MAX = 5; // enough to judge whether it is real; all of them are in --json
const ID_LENGTH_SHOWN = 12; // 48 bits: enough to tell meetings apart on a screen and to search for

const sourceTexts = ({ sources, sourcesOverflow }: Meeting): string[] => {
  const shown = sources.slice(0, SOURCES_SHOWN_MAX).map(({ outlet, title, url, publishedAt }) => {
    const name = outlet ?? (URL.canParse(url) ? new URL(url).host : url);
    return [name, title ?? url, publishedAt].filter((part) => part !== null).join(", ");
  });
  const rest = sources.length + sourcesOverflow - shown.length;
  return rest > 0 ? [...shown, `and ${rest} more`] : shown;
};

const supportText = ({ sources, sourcesOverflow }: Meeting): string => {
  const origins = new Set(sources.map(({ originGroup }) => originGroup)).size;
  const count = sources.length + sourcesOverflow;
  return `${count} ${count === 1 ? "report" : "reports"} of ${origins} ${origins === 1 ? "origin" : "origins"}`;
};

const conflictTexts = ({ conflicts }: Meeting): string[] =>
  conflicts.map(({ pointer, values }) =>
    [pointer, values.map(({ value, events }) => `${value} (${events.length})`).join(" or ")].join(": "),
  );

const historyText = ({ statusHistory }: Meeting): string | null =>
  statusHistory.length < 2 ? null : statusHistory.map(({ status }) => status).join(", then ");

const retractionText = ({ retraction, supersededBy }: Meeting): string | null => {
  if (retraction === null) return null;
  const now = supersededBy.map((id) => id.slice(0, ID_LENGTH_SHOWN)).join(", ");
  return now === "" ? retraction.reason : `${retraction.reason}, now ${now}`;
};

/**
 * One meeting for people: its facts, who reports it, where the reports disagree, and its version.
 * `heading` stands above it. No newline at the end.
 */
export const renderMeetingCard = (
  meeting: Meeting,
  options: { colour: boolean; width: number; heading?: string },
): string => {
  const identity = `${meeting.id.slice(0, ID_LENGTH_SHOWN)} version ${meeting.version}, ${supportText(meeting)}`;
  return [
    ...(options.heading === undefined ? [] : [paintOf(options).inverse(` ${options.heading} `)]),
    ...factLines(meeting, options),
    ...field("history", historyText(meeting), options),
    ...field("retracted", retractionText(meeting), options),
    ...fieldList("disputed", conflictTexts(meeting), options),
    ...fieldList("told by", sourceTexts(meeting), options),
    ...field("meeting", identity, options),
  ].join("\n");
};

/** A change as its meeting's card, the kind of step and the fields that differ above it. */
export const renderChangeCard = (change: MeetingChange, options: CardOptions): string => {
  const heading = change.fields.length === 0 ? change.type : `${change.type}: ${change.fields.join(", ")}`;
  return renderMeetingCard(change.meeting, { ...options, heading });
};
