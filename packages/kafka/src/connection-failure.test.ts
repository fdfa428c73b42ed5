import { TransientError } from "@parley/stage";
import kafkajs from "kafkajs";
import { expect, test } from "vitest";
import { DeadlineError } from "./deadline.ts";
import { isConnectionFailure, isOutage, transientWhenAway } from "./connection-failure.ts";

const refused = new kafkajs.KafkaJSConnectionError("Connection error: connect ECONNREFUSED");
const givenUp = new kafkajs.KafkaJSNumberOfRetriesExceeded(refused, { retryCount: 8, retryTime: 2_000 });

test.for<[string, unknown, boolean]>([
  ["a refused connection", refused, true],
  ["retries that ended in a refused connection", Object.assign(givenUp, { cause: refused }), true],
  ["an answer that is not waited for any longer", new DeadlineError("it took too long"), true],
  ["an answer that says no", new kafkajs.KafkaJSNonRetriableError("unknown topic"), false],
  ["a failure of a handler", new kafkajs.KafkaJSError("a batch failed"), false],
  ["nothing that is an error", "away", false],
])("%s", ([, error, want]) => expect(isConnectionFailure(error)).toBe(want));

const answer = (type: string): Error => Object.assign(new kafkajs.KafkaJSProtocolError(type), { type });
const lostDisk = answer("KAFKA_STORAGE_ERROR");

test.for<[string, unknown, boolean]>([
  ["a refused connection", refused, true],
  ["a leader whose disk is lost", lostDisk, true],
  [
    "retries that ended at it",
    new kafkajs.KafkaJSNumberOfRetriesExceeded(lostDisk, { retryCount: 8, retryTime: 9 }),
    true,
  ],
  ["a right that is missing", answer("TOPIC_AUTHORIZATION_FAILED"), false],
])("an outage or not: %s", ([, error, want]) => expect(isOutage(error)).toBe(want));

test("only a connection failure becomes transient, with its cause", async () => {
  const away = await transientWhenAway(Promise.reject(refused)).catch((error: unknown) => error);
  expect(away).toBeInstanceOf(TransientError);
  expect((away as Error).cause).toBe(refused);
  const other = new Error("no such topic");
  await expect(transientWhenAway(Promise.reject(other))).rejects.toBe(other);
  await expect(transientWhenAway(Promise.resolve(7))).resolves.toBe(7);
});
