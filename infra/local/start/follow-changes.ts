import { type Meeting, type MeetingChange, topicName, topics } from "@parley/contracts";
import type { Broker, Tail } from "@parley/kafka";
import { parseValue } from "@parley/stage";

/** Calls `onChange` with each meeting change from now on and the version before it, null if that was not seen. */
export const followChanges = async (options: {
  readonly broker: Broker;
  readonly namespace: string;
  readonly onChange: (change: MeetingChange, before: Meeting | null) => void;
}): Promise<Tail> => {
  const seen = new Map<string, Meeting>();
  return options.broker.tail({
    topic: topicName(options.namespace, topics.meetingChanges),
    from: "end",
    onBatch: async (records) => {
      for (const { value } of records) {
        const change = parseValue(topics.meetingChanges, value);
        if (change === null) continue;
        options.onChange(change, seen.get(change.meetingId) ?? null);
        seen.set(change.meetingId, change.meeting);
      }
    },
  });
};
