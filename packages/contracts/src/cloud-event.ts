/** CloudEvents 1.0, Kafka protocol binding, binary mode: attributes are `ce_*` headers, the value is the data. */
export const CLOUD_EVENT_HEADERS = {
  specversion: "ce_specversion",
  id: "ce_id",
  source: "ce_source",
  type: "ce_type",
  subject: "ce_subject",
  time: "ce_time",
  dataschema: "ce_dataschema",
  contentType: "content-type",
} as const;

export interface CloudEventAttributes {
  /** Stable under retry: consumers may treat the same source and id as a duplicate. */
  readonly id: string;
  /** `/<namespace>/<stage>`. */
  readonly source: string;
  readonly type: string;
  readonly subject?: string;
}

/** Headers of one record, as text. */
export const cloudEventHeaders = ({ id, source, type, subject }: CloudEventAttributes): Record<string, string> => ({
  [CLOUD_EVENT_HEADERS.specversion]: "1.0",
  [CLOUD_EVENT_HEADERS.id]: id,
  [CLOUD_EVENT_HEADERS.source]: source,
  [CLOUD_EVENT_HEADERS.type]: type,
  ...(subject === undefined ? {} : { [CLOUD_EVENT_HEADERS.subject]: subject }),
  [CLOUD_EVENT_HEADERS.contentType]: "application/json",
});
