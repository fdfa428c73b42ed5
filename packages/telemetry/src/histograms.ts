import type { MetricEntry } from "./metric-catalogue.ts";

/** From a cache hit to the 10 s after which the broker ends a transaction itself. */
const SECONDS_SHORT = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
/** From a live stream to a replay of the whole retention (30 days). */
const SECONDS_LONG = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300, 1_800, 7_200, 86_400, 2_592_000] as const;
const RECORDS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000] as const;

/** How long or how large, as a distribution. */
export const histograms = {
  parley_transaction_duration_seconds: {
    kind: "histogram",
    unit: "seconds",
    meaning: "From begin to the end of commit: how long read_committed readers are held back.",
    attributes: ["stage"],
    buckets: SECONDS_SHORT,
  },
  parley_stage_run_duration_seconds: {
    kind: "histogram",
    unit: "seconds",
    meaning: "Computing the outcome of one record, or the plan of one batch of a stateful stage.",
    attributes: ["stage"],
    buckets: SECONDS_SHORT,
  },
  parley_stage_restore_duration_seconds: {
    kind: "histogram",
    unit: "seconds",
    meaning: "Rebuilding a stateful stage's memory, from the fence to the commit of the difference.",
    attributes: ["stage"],
    buckets: SECONDS_LONG,
  },
  parley_stage_takeover_duration_seconds: {
    kind: "histogram",
    unit: "seconds",
    meaning:
      "Becoming a stateful stage's writer, from the fence to a memory that answers to the committed offset, by kind.",
    attributes: ["stage", "kind"],
    buckets: SECONDS_LONG,
  },
  parley_batch_records: {
    kind: "histogram",
    unit: "records",
    meaning: "Records in one committed batch.",
    attributes: ["stage"],
    buckets: RECORDS,
  },
  parley_http_request_duration_seconds: {
    kind: "histogram",
    unit: "seconds",
    meaning: "Answering one HTTP request; streams are not counted.",
    attributes: ["route"],
    buckets: SECONDS_SHORT,
  },
  parley_article_to_change_seconds: {
    kind: "histogram",
    unit: "seconds",
    meaning:
      "From the arrival in Kafka of an article (or of a person's decision) to the commit of a meeting change it caused.",
    attributes: [],
    buckets: SECONDS_LONG,
  },
} as const satisfies Record<string, MetricEntry>;
