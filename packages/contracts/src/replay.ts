/**
 * Headers of a record that stands in its topic once more: a dead letter redriven, or an article replayed. They are put on
 * beside the record's own, are kept on the dead letter that a second failure makes, and are replaced when it is put back again.
 */
export const REPLAY_PREFIX = "parley-replay-";

export const REPLAY_HEADERS = {
  /** One id for each run of a command. */
  id: "parley-replay-id",
  /** Why, in the words of whoever did it. */
  reason: "parley-replay-reason",
  /** RFC 3339, UTC: when it was put back. */
  at: "parley-replay-at",
  /** Offset, in this topic and partition, of the record of which this is a copy; a copy of a copy names the first. It says how old the content is. */
  origin: "parley-replay-origin",
  /** Of a redriven record: `partition:offset` of its dead letter. */
  deadLetter: "parley-replay-dead-letter",
  /** Of a redriven record: how often a stage has given up on it. */
  attempts: "parley-replay-attempts",
  /** Of a redriven record: RFC 3339, UTC, when a stage first did. */
  firstFailedAt: "parley-replay-first-failed-at",
  /** Of a redriven record: the codes of its failures, the first one first, separated by commas. */
  codes: "parley-replay-codes",
} as const;
