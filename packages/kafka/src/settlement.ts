import { SETTLEMENT_HEADERS } from "@parley/contracts";
import type { OutgoingRecord } from "./broker.ts";
import type { SettlementOutcome } from "./dead-letter-log.ts";
import type { Return } from "./replayed.ts";

/** The record that says of a dead letter that it is done with. It stands in the same partition, behind it. */
export const settlement = (
  { topic, partition, offset }: { topic: string; partition: number; offset: bigint },
  outcome: SettlementOutcome,
  { id, reason, atMs }: Return,
): OutgoingRecord => ({
  topic,
  partition,
  key: null,
  value: null,
  headers: {
    [SETTLEMENT_HEADERS.offset]: String(offset),
    [SETTLEMENT_HEADERS.outcome]: outcome,
    [SETTLEMENT_HEADERS.replayId]: id,
    [SETTLEMENT_HEADERS.reason]: reason,
    [SETTLEMENT_HEADERS.at]: new Date(atMs).toISOString(),
  },
});
