import { contentHash, RULES_KEY, type RulesActivation, topicName, topics } from "@parley/contracts";
import { parseValue, PermanentError } from "@parley/stage";
import type { Logger } from "@parley/telemetry";
import type { Broker, KafkaRecord } from "./broker.ts";
import { produce } from "./produce.ts";
import { readToEnd } from "./read-to-end.ts";

const key = Buffer.from(RULES_KEY);

/** The rules version that a record of meeting-events activates; null = it is no activation, or one that nobody can read. */
export const activationIn = (record: Pick<KafkaRecord, "key" | "value">): string | null => {
  if (record.key === null || !key.equals(record.key)) return null;
  try {
    const value = parseValue(topics.meetingEvents, record.value);
    return value?.type === "rules_activation" ? value.rulesVersion : null;
  } catch (error) {
    if (error instanceof PermanentError) return null; // the resolver makes a dead letter of it
    throw error;
  }
};

/**
 * Names the resolution rules that are in force from here on, in the log that the resolvers read.
 * @param source CloudEvents source: `/<namespace>/<who>`. @param nowMs sets two activations of one version apart.
 */
export const activateRules = async (
  broker: Broker,
  {
    namespace,
    rulesVersion,
    source,
    nowMs,
  }: { namespace: string; rulesVersion: string; source: string; nowMs: number },
): Promise<void> => {
  const value: RulesActivation = { type: "rules_activation", rulesVersion };
  const ceId = contentHash("rules", rulesVersion, String(nowMs));
  await produce(broker, { namespace, topic: topics.meetingEvents, key: RULES_KEY, value, ceId, source });
};

/** The version that the log names as it ends now; null = none. Reads the log whole. @throws as `readToEnd`. */
export const readActiveRules = async ({
  broker,
  namespace,
  signal,
  log,
}: {
  broker: Broker;
  namespace: string;
  signal: AbortSignal;
  log: Logger;
}): Promise<string | null> => {
  let active: string | null = null;
  const onRecords = (records: readonly KafkaRecord[]): void => {
    for (const record of records) active = activationIn(record) ?? active;
  };
  await readToEnd({ broker, topic: topicName(namespace, topics.meetingEvents), onRecords, signal, log });
  return active;
};
