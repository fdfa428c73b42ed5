import type { Logger } from "@parley/telemetry";
import type { Broker, OnTailBatch, Tail, TailOptions } from "./broker.ts";

export interface TailTopicOptions {
  readonly broker: Broker;
  /** Full name, namespace included. */
  readonly topic: string;
  readonly from: TailOptions["from"];
  /** May send the reader back; an error ends the tail (`done` rejects with it). */
  readonly onBatch: OnTailBatch;
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** Follows committed records of a whole topic outside any lasting group, until the signal or `stop`. */
export const tailTopic = async ({ broker, topic, from, onBatch, signal, log }: TailTopicOptions): Promise<Tail> => {
  const tail = await broker.tail({ topic, from, onBatch });
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => (stopping ??= tail.stop());
  const onAbort = (): void =>
    void stop().catch((error: unknown) => log.warn({ err: error, topic }, "stopping a tail failed"));
  if (signal.aborted) onAbort();
  else signal.addEventListener("abort", onAbort, { once: true });
  return { done: tail.done, positions: tail.positions, stop };
};
