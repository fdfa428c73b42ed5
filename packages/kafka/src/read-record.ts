import type { Topic } from "@parley/contracts";
import { type AnyStatefulStage, parseValue, type StageRecord } from "@parley/stage";
import type { KafkaRecord } from "./broker.ts";
import { keyText } from "./compute-batch.ts";

/**
 * A record of one of the topics that a stateful stage is made of, as the stage takes it.
 * @throws PermanentError for one that does not parse, or that the stage refuses of its input: a dead letter.
 */
export const readStageRecord = (
  stage: AnyStatefulStage,
  topic: Topic,
  { key, value }: Pick<KafkaRecord, "key" | "value">,
): StageRecord<unknown> => {
  const record = { key: keyText(key), value: parseValue(topic, value) };
  const refusal = topic.name === stage.reads.name ? (stage.refuses?.(record) ?? null) : null;
  if (refusal !== null) throw refusal;
  return record;
};
