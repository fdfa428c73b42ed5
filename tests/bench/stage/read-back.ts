import { createKafkaBroker, readToEnd } from "@parley/kafka";
import { createSilentTelemetry } from "@parley/telemetry";
import { fullName } from "./bench-topics.ts";

const decoder = new TextDecoder();

/** @throws unless a read_committed reader finds each of the ids a0, a1 ... once, and each record changed. */
export const assertEachOnce = async (brokers: string, name: string, count: number): Promise<void> => {
  const { log } = createSilentTelemetry();
  const broker = createKafkaBroker({ brokers: brokers.split(","), clientId: "read-back", log });
  const seen = new Set<string>();
  let total = 0;
  let unchanged = 0;
  await readToEnd({
    broker,
    topic: fullName(name),
    signal: new AbortController().signal,
    log,
    onRecords(records) {
      for (const { key, value } of records) {
        seen.add(decoder.decode(key ?? new Uint8Array()));
        if (!decoder.decode(value?.subarray(-30)).includes('"bodyLength":')) unchanged++;
      }
      total += records.length;
    },
  });
  await broker.close();
  const missing = Array.from({ length: count }, (_, n) => `a${n}`).filter((id) => !seen.has(id)).length;
  const doubled = total - seen.size;
  if (missing + doubled + unchanged > 0)
    throw new Error(`${name}: ${missing} of ${count} missing, ${doubled} doubled, ${unchanged} unchanged`);
};
