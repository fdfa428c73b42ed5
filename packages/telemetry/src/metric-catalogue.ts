export interface MetricEntry {
  readonly kind: "counter" | "histogram" | "gauge";
  readonly unit: string;
  readonly meaning: string;
  /** Names of the attributes it may carry; each has few values, known beforehand (never a URL, a key or an id). */
  readonly attributes: readonly string[];
  /** Upper bounds of a histogram's buckets, in its unit. */
  readonly buckets?: readonly number[];
}

/** From a cache hit to the 10 s after which the broker ends a transaction itself. */
const SECONDS_SHORT = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
/** From a live stream to a replay of the whole retention (30 days). */
const SECONDS_LONG = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300, 1_800, 7_200, 86_400, 2_592_000] as const;
const RECORDS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000] as const;

/**
 * Every metric of Parley, as data: the types of `count`, `observe` and `gauge` derive from it, and
 * docs/generated/telemetry.md is printed from it. A name is an API (dashboards, alerts): add freely, never rename.
 */
export const metricCatalogue = {
  parley_records_received_total: {
    kind: "counter",
    unit: "records",
    meaning: "Records of committed batches. Equals emitted-from, dropped and dead records together.",
    attributes: ["stage"],
  },
  parley_records_passed_total: {
    kind: "counter",
    unit: "records",
    meaning: "Received records that ended in emissions: neither dropped nor dead.",
    attributes: ["stage"],
  },
  parley_records_emitted_total: {
    kind: "counter",
    unit: "records",
    meaning: "Records written to output topics by committed transactions; dead letters are not among them.",
    attributes: ["stage", "topic"],
  },
  parley_records_dropped_total: {
    kind: "counter",
    unit: "records",
    meaning: "Received records about which there is nothing to say, by reason.",
    attributes: ["stage", "reason"],
  },
  parley_records_dead_total: {
    kind: "counter",
    unit: "records",
    meaning: "Received records that went to the dead-letter topic, by failure code.",
    attributes: ["stage", "code"],
  },
  parley_transactions_committed_total: {
    kind: "counter",
    unit: "transactions",
    meaning: "Transactions known to be committed.",
    attributes: ["stage"],
  },
  parley_transactions_aborted_total: {
    kind: "counter",
    unit: "transactions",
    meaning: "Transactions that did not commit, or of which that is not known; their batch is read again.",
    attributes: ["stage", "reason"],
  },
  parley_batches_retried_total: {
    kind: "counter",
    unit: "batches",
    meaning: "Batches put off because something they need was not there (a transient error).",
    attributes: ["stage", "reason"],
  },
  parley_producer_fences_total: {
    kind: "counter",
    unit: "fences",
    meaning: "Times a partition's producer was made anew and the committed offset compared.",
    attributes: ["stage"],
  },
  parley_stage_restores_total: {
    kind: "counter",
    unit: "restores",
    meaning: "Times a stateful stage discarded its memory and rebuilt it from its topics.",
    attributes: ["stage"],
  },
  parley_worker_tasks_ended_total: {
    kind: "counter",
    unit: "tasks",
    meaning: "Tasks of the worker pool by result: done, failed, or killed at the time limit.",
    attributes: ["result"],
  },
  parley_feeds_polled_total: {
    kind: "counter",
    unit: "polls",
    meaning: "Polls of feeds and sitemaps by result (changed, unchanged, failed).",
    attributes: ["result"],
  },
  parley_pages_fetched_total: {
    kind: "counter",
    unit: "pages",
    meaning: "Pages asked for, by result (fetched, unchanged, refused, failed).",
    attributes: ["result"],
  },
  parley_articles_published_total: {
    kind: "counter",
    unit: "articles",
    meaning: "Articles the fetcher wrote to the articles topic.",
    attributes: [],
  },
  parley_meeting_changes_planned_total: {
    kind: "counter",
    unit: "changes",
    meaning: "Meeting changes of committed batches by type (created, updated, merged, split, retracted).",
    attributes: ["type"],
  },
  parley_meeting_members_omitted_total: {
    kind: "counter",
    unit: "members",
    meaning: "Meeting events beyond the limit of members that one meeting lists.",
    attributes: [],
  },
  parley_view_meetings_applied_total: {
    kind: "counter",
    unit: "meetings",
    meaning: "Meetings written to the view in Redis.",
    attributes: [],
  },
  parley_view_rewinds_total: {
    kind: "counter",
    unit: "rewinds",
    meaning: "Times the view stood elsewhere than expected, and reading went back to where it stands.",
    attributes: [],
  },
  parley_stream_changes_sent_total: {
    kind: "counter",
    unit: "changes",
    meaning: "Meeting changes written to stream clients, each client counted.",
    attributes: [],
  },
  parley_stream_clients_dropped_total: {
    kind: "counter",
    unit: "clients",
    meaning: "Stream clients refused or cut off, by reason (full, slow).",
    attributes: ["reason"],
  },
  parley_http_requests_total: {
    kind: "counter",
    unit: "requests",
    meaning: "HTTP requests answered, by route pattern (not path) and status.",
    attributes: ["route", "status"],
  },
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
  parley_batch_records: {
    kind: "histogram",
    unit: "records",
    meaning: "Records in one committed batch.",
    attributes: ["stage"],
    buckets: RECORDS,
  },
  parley_page_fetch_duration_seconds: {
    kind: "histogram",
    unit: "seconds",
    meaning: "One HTTP exchange with a news site, redirects included.",
    attributes: ["result"],
    buckets: SECONDS_SHORT,
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
    meaning: "From an article's arrival in Kafka to the commit of the meeting change it caused.",
    attributes: [],
    buckets: SECONDS_LONG,
  },
  parley_consumer_lag_records: {
    kind: "gauge",
    unit: "records",
    meaning: "Offsets between the next to read and the end of the partition; transaction markers count, so rarely 0.",
    attributes: ["stage", "topic", "partition"],
  },
  parley_oldest_unprocessed_age_seconds: {
    kind: "gauge",
    unit: "seconds",
    meaning: "Age of the record that the partition's reader is about to process; 0 when it waits at the end.",
    attributes: ["stage", "topic", "partition"],
  },
  parley_view_lag_records: {
    kind: "gauge",
    unit: "records",
    meaning: "Offsets of the meetings topic that the view has not taken in.",
    attributes: [],
  },
  parley_live_events: {
    kind: "gauge",
    unit: "events",
    meaning: "Meeting events the resolver holds.",
    attributes: [],
  },
  parley_live_meetings: {
    kind: "gauge",
    unit: "meetings",
    meaning: "Meetings the resolver holds that are not retracted.",
    attributes: [],
  },
  parley_active_resolvers: {
    kind: "gauge",
    unit: "resolvers",
    meaning: "1 in the process whose resolver writes, 0 in a standby; the sum must be 1.",
    attributes: [],
  },
  parley_stream_clients: {
    kind: "gauge",
    unit: "clients",
    meaning: "Clients connected to the stream of changes.",
    attributes: [],
  },
  parley_worker_pool_queue_tasks: {
    kind: "gauge",
    unit: "tasks",
    meaning: "Tasks that wait for a worker.",
    attributes: [],
  },
  parley_event_loop_delay_seconds: {
    kind: "gauge",
    unit: "seconds",
    meaning: "99th percentile of event loop delay since the last scrape.",
    attributes: [],
  },
  parley_process_memory_bytes: {
    kind: "gauge",
    unit: "bytes",
    meaning: "Resident memory of the process.",
    attributes: [],
  },
} as const satisfies Record<string, MetricEntry>;

export type MetricName = keyof typeof metricCatalogue;
type NamesOf<K extends MetricEntry["kind"]> = {
  [N in MetricName]: (typeof metricCatalogue)[N]["kind"] extends K ? N : never;
}[MetricName];
export type CounterName = NamesOf<"counter">;
export type HistogramName = NamesOf<"histogram">;
export type GaugeName = NamesOf<"gauge">;

/** The entry with its optional parts, for code that walks the catalogue. */
export const metricEntry = (name: MetricName): MetricEntry => metricCatalogue[name];
