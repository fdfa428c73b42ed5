import { dead, type PermanentError } from "@parley/stage";
import type { Telemetry } from "@parley/telemetry";
import type { Header, KafkaRecord, OutgoingRecord } from "./broker.ts";
import { outgoingOf } from "./compute-batch.ts";
import type { PlanDeps } from "./plan-emissions.ts";
import { recordBytes } from "./slice-batch.ts";

/** A record that cannot be used, and why. */
export interface BuriedRecord {
  readonly record: KafkaRecord;
  readonly error: PermanentError;
}

/** They are held in memory and go out in one transaction, whose requests a broker takes up to 100 MiB. */
const BYTES_MAX = 33_554_432;

const copy = <T extends Uint8Array | null>(bytes: T) => (bytes === null ? bytes : Buffer.from(bytes));

/** Without the bytes of everything else that was fetched with it, which a view would keep. */
const apart = (record: KafkaRecord): KafkaRecord => ({
  ...record,
  key: copy(record.key),
  value: copy(record.value),
  headers: Object.fromEntries(Object.entries(record.headers).map(([name, bytes]) => [name, Buffer.from(bytes)])),
  headerList: record.headerList.map(([name, bytes]): Header => [name, copy(bytes)]),
});

/** Records that a restore has to make dead letters of. What is above the limit is lost to them, and logged as an error. */
export const createBurialGround = (log: Telemetry["log"], bytesMax: number = BYTES_MAX) => {
  const records: BuriedRecord[] = [];
  let bytes = 0;
  return {
    records: records as readonly BuriedRecord[],
    take(record: KafkaRecord, error: PermanentError): void {
      const { topic, partition, offset } = record;
      if (bytes + recordBytes(record) > bytesMax)
        return log.error({ topic, partition, offset: String(offset), code: error.code }, "no dead letter made");
      bytes += recordBytes(record);
      records.push({ record: apart(record), error });
    },
  };
};

/** Their dead letters. */
export const lettersOf = (deps: PlanDeps, buried: readonly BuriedRecord[]): OutgoingRecord[] =>
  buried.flatMap(({ record, error }) => outgoingOf(deps, record, { outcome: dead(error), traceparent: null }).outgoing);

/** Once their transaction is known to be committed. */
export const countBuried = ({ telemetry, stage }: PlanDeps, buried: readonly BuriedRecord[]): void => {
  if (buried.length === 0) return;
  telemetry.count("parley_records_received_total", buried.length, { stage: stage.name });
  for (const { error } of buried)
    telemetry.count("parley_records_dead_total", 1, { stage: stage.name, code: error.code });
};
