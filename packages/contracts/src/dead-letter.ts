/**
 * A dead letter is the record as it came (value, key and headers untouched) with these headers added.
 * They share one prefix, so that a redrive takes off exactly what was put on, and no record can come with one of them.
 */
export const DEAD_LETTER_PREFIX = "parley-dlq-";

export const DEAD_LETTER_HEADERS = {
  /** Short code out of the closed list in packages/stage; an API, never renamed. */
  code: "parley-dlq-code",
  /** Text for people: what was wrong and where. */
  message: "parley-dlq-message",
  stage: "parley-dlq-stage",
  /** Full name of the topic it was read from, namespace included. */
  topic: "parley-dlq-topic",
  partition: "parley-dlq-partition",
  offset: "parley-dlq-offset",
  /** RFC 3339, UTC: when the stage gave up. */
  failedAt: "parley-dlq-failed-at",
  /** How often a stage gave up on it, this time included; 1 unless it was redriven. */
  attempts: "parley-dlq-attempts",
  /** RFC 3339, UTC: when a stage gave up on it for the first time. */
  firstFailedAt: "parley-dlq-first-failed-at",
  /** Codes of the earlier attempts, the first one first, separated by commas; absent at the first attempt. */
  earlierCodes: "parley-dlq-earlier-codes",
  /** When the record first arrived in Kafka, as `parley-since` says it; absent where the log has no time for it. */
  since: "parley-dlq-since",
  /** `true`: the record was too large for this topic, and the value only says where it lies: {topic, partition, offset, bytes}. */
  pointer: "parley-dlq-pointer",
} as const;

/**
 * Headers of a settlement: a record of the dead-letters topic that is no dead letter itself, but says of an earlier one of
 * its partition that it is done with. Standing behind it in one log, it never goes before it. Key and value are null.
 */
export const SETTLEMENT_HEADERS = {
  /** Offset of the dead letter in the settlement's own partition. What carries it is a settlement. */
  offset: "parley-dlq-settled-offset",
  /** `redriven`: it was put back in the same transaction. `overtaken`: a newer record of its subject stands, so it never will be. */
  outcome: "parley-dlq-settled-as",
  replayId: "parley-dlq-settled-replay-id",
  reason: "parley-dlq-settled-reason",
  /** RFC 3339, UTC. */
  at: "parley-dlq-settled-at",
} as const;
