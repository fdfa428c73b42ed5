import { topicName } from "@parley/contracts";
import type { AnyStatefulStage } from "@parley/stage";
import type { Broker, Placement } from "./broker.ts";
import type { Positions } from "./followed-memory.ts";

interface OutputDeps {
  readonly broker: Broker;
  readonly namespace: string;
  readonly stage: AnyStatefulStage;
}

/** Where the topics end now that the memory is made of beside its input. */
export const outputEnds = async ({ broker, namespace, stage }: OutputDeps): Promise<Positions> =>
  new Map(
    await Promise.all(
      stage.restoresFrom
        .filter((topic) => topic !== stage.reads)
        .map(async (topic) => [topic.name, await broker.endOffsets(topicName(namespace, topic))] as const),
    ),
  );

/** Where they end when a transaction has been committed that has written this: each partition of it ends in a marker. */
export const endsAfter = (
  { namespace, stage }: Omit<OutputDeps, "broker">,
  before: Positions,
  placed: readonly Placement[],
): Positions =>
  new Map(
    stage.restoresFrom
      .filter((topic) => topic !== stage.reads)
      .map((topic) => {
        const ends = new Map(before.get(topic.name));
        const name = topicName(namespace, topic);
        for (const { topic: written, partition, nextOffset } of placed)
          if (written === name) ends.set(partition, nextOffset + 1n);
        return [topic.name, ends] as const;
      }),
  );
