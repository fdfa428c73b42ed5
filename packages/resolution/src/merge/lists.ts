import { LIMITS, MEETING_LIMITS, type MeetingOutcome, type Statement } from "@parley/contracts";
import { compareText } from "../order.ts";
import { foldParty } from "../organisations.ts";
import { type Group, join, sortedBy } from "./choose.ts";
import type { Report } from "./report.ts";

/** Letters and digits of any script: outlets differ in quotation marks, commas and case. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Topics and parties recur: their plain forms are kept, some at a time. */
const REMEMBERED_MAX = 20_000;
const remembered = (fold: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED_MAX) known.clear();
    const folded = fold(text);
    known.set(text, folded);
    return folded;
  };
};
const topicKey = remembered(plain);
const partyKey = remembered(foldParty);

/** A meeting is merged again with each report that joins it: what an item's key is, is worked out once. */
const keyed = <V extends object>(keyOf: (value: V) => string): ((value: V) => string) => {
  const known = new WeakMap<V, string>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const key = keyOf(value);
    known.set(value, key);
    return key;
  };
};

const statementKey = keyed<Statement>(({ speaker, onBehalfOf, text }) =>
  JSON.stringify([plain(speaker ?? onBehalfOf ?? ""), plain(text)]),
);
const outcomeKey = keyed<MeetingOutcome>(({ type, text }) => JSON.stringify([type, plain(text)]));

/** A merged list; `placeOf` says where an event's item went, undefined if it was cut off. */
export interface MergedList<V> {
  readonly value: V[];
  readonly placeOf: (event: string, index: number) => number | undefined;
}

const UNRANKED = (): number => 0;

/** Union of one list field: what is the same once, what most origins tell first, cut at `max`. */
const unite = <V>(
  reports: readonly Report[],
  read: (report: Report) => readonly V[],
  { key, max, sorted }: { key: (value: V) => string; max: number; sorted: "support" | "key" },
): MergedList<V> => {
  const groups = new Map<string, Group<V, Report>>();
  const itemsOf = new Map<string, Group<V, Report>[]>();
  for (const sayer of reports) {
    const items = read(sayer).map((value) => join(groups, { key: key(value), value, sayer, rank: UNRANKED }));
    itemsOf.set(sayer.id, items);
  }
  const all = [...groups.values()];
  // Where nothing is cut off, an order by key needs no other before it.
  const kept = sorted === "key" && all.length <= max ? all : sortedBy(all, ["support", "tier"]).slice(0, max);
  if (sorted === "key") kept.sort((a, b) => compareText(a.key, b.key));
  const places = new Map(kept.map((group, place) => [group.key, place]));
  return {
    value: kept.map(({ value }) => value),
    placeOf: (event, index) => {
      const item = itemsOf.get(event)?.[index];
      return item === undefined ? undefined : places.get(item.key);
    },
  };
};

export const mergeParties = (reports: readonly Report[]): MergedList<string> =>
  unite(reports, ({ event }) => event.parties, { key: partyKey, max: Number.MAX_SAFE_INTEGER, sorted: "key" });

export const mergeTopics = (reports: readonly Report[]): MergedList<string> =>
  unite(reports, ({ event }) => event.topics, { key: topicKey, max: LIMITS.topicsMax, sorted: "support" });

export const mergeStatements = (reports: readonly Report[]): MergedList<Statement> =>
  unite(reports, ({ event }) => event.statements, {
    key: statementKey,
    max: MEETING_LIMITS.statementsMax,
    sorted: "support",
  });

export const mergeOutcomes = (reports: readonly Report[]): MergedList<MeetingOutcome> =>
  unite(reports, ({ event }) => event.outcomes, {
    key: outcomeKey,
    max: LIMITS.outcomesMax,
    sorted: "support",
  });
