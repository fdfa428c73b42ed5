interface AttributeEntry {
  readonly type: "string" | "number" | "boolean";
  readonly meaning: string;
  /** `semconv` = OpenTelemetry semantic conventions 1.45; `parley` = ours. */
  readonly source: "semconv" | "parley";
}

/** No article text, no record key and no person's name: what is on a span leaves the system with the traces. */
export const attributeCatalogue = {
  "messaging.system": { type: "string", source: "semconv", meaning: "Always kafka." },
  "messaging.operation.name": { type: "string", source: "semconv", meaning: "send, poll, process or commit." },
  "messaging.operation.type": { type: "string", source: "semconv", meaning: "send, receive, process or settle." },
  "messaging.destination.name": { type: "string", source: "semconv", meaning: "Topic with its namespace." },
  "messaging.destination.partition.id": { type: "string", source: "semconv", meaning: "Partition number." },
  "messaging.consumer.group.name": { type: "string", source: "semconv", meaning: "Consumer group with its namespace." },
  "messaging.kafka.offset": { type: "number", source: "semconv", meaning: "Offset of the record." },
  "messaging.batch.message_count": { type: "number", source: "semconv", meaning: "Records in the batch." },
  "http.request.method": { type: "string", source: "semconv", meaning: "HTTP method." },
  "url.full": { type: "string", source: "semconv", meaning: "URL of a public page or feed, without credentials." },
  "error.type": { type: "string", source: "semconv", meaning: "Failure code, or the class of the error." },
  "parley.stage": { type: "string", source: "parley", meaning: "Stage that the span belongs to." },
  "parley.outcome": { type: "string", source: "parley", meaning: "emit, drop or dead." },
  "parley.drop.reason": { type: "string", source: "parley", meaning: "Why a record was dropped." },
  "parley.failure.code": { type: "string", source: "parley", meaning: "Code of a dead letter." },
  "parley.replay.id": {
    type: "string",
    source: "parley",
    meaning: "Of the redrive or replay that put the record back; absent on one that came by itself.",
  },
  "parley.emission.count": { type: "number", source: "parley", meaning: "Records written because of this one." },
} as const satisfies Record<string, AttributeEntry>;

export type AttributeName = keyof typeof attributeCatalogue;
/** What a span may carry. Values are of the type that the catalogue states. */
export type SpanAttributes = {
  readonly [N in AttributeName]?: {
    string: string;
    number: number;
    boolean: boolean;
  }[(typeof attributeCatalogue)[N]["type"]];
};
