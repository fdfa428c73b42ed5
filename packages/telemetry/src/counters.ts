import type { MetricEntry } from "./metric-catalogue.ts";

/** What has happened so many times since the process began. */
export const counters = {
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
  parley_records_replayed_total: {
    kind: "counter",
    unit: "records",
    meaning:
      "Received records that a redrive or a replay had put back, by what became of them (emit, drop, dead). They are in the counts above as well.",
    attributes: ["stage", "outcome"],
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
  parley_stage_takeovers_total: {
    kind: "counter",
    unit: "takeovers",
    meaning:
      "Times a stateful stage became its partition's writer, by what its memory needed: nothing (kept), what the topics had " +
      "after it (followed), or everything (restored).",
    attributes: ["stage", "kind"],
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
    meaning: "Meeting changes written, by type (created, updated, merged, split, retracted); those of restores too.",
    attributes: ["type"],
  },
  parley_view_meetings_applied_total: {
    kind: "counter",
    unit: "meetings",
    meaning: "Meetings written to the view in Redis.",
    attributes: [],
  },
  parley_view_records_unreadable_total: {
    kind: "counter",
    unit: "records",
    meaning: "Records of the meetings topic that are no meeting, by failure code; the view goes on without them.",
    attributes: ["code"],
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
} as const satisfies Record<string, MetricEntry>;
