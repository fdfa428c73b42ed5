import {
  decisionKeyOf,
  type Meeting,
  type MeetingChange,
  type MeetingEventsRecord,
  RULES_KEY,
  topics,
} from "@parley/contracts";
import type { Resolver, ResolutionPlan, RestoreInput } from "@parley/resolution";
import { defineStatefulStage, drop, emit, PermanentError, type StageRecord, TransientError } from "@parley/stage";

type Input = StageRecord<MeetingEventsRecord>;
type Batch = readonly Input[];

const REFUSED_RETRY_MS = 1_000; // by then it has heard that other rules are active, and is gone

const keyOfValue = (value: MeetingEventsRecord): string => {
  switch (value.type) {
    case "article_events":
      return value.articleKey;
    case "decision":
      return decisionKeyOf(value.a, value.b);
    case "rules_activation":
      return RULES_KEY;
  }
};

/** A record under a wrong key would be replaced by nobody. */
const refusalOf = ({ key, value }: Input): PermanentError | null => {
  if (key === null) return new PermanentError("key.invalid", "a record of this topic must have a key");
  if (value === null || keyOfValue(value) === key) return null;
  return new PermanentError("key.invalid", `key ${key} is not the key of its value, ${keyOfValue(value)}`);
};

/** Of several records under one key the last one stands. */
const lastIndexes = (batch: Batch): ReadonlyMap<string, number> =>
  new Map(batch.map(({ key }, index) => [key ?? "", index]));

/** @param last where in the batch the record of each key stands; empty at a restore, which nothing in a batch causes. */
const emissionsOf = (plan: ResolutionPlan, last: ReadonlyMap<string, number>) =>
  plan.changes.flatMap((change: MeetingChange, index) => {
    const causes = change.cause.flatMap((key) => last.get(key) ?? []);
    const id = `${change.meetingId}:${change.version}`;
    const meeting: Meeting = plan.meetings[index] ?? change.meeting;
    return [
      { to: "meetings" as const, key: change.meetingId, value: meeting, id, causes },
      { to: "changes" as const, key: change.meetingId, value: change, id, causes },
    ];
  });

type Records = ReadonlyMap<string, MeetingEventsRecord>;

/** The records as they stood at the committed offset, and what came later; as they stand, if there is no such offset. */
const partedAt = (
  live: Records,
  stood: ReadonlyMap<string, MeetingEventsRecord | null> | null,
): Pick<RestoreInput, "records" | "later"> => {
  if (stood === null || stood.size === 0) return { records: live, later: stood === null ? null : new Map() };
  const records = new Map(live);
  const later = new Map<string, MeetingEventsRecord | null>();
  for (const [key, before] of stood) {
    later.set(key, live.get(key) ?? null);
    if (before === null) records.delete(key);
    else records.set(key, before);
  }
  return { records, later };
};

/** Working everything out again is for those whose rules are active: whoever comes to it by mistake would undo it for good. */
const refuseOtherRules = (records: ReadonlyMap<string, MeetingEventsRecord>, rulesVersion: string): void => {
  const active = records.get(RULES_KEY);
  if (active?.type !== "rules_activation" || active.rulesVersion === rulesVersion) return;
  const message = `rules ${active.rulesVersion} are active, these are ${rulesVersion}`;
  throw new TransientError(message, { retryAfterMs: REFUSED_RETRY_MS });
};

/**
 * Meeting events -> meetings and changes, by one writer whose memory follows the committed offset.
 * @param rulesVersion of the resolver's rules.
 */
export const createResolveStage = ({ resolver, rulesVersion }: { resolver: Resolver; rulesVersion: string }) =>
  defineStatefulStage({
    name: "resolve",
    reads: topics.meetingEvents,
    writes: { meetings: topics.meetings, changes: topics.meetingChanges },
    restoresFrom: [topics.meetingEvents, topics.meetings],
    refuses: refusalOf,
    async restore(live, { stood, pause }) {
      const records = (live.get(topics.meetingEvents.name) ?? new Map()) as Records;
      const meetings = (live.get(topics.meetings.name) ?? new Map()) as ReadonlyMap<string, Meeting>;
      refuseOtherRules(records, rulesVersion);
      const before = stood as ReadonlyMap<string, MeetingEventsRecord | null> | null;
      const steps = resolver.restoring({ ...partedAt(records, before), meetings });
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) await pause();
      const plan = step.value;
      return { outcomes: [], emissions: emissionsOf(plan, new Map()), apply: () => plan.apply() };
    },
    following: {
      async take({ topic, records }, { pause }) {
        const isInput = topic.name === topics.meetingEvents.name;
        // A meeting is never taken back by a null value: it is nobody's word, and a restore leaves it out as well.
        const valid = isInput ? records : records.filter(({ value }) => value !== null);
        const values = new Map(valid.flatMap(({ key, value }) => (key === null ? [] : [[key, value] as const])));
        const steps = resolver.following({
          records: (isInput ? values : new Map()) as ReadonlyMap<string, MeetingEventsRecord | null>,
          meetings: (isInput ? new Map() : values) as ReadonlyMap<string, Meeting>,
        });
        while (steps.next().done !== true) await pause();
      },
      isWhole: () => resolver.isWhole(),
      forget: () => resolver.clear(),
    },
    plan(batch) {
      const last = lastIndexes(batch);
      const updates = new Map([...last].map(([key, index]) => [key, batch[index]?.value ?? null] as const));
      const plan = resolver.plan(updates);
      const causes = new Set(plan.changes.flatMap(({ cause }) => cause));
      const outcomes = batch.map(({ key: recordKey }, index) => {
        const key = recordKey ?? "";
        if (last.get(key) !== index) return drop("superseded-in-batch");
        return causes.has(key) ? emit() : drop("unchanged");
      });
      return { outcomes, emissions: emissionsOf(plan, last), apply: () => plan.apply() };
    },
  });
