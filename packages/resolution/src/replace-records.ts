import type { Decision, MeetingEvent, MeetingEventsRecord } from "@parley/contracts";
import type { NameMatcher } from "./names/name-matcher.ts";
import type { Keeper, Kept } from "./packed/keeper.ts";
import { type Profile, profileOf } from "./profile.ts";
import { isSame } from "./same-json.ts";
import { type Draft, removeFrom, type Said, verdictOf } from "./state.ts";
import { type Steps, UNITS_PER_STEP } from "./steps.ts";

/** What a batch of records changed about the set of live events and decisions. */
export interface Touched {
  /** As they were. An event whose content changed is removed and added. */
  readonly removed: readonly Profile[];
  readonly added: readonly Profile[];
  /** Pairs of live events whose human verdict changed. */
  readonly decided: readonly (readonly [Profile, Profile])[];
  /** Event id to the keys of the records that touched it. */
  readonly causes: ReadonlyMap<string, ReadonlySet<string>>;
}

export const eventsOf = (record: MeetingEventsRecord | null | undefined): readonly MeetingEvent[] =>
  record?.type === "article_events" ? record.events : [];

export const decisionOf = (record: MeetingEventsRecord | null | undefined): Decision | null =>
  record?.type === "decision" && record.a !== record.b ? record : null;

const setSaid = (draft: Draft, a: string, b: string, change: (said: readonly Said[]) => readonly Said[]): void => {
  const partners = new Map(draft.decided.get(a));
  const said = change(partners.get(b) ?? []);
  if (said.length === 0) partners.delete(b);
  else partners.set(b, said);
  if (partners.size === 0) draft.decided.delete(a);
  else draft.decided.set(a, partners);
};

const unsay = (draft: Draft, recordKey: string, { a, b }: Decision): void => {
  const without = (said: readonly Said[]): Said[] => said.filter((other) => other.recordKey !== recordKey);
  setSaid(draft, a, b, without);
  setSaid(draft, b, a, without);
};

const say = (draft: Draft, recordKey: string, { a, b, verdict }: Decision): void => {
  const withThis = (said: readonly Said[]): Said[] => [...said, { recordKey, verdict }];
  setSaid(draft, a, b, withThis);
  setSaid(draft, b, a, withThis);
};

const file = (draft: Draft, profile: Profile): void => {
  draft.profiles.set(profile.id, profile);
  draft.index.add(profile);
};

const unfile = (draft: Draft, profile: Profile): void => {
  draft.profiles.delete(profile.id);
  draft.index.remove(profile);
};

/** What a record key stands for. */
export const recordAt = ({ records, keeper }: Draft, key: string): MeetingEventsRecord | undefined => {
  const kept = records.get(key);
  return kept === undefined ? undefined : keeper.read(kept);
};

type EventReader = () => MeetingEvent;

const readerOf =
  (keeper: Keeper, kept: Kept<MeetingEventsRecord>, id: string): EventReader =>
  () => {
    const event = eventsOf(keeper.read(kept)).find((one) => one.id === id);
    if (event === undefined) throw new Error(`A record has lost its event ${id}.`);
    return event;
  };

/** Reads the event an id stands for now: of its holders the smallest record key has the word, in a record the first of its id. */
const liveEvent = (draft: Draft, id: string): EventReader | null => {
  const [holder] = draft.holders.get(id) ?? [];
  const kept = holder === undefined ? undefined : draft.records.get(holder);
  return kept === undefined ? null : readerOf(draft.keeper, kept, id);
};

/** Puts the records into the draft and says what that did to the live events. A repeat of what stands touches nothing. */
export function* replacing(
  draft: Draft,
  updates: ReadonlyMap<string, MeetingEventsRecord | null>,
  names: NameMatcher,
): Steps<Touched> {
  let done = 0;
  const causes = new Map<string, Set<string>>();
  const because = (id: string, key: string): void => void causes.set(id, (causes.get(id) ?? new Set()).add(key));
  const pairs = new Map<string, readonly [string, string]>();
  const before = new Map<string, string | null>();
  for (const [key, record] of updates) {
    if (++done % UNITS_PER_STEP === 0) {
      draft.keeper.settle();
      yield;
    }
    const old = recordAt(draft, key);
    if (record === null ? old === undefined : isSame(old, record)) continue;
    const ids = (from: MeetingEventsRecord | null | undefined): Set<string> =>
      new Set(eventsOf(from).map(({ id }) => id));
    const [left, entered] = [ids(old), ids(record)];
    for (const id of left) if (!entered.has(id)) removeFrom(draft.holders, id, key);
    for (const id of entered) if (!left.has(id)) draft.holders.set(id, [...(draft.holders.get(id) ?? []), key].sort());
    for (const id of left.union(entered)) because(id, key);
    for (const decision of [decisionOf(old), decisionOf(record)]) {
      if (decision === null) continue;
      const pair = [decision.a, decision.b].sort();
      const [a = "", b = ""] = pair;
      const name = JSON.stringify(pair);
      if (!before.has(name)) before.set(name, verdictOf(draft, a, b));
      pairs.set(name, [a, b]);
      because(a, key);
      because(b, key);
    }
    const [unsaid, said] = [decisionOf(old), decisionOf(record)];
    if (unsaid !== null) unsay(draft, key, unsaid);
    if (said !== null) say(draft, key, said);
    if (record === null) draft.records.delete(key);
    else draft.records.set(key, draft.keeper.keep(record));
  }
  const removed: Profile[] = [];
  const added: Profile[] = [];
  for (const id of causes.keys()) {
    if (++done % UNITS_PER_STEP === 0) {
      draft.keeper.settle();
      yield;
    }
    const read = liveEvent(draft, id);
    const profile = draft.profiles.get(id);
    if (read === null ? profile === undefined : profile !== undefined && isSame(profile.event(), read())) continue;
    if (profile !== undefined) {
      unfile(draft, profile);
      removed.push(profile);
    }
    if (read !== null) {
      const fresh = profileOf(read(), names, read);
      file(draft, fresh);
      added.push(fresh);
    }
  }
  const decided = [...pairs].flatMap(([name, [a, b]]): [Profile, Profile][] => {
    const [x, y] = [draft.profiles.get(a), draft.profiles.get(b)];
    return x === undefined || y === undefined || before.get(name) === verdictOf(draft, a, b) ? [] : [[x, y]];
  });
  return { removed, added, decided, causes };
}
