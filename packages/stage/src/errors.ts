/** Why a record can never be processed. Codes are an API (console, runbooks, redrive filters): add freely, never rename. */
export const failureCodes = {
  "json.invalid": "The bytes are not UTF-8 JSON.",
  "schema.invalid": "The JSON does not have the shape of the topic's schema.",
  "key.invalid": "A null value withdraws the URL in the key, and this key is no URL.",
  "record.too-large": "What the stage made of the record is larger than the output topic accepts.",
  "record.refused": "The broker refuses what the stage made of the record, and not because of its size.",
  "article.media-type": "The media type is neither HTML nor plain text.",
  "article.unreadable": "The page holds no readable text.",
  "stage.bug": "The stage threw something it did not declare. Fix the code, then redrive the record.",
  "stage.timeout": "The stage took longer than its time limit each time it was tried.",
} as const;
export type FailureCode = keyof typeof failureCodes;

/** Fails again however often it is retried: goes to the dead-letter topic. */
export class PermanentError extends Error {
  override readonly name = "PermanentError";
  readonly code: FailureCode;
  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** May pass next time (broker, Redis, HTTP 5xx): the runner aborts, waits `retryAfterMs` and tries the same records again. */
export class TransientError extends Error {
  override readonly name = "TransientError";
  readonly retryAfterMs: number;
  constructor(message: string, { retryAfterMs, ...options }: ErrorOptions & { retryAfterMs: number }) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}
