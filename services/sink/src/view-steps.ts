import { type Meeting, topics } from "@parley/contracts";
import type { KafkaRecord } from "@parley/kafka";
import { parseValue, PermanentError } from "@parley/stage";
import { APPLY_MEETINGS_MAX } from "@parley/store";
import type { Telemetry } from "@parley/telemetry";

/** Part of a batch that the view takes whole. */
export interface ViewStep {
  /** Where the view stands afterwards. */
  readonly next: bigint;
  readonly meetings: readonly Meeting[];
}

/**
 * The meeting of a record; null for a null value, and for a record that is no meeting. Who wrote that is unknown, but the
 * view of all the others must not wait for it: it is counted, logged and passed over.
 */
const meetingOf = (record: KafkaRecord, telemetry: Pick<Telemetry, "count" | "log">): Meeting | null => {
  try {
    return parseValue(topics.meetings, record.value);
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    telemetry.count("parley_view_records_unreadable_total", 1, { code: error.code });
    telemetry.log.error({ err: error, offset: String(record.offset) }, "a record of the meetings topic is no meeting");
    return null;
  }
};

/** Steps that the view takes whole: each ends where the next record begins, the last one where reading goes on. */
export const viewStepsOf = (
  records: readonly KafkaRecord[],
  { nextOffset, telemetry }: { nextOffset: bigint; telemetry: Pick<Telemetry, "count" | "log"> },
): ViewStep[] => {
  const steps: ViewStep[] = [];
  for (let start = 0; start < Math.max(records.length, 1); start += APPLY_MEETINGS_MAX) {
    const end = start + APPLY_MEETINGS_MAX;
    const meetings = records.slice(start, end).flatMap((record) => meetingOf(record, telemetry) ?? []);
    steps.push({ next: records[end]?.offset ?? nextOffset, meetings });
  }
  return steps;
};
