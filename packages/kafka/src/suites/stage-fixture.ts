import { type Topic, topicName, topics } from "@parley/contracts";
import type { AnyStage, AnyStatefulStage } from "@parley/stage";
import { createRecordingTelemetry, type RecordingTelemetry } from "@parley/telemetry";
import type { Broker, KafkaRecord } from "../broker.ts";
import { topicSpec } from "../ensure-topics.ts";
import { type RunOptions, runStage } from "../run-stage.ts";
import { runStatefulStage, type StatefulRunOptions } from "../run-stateful-stage.ts";
import type { RunningStage } from "../running-stage.ts";
import { eventually, readAll, text } from "./fixture.ts";
import { doubles, numbers } from "./numbers.ts";

export interface Started {
  readonly running: RunningStage;
  readonly telemetry: RecordingTelemetry;
  /** Sum of a counter over its attributes. */
  counted(name: string): number;
  stop(): Promise<void>;
}

/** A namespace of its own on a broker, with the topics a test names. */
export const createStageFixture = async (broker: Broker, namespace: string, used: readonly Topic[]) => {
  await broker.createTopics([...used, topics.deadLetters].map((topic) => topicSpec(namespace, topic, new Map())));
  const name = (topic: Pick<Topic, "name">): string => topicName(namespace, topic);
  const put = (
    topic: Topic,
    records: { key: string | null; value: unknown; partition?: number; headers?: Record<string, string> }[],
  ) =>
    broker.send(
      records.map(({ value, ...record }) => ({
        ...record,
        topic: name(topic),
        value: value === null || typeof value === "string" ? value : JSON.stringify(value),
      })),
    );
  const read = (topic: Pick<Topic, "name">): Promise<KafkaRecord[]> => readAll(broker, name(topic));
  const values = async (topic: Pick<Topic, "name">): Promise<unknown[]> =>
    (await read(topic)).map(({ value }) => JSON.parse(text(value) ?? "null") as unknown);
  /** Until the group has read everything of the topic. */
  const drained = (stage: Pick<AnyStage, "name" | "reads">): Promise<void> =>
    eventually(`${stage.name} to have read everything`, async () => {
      const ends = await broker.endOffsets(name(stage.reads));
      const committed = await Promise.all(
        [...ends].map(async ([at, end]) => ({
          end,
          at: await broker.committedOffset(`${namespace}.${stage.name}`, name(stage.reads), at),
        })),
      );
      return committed.every(({ end, at }) => (at ?? 0n) >= end);
    });
  const start = async (
    run: (options: Omit<RunOptions<never>, "stage">) => Promise<RunningStage>,
    options: Partial<Pick<RunOptions<never>, "broker" | "limits" | "now">>,
  ): Promise<Started> => {
    const telemetry = createRecordingTelemetry();
    const signal = new AbortController().signal;
    const running = await run({ broker, namespace, telemetry, signal, now: Date.now, ...options });
    const counted = (metric: string): number => telemetry.counts.get(metric) ?? 0;
    return { running, telemetry, counted, stop: () => running.stop() };
  };
  type Options = Parameters<typeof start>[1];
  return {
    broker,
    namespace,
    name,
    put,
    read,
    values,
    drained,
    run: (stage: AnyStage, options: Options = {}) => start((rest) => runStage({ ...rest, stage }), options),
    runStateful: (
      stage: AnyStatefulStage,
      {
        onCommitted = () => undefined,
        hold = () => null,
        ...options
      }: Options & Pick<StatefulRunOptions, "onCommitted" | "hold"> = {},
    ) => start((rest) => runStatefulStage({ ...rest, stage, onCommitted, hold }), options),
  };
};
export type StageFixture = Awaited<ReturnType<typeof createStageFixture>>;

export interface SuiteOptions {
  readonly broker: Broker;
  /** Part of every namespace, so that a broker which outlives the test keeps runs apart. */
  readonly run: string;
}

/** Namespaces with the topics of the doubling stage, a new one at each call. */
export const numbersOpener = ({ broker, run }: SuiteOptions, part: string): (() => Promise<StageFixture>) => {
  let count = 0;
  return () => createStageFixture(broker, `${part}-${run}-${++count}`, [numbers, doubles]);
};

const FIRST = 1_000; // above the numbers that mean something else to the doubling stage
export const many = 300;
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => FIRST + n);
export const sorted = (values: readonly unknown[]): number[] =>
  values.map((value) => (value as { n: number }).n).toSorted((a, b) => a - b);
export const fill = (fixture: StageFixture): Promise<void> =>
  fixture.put(
    numbers,
    upTo(many).map((n) => ({ key: `k${n}`, value: { n } })),
  );
