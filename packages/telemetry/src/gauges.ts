import type { MetricEntry } from "./metric-catalogue.ts";

/** How things stand at the moment of the scrape. */
export const gauges = {
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
  parley_standby_lag_records: {
    kind: "gauge",
    unit: "records",
    meaning:
      "Offsets that a standby has not taken in of the topics it follows, what the active writer has not read included.",
    attributes: ["stage"],
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
    meaning: "Longest time since the last scrape that the event loop was kept from its work; heartbeats wait for it.",
    attributes: [],
  },
  parley_process_memory_bytes: {
    kind: "gauge",
    unit: "bytes",
    meaning: "Resident memory of the process.",
    attributes: [],
  },
} as const satisfies Record<string, MetricEntry>;
