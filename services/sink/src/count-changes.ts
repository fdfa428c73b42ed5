import type { MeetingChange } from "@parley/contracts";
import type { Emitted } from "@parley/kafka";
import type { Telemetry } from "@parley/telemetry";

const MS_PER_SECOND = 1_000;

/** The change in an emission of the resolve stage; null = it is the meeting beside it. */
const changeOf = ({ emission }: Emitted): MeetingChange | null =>
  emission.to === "changes" ? (emission.value as MeetingChange) : null;

/**
 * Counts what the resolve stage has written, for `onCommitted`: changes by type, and how old their earliest article is. What
 * a restore writes has no article, and so no age.
 */
export const createChangeCounter =
  ({ telemetry, now }: { readonly telemetry: Pick<Telemetry, "count" | "observe">; readonly now: () => number }) =>
  (emitted: readonly Emitted[]): void => {
    const nowMs = now();
    for (const each of emitted) {
      const change = changeOf(each);
      if (change === null) continue;
      telemetry.count("parley_meeting_changes_planned_total", 1, { type: change.type });
      if (each.sinceMs === null) continue;
      const ageMs = Math.max(0, nowMs - each.sinceMs); // clocks of two machines may differ
      telemetry.observe("parley_article_to_change_seconds", ageMs / MS_PER_SECOND);
    }
  };
