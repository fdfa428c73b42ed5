// Runs in a worker thread: HTML and rules are CPU work, and the event loop of the service has heartbeats to send.
import type { Article } from "@parley/contracts";
import { extractArticle } from "@parley/extraction";
import { type FailureCode, PermanentError } from "@parley/stage";
import type { Extraction } from "./extract.stage.ts";

/** Errors lose their class between threads, so a permanent failure travels as data. */
export type WorkerAnswer =
  | { readonly kind: "extracted"; readonly extraction: Extraction }
  | { readonly kind: "failed"; readonly code: FailureCode; readonly message: string };

/** Answers when this thread has loaded. */
export const ready = (): void => undefined;

export default (article: Article): WorkerAnswer => {
  try {
    const { events, dropped } = extractArticle(article);
    return { kind: "extracted", extraction: { events, dropped: dropped ?? null } };
  } catch (error) {
    if (error instanceof PermanentError) return { kind: "failed", code: error.code, message: error.message };
    throw error;
  }
};
