export * from "./broker.ts";
export {
  type DeadLetter,
  deadLetterId,
  readDeadLetters,
  type Settlement,
} from "./dead-letter-log.ts";
export * from "./connection.ts";
export * from "./ensure-topics.ts";
export { headersOf } from "./headers.ts";
export { KafkaVariables, kafkaVariables } from "./kafka-variables.ts";
export { createKafkaBroker, type KafkaBrokerOptions } from "./kafkajs-broker.ts";
export { createMemoryBroker } from "./memory-broker.ts";
export * from "./open-broker.ts";
export type { Emitted } from "./plan-emissions.ts";
export type { SubjectOf } from "./newest.ts";
export { createPace } from "./pace.ts";
export * from "./produce.ts";
export * from "./read-to-end.ts";
export { planRedrive, redrive, type RedrivePlan } from "./redrive.ts";
export { planReplay, replay } from "./replay.ts";
export * from "./rules-activation.ts";
export { DEFAULT_RUN_LIMITS, type RunLimits } from "./run-limits.ts";
export { type RunOptions, runStage } from "./run-stage.ts";
export * from "./run-stateful-stage.ts";
export type { RunningStage } from "./running-stage.ts";
export * from "./tail-topic.ts";
