import { dead, type PermanentError } from "@parley/stage";
import type { Telemetry } from "@parley/telemetry";
import type { KafkaRecord, OutgoingRecord } from "./broker.ts";
import { outgoingOf } from "./compute-batch.ts";
import type { PlanDeps } from "./plan-emissions.ts";

/** A record that cannot be used, and why. */
export interface BuriedRecord {
  readonly record: KafkaRecord;
  readonly error: PermanentError;
}

/** They are held in memory and go out in one transaction, whose requests a broker takes up to 100 MiB. */
const BYTES_MAX = 33_554_432;

const bytesOf = ({ key, value, headerList }: KafkaRecord): number =>
  headerList.reduce((sum, [, bytes]) => sum + (bytes?.length ?? 0), (key?.length ?? 0) + (value?.length ?? 0));

/** Records that a restore has to make dead letters of. What is above the limit is lost to them, and logged as an error. */
export const createBurialGround = (log: Telemetry["log"], bytesMax: number = BYTES_MAX) => {
  const records: BuriedRecord[] = [];
  let bytes = 0;
  return {
    records: records as readonly BuriedRecord[],
    take(record: KafkaRecord, error: PermanentError): void {
      const { topic, partition, offset, value } = record;
      if (bytes + bytesOf(record) > bytesMax)
        return log.error({ topic, partition, offset: String(offset), code: error.code }, "no dead letter made");
      bytes += bytesOf(record);
      records.push({ record: { ...record, value: value === null ? null : Buffer.from(value) }, error }); // not its batch
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
