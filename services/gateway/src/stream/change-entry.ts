import { topics } from "@parley/contracts";
import type { KafkaRecord } from "@parley/kafka";
import { parseValue, PermanentError } from "@parley/stage";
import type { Logger } from "@parley/telemetry";
import type { ChangeEntry } from "./change-ring.ts";

const encoder = new TextEncoder();

/** A server-sent event. `data` must hold no line break; JSON without indentation holds none. */
export const eventFrame = ({ id, event, data }: { id?: string; event: string; data: string }): Uint8Array =>
  encoder.encode(`${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`);

/** A line that clients skip: keeps proxies from closing a silent connection, and says why one is closed. */
export const commentFrame = (text: string): Uint8Array => encoder.encode(`: ${text}\n\n`);

/** How long a client waits before it connects again, ms: a restart of the gateway takes about that long. */
const RECONNECT_AFTER_MS = 2_000;
export const retryFrame = (): Uint8Array => encoder.encode(`retry: ${RECONNECT_AFTER_MS}\n\n`);

/** Records of the changes topic as they go out. A record that is no change is logged and left out: nobody could read it. */
export const changeEntriesOf = (records: readonly KafkaRecord[], log: Logger): ChangeEntry[] =>
  records.flatMap((record) => {
    try {
      const change = parseValue(topics.meetingChanges, record.value);
      if (change === null) return [];
      const frame = eventFrame({ id: String(record.offset), event: change.type, data: JSON.stringify(change) });
      return [{ offset: record.offset, change, frame }];
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      log.error({ error, offset: String(record.offset) }, "a record of the changes topic is no meeting change");
      return [];
    }
  });
