/**
 * A dead letter is the record as it came (value, key and headers untouched) with these headers added.
 * They share one prefix, so that a redrive takes off exactly what was put on.
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
} as const;
