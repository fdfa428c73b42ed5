import { LIMITS, MEETING_LIMITS, type MeetingOutcome, type Statement } from "@parley/contracts";
import { compareText } from "../order.ts";
import { type Group, join, sortedBy } from "./choose.ts";
import type { Report } from "./report.ts";

/** A merged list; `placeOf` says where the item of a report went, both by their places, undefined if it was cut off. */
export interface MergedList<V> {
  readonly value: V[];
  readonly placeOf: (report: number, index: number) => number | undefined;
}

const UNRANKED = (): number => 0;

interface Field<V> {
  readonly read: (report: Report) => readonly V[];
  /** Of what `read` gives, one by one. */
  readonly keys: (report: Report) => readonly string[];
  readonly max: number;
  readonly sorted: "support" | "key";
}

/** Union of one list field: what is the same once, what most origins tell first, cut at `max`. */
const unite = <V>(reports: readonly Report[], { read, keys, max, sorted }: Field<V>): MergedList<V> => {
  const groups = new Map<string, Group<V, Report>>();
  const itemsOf: Group<V, Report>[][] = [];
  for (const sayer of reports) {
    const said = keys(sayer);
    const items: Group<V, Report>[] = [];
    for (const value of read(sayer)) items.push(join(groups, said[items.length] ?? "", value, sayer, UNRANKED));
    itemsOf.push(items);
  }
  if (groups.size === 0) return { value: [], placeOf: () => undefined };
  const all = [...groups.values()];
  // Where nothing is cut off, an order by key needs no other before it.
  const kept = sorted === "key" && all.length <= max ? all : sortedBy(all, ["support", "tier"]).slice(0, max);
  if (sorted === "key") kept.sort((a, b) => compareText(a.key, b.key));
  for (const [place, group] of kept.entries()) group.place = place;
  return {
    value: kept.map(({ value }) => value),
    placeOf: (report, index) => itemsOf[report]?.[index]?.place,
  };
};

const PARTIES: Field<string> = {
  read: ({ event }) => event.parties,
  keys: ({ prepared }) => prepared.keys.parties,
  max: Number.MAX_SAFE_INTEGER,
  sorted: "key",
};
const TOPICS: Field<string> = {
  read: ({ event }) => event.topics,
  keys: ({ prepared }) => prepared.keys.topics,
  max: LIMITS.topicsMax,
  sorted: "support",
};
const STATEMENTS: Field<Statement> = {
  read: ({ event }) => event.statements,
  keys: ({ prepared }) => prepared.keys.statements,
  max: MEETING_LIMITS.statementsMax,
  sorted: "support",
};
const OUTCOMES: Field<MeetingOutcome> = {
  read: ({ event }) => event.outcomes,
  keys: ({ prepared }) => prepared.keys.outcomes,
  max: LIMITS.outcomesMax,
  sorted: "support",
};

export const mergeParties = (reports: readonly Report[]): MergedList<string> => unite(reports, PARTIES);
export const mergeTopics = (reports: readonly Report[]): MergedList<string> => unite(reports, TOPICS);
export const mergeStatements = (reports: readonly Report[]): MergedList<Statement> => unite(reports, STATEMENTS);
export const mergeOutcomes = (reports: readonly Report[]): MergedList<MeetingOutcome> => unite(reports, OUTCOMES);
