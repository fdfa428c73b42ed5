import { topicKeys, topics } from "@parley/contracts";
import { z } from "zod";

const EVERY_TOPIC = "*";
/** Kafka's own names, and two that are no settings of a topic but part of its making. What is missing here, Parley relies on. */
const SETTINGS = {
  "replication.factor": { min: 1, max: 32_767 },
  partitions: { min: 1, max: 10_000 },
  "min.insync.replicas": { min: 1, max: 32_767 },
  "retention.ms": { min: -1, max: Number.MAX_SAFE_INTEGER },
  "retention.bytes": { min: -1, max: Number.MAX_SAFE_INTEGER },
  "segment.ms": { min: 1, max: Number.MAX_SAFE_INTEGER },
  "segment.bytes": { min: 1_048_576, max: 2_147_483_647 },
  "max.compaction.lag.ms": { min: 1, max: Number.MAX_SAFE_INTEGER },
  "min.compaction.lag.ms": { min: 0, max: Number.MAX_SAFE_INTEGER },
  "delete.retention.ms": { min: 0, max: Number.MAX_SAFE_INTEGER },
} as const;
type SettingName = keyof typeof SETTINGS;
const ENTRY = /^([\w.*-]{1,100}):([a-z.]{1,60})=(-?\d{1,16})$/; // articles.v1:partitions=24; not articles.v1:partitions

/** Settings of topics that are to be made, by topic name without namespace or `*`. */
export type TopicOverrides = ReadonlyMap<string, ReadonlyMap<SettingName, number>>;

const names = topicKeys.map((key) => topics[key].name);
const single = new Set<string>(topicKeys.filter((key) => topics[key].partitions === 1).map((key) => topics[key].name));
const compacted = new Set<string>(
  topicKeys.filter((key) => topics[key].cleanup === "compact").map((key) => topics[key].name),
);

/** Null = the entry may stand; else what is wrong with it. */
const faultOf = (topic: string, setting: string, value: number): string | null => {
  if (topic !== EVERY_TOPIC && !names.some((name) => name === topic))
    return `there is no topic ${topic}; there are ${names.join(", ")} and ${EVERY_TOPIC}`;
  if (!(setting in SETTINGS)) return `${setting} cannot be set; these can: ${Object.keys(SETTINGS).join(", ")}`;
  const { min, max } = SETTINGS[setting as SettingName];
  if (value < min || value > max) return `${setting} must be from ${min} to ${max}`;
  const isOfOne = setting === "partitions" || setting.startsWith("retention.");
  if (isOfOne && topic === EVERY_TOPIC) return `${setting} is set topic by topic`;
  if (setting === "partitions" && single.has(topic)) return "one resolver must see everything, so it has one partition";
  if (setting.startsWith("retention.") && compacted.has(topic)) return "it keeps the last record of each key for ever";
  return null;
};

/** "topic:setting=value", separated by commas, to settings by topic. The last of several entries for one setting counts. */
export const TopicOverrides = z
  .string()
  .default("")
  .transform((text, context): TopicOverrides => {
    const overrides = new Map<string, Map<SettingName, number>>();
    for (const entry of text.split(",").map((part) => part.trim())) {
      if (entry === "") continue;
      const [, topic = "", setting = "", value = ""] = ENTRY.exec(entry) ?? [];
      const fault = topic === "" ? "must be topic:setting=number" : faultOf(topic, setting, Number(value));
      if (fault !== null) context.addIssue({ code: "custom", message: `${entry}: ${fault}` });
      const of = overrides.get(topic) ?? new Map<SettingName, number>();
      overrides.set(topic, of.set(setting as SettingName, Number(value)));
    }
    return overrides;
  });

/** What is set for one topic: `*` first, then what names it. */
export const overridesFor = (overrides: TopicOverrides, topic: string): ReadonlyMap<SettingName, number> =>
  new Map([...(overrides.get(EVERY_TOPIC) ?? []), ...(overrides.get(topic) ?? [])]);
