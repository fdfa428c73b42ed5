import { TransientError } from "@parley/stage";
import { DeadlineError } from "./deadline.ts";
import { isLeaderMoving } from "./kafkajs-errors.ts";

const RETRY_AFTER_MS = 1_000; // the client itself has tried for some seconds by then
/** By name: the client throws subclasses, and wraps them with its count of retries. */
const NAMES = new Set([
  "KafkaJSConnectionError",
  "KafkaJSConnectionClosedError",
  "KafkaJSRequestTimeoutError",
  "KafkaJSBrokerNotFound",
  "KafkaJSNoBrokerAvailableError",
]);

/** Whether the client failed because no broker answered: nothing is wrong with what was asked. */
export const isConnectionFailure = (error: unknown): boolean =>
  error instanceof Error &&
  (NAMES.has(error.name) || error instanceof DeadlineError || isConnectionFailure(error.cause));

/** A connection failure, or a partition between two leaders: asking again is all it takes. */
export const isOutage = (error: unknown): boolean => isConnectionFailure(error) || isLeaderMoving(error);

/** @throws TransientError for an outage, any other error as it is. */
export const transientWhenAway = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (!isOutage(error)) throw error;
    const { message } = error as Error;
    throw new TransientError(`no broker answers: ${message}`, { cause: error, retryAfterMs: RETRY_AFTER_MS });
  }
};
