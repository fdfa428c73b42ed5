import kafkajs, { type ConsumerConfig, type ProducerConfig, type RetryOptions } from "kafkajs";

/** After it the broker ends a transaction by itself; until then it holds back every read_committed reader. */
const TRANSACTION_TIMEOUT_MS = 10_000;
/** Shorter than the transaction timeout: a dead worker's successor is there, and fences it, before the broker gives up. */
export const SESSION_TIMEOUT_MS = 6_000;
export const HEARTBEAT_INTERVAL_MS = 1_500; // four chances within a session

const REBALANCE_TIMEOUT_MS = 10_000; // how long a member may finish its batch while the others wait
const CONNECTION_TIMEOUT_MS = 3_000;
const REQUEST_TIMEOUT_MS = 15_000;
const MAX_WAIT_MS = 250; // of one fetch: bounds how long stopping waits for an idle consumer
const FETCH_BYTES_MAX_PER_PARTITION = 1_048_576;
const FETCH_BYTES_MAX = 10_485_760;

/** For connections and metadata: about 8 s in all, then the caller hears of it. */
const RETRY: RetryOptions = {
  initialRetryTime: 100,
  factor: 0.2,
  multiplier: 1.7,
  retries: 8,
  maxRetryTime: 2_000,
};
/**
 * Right behind a commit the broker is still writing markers and answers CONCURRENT_TRANSACTIONS for some milliseconds;
 * the client's own 300 ms would be the slowest part of every small transaction.
 */
const TRANSACTION_RETRY: RetryOptions = {
  initialRetryTime: 10,
  factor: 0,
  multiplier: 1.5,
  retries: 30,
  maxRetryTime: 1_000,
};

const createPartitioner = kafkajs.Partitioners.DefaultPartitioner;

export const clientSettings = {
  connectionTimeout: CONNECTION_TIMEOUT_MS,
  requestTimeout: REQUEST_TIMEOUT_MS,
  retry: RETRY,
};

/** One request at a time: the client repeats a failed one with its old sequence number only then. */
export const plainProducer: ProducerConfig = {
  idempotent: true,
  maxInFlightRequests: 1,
  allowAutoTopicCreation: false,
  retry: RETRY,
  createPartitioner,
};

export const transactionalProducer = (transactionalId: string): ProducerConfig => ({
  ...plainProducer,
  transactionalId,
  transactionTimeout: TRANSACTION_TIMEOUT_MS,
  retry: TRANSACTION_RETRY,
});

/** What a handler throws at a consumer that joined after it was stopped: the client lets a join in progress finish. */
export const STOPPED = "this consumer was stopped";

/** @param mayRestart after a crash; false once it is being stopped, which the client itself does not look at. */
export const consumerSettings = (groupId: string, mayRestart: () => boolean): ConsumerConfig => ({
  groupId,
  sessionTimeout: SESSION_TIMEOUT_MS,
  heartbeatInterval: HEARTBEAT_INTERVAL_MS,
  rebalanceTimeout: REBALANCE_TIMEOUT_MS,
  maxWaitTimeInMs: MAX_WAIT_MS,
  maxBytesPerPartition: FETCH_BYTES_MAX_PER_PARTITION,
  maxBytes: FETCH_BYTES_MAX,
  allowAutoTopicCreation: false,
  readUncommitted: false,
  retry: { ...RETRY, restartOnFailure: () => Promise.resolve(mayRestart()) },
});
