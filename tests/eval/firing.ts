import { readDocument } from "@parley/article";
import type { Article } from "@parley/contracts";
import { type Explanation, explain, type ReasonId, ruleCatalogue } from "@parley/extraction";
import { align, type Verdict } from "./align.ts";
import type { EvalText } from "./folder.ts";

/** What one trigger rule did on some texts. */
interface Firing {
  readonly rule: string;
  /** Times its words were found. */
  fired: number;
  /** Times they ended in no event, by reason. */
  readonly declined: Map<ReasonId, number>;
  /** Events that its words tell, alone or among others. */
  events: number;
  /** Of these, what became of them; all 0 where there is no gold. */
  readonly verdicts: Record<Verdict, number>;
}

const emptyFiring = (rule: string): Firing => ({
  rule,
  fired: 0,
  declined: new Map(),
  events: 0,
  verdicts: { right: 0, invented: 0, excused: 0, unscored: 0 },
});

const TRIGGER_ID = /^event\./; // the other rules of the catalogue read statements, topics and outcomes

const createCounter = () => {
  const firings = new Map(
    ruleCatalogue
      .map(({ id }) => id)
      .filter((id) => TRIGGER_ID.test(id))
      .map((id) => [id, emptyFiring(id)]),
  );
  const of = (rule: string): Firing => {
    const firing = firings.get(rule) ?? emptyFiring(rule);
    firings.set(rule, firing);
    return firing;
  };
  const count = ({ triggers, events }: Explanation, verdicts: readonly Verdict[] | null): void => {
    for (const { rule, reason } of triggers) {
      const firing = of(rule);
      firing.fired += 1;
      if (reason !== null) firing.declined.set(reason, (firing.declined.get(reason) ?? 0) + 1);
    }
    for (const at of events.keys())
      for (const rule of new Set(triggers.filter(({ event }) => event === at).map((trigger) => trigger.rule))) {
        const firing = of(rule);
        const verdict = verdicts?.[at];
        firing.events += 1;
        if (verdict !== undefined) firing.verdicts[verdict] += 1;
      }
  };
  return { count, firings };
};

/** Counts on texts with gold. */
export const countFirings = (texts: readonly EvalText[]): Firing[] => {
  const { count, firings } = createCounter();
  for (const { gold, article } of texts) {
    const explanation = explain(readDocument(article));
    count(explanation, align(gold, explanation.events).verdicts);
  }
  return [...firings.values()];
};

/** Counts on articles without gold. */
export const countFiringsWithoutGold = (articles: readonly Article[]): Firing[] => {
  const { count, firings } = createCounter();
  for (const article of articles) count(explain(readDocument(article)), null);
  return [...firings.values()];
};

const byCount = <T>(counts: ReadonlyMap<T, number>): [T, number][] =>
  [...counts].toSorted(([a, m], [b, n]) => n - m || (String(a) < String(b) ? -1 : 1));

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

const HEAD = ["rule", "fired", "events", "right", "invented", "excused", "unscored", "declined", "declined by reason"];
const OF_GOLD = new Set(["right", "invented", "excused", "unscored"]);

/** A table: its head, then a row for each rule, the most frequent first. Without gold the verdicts are left out. */
export const firingTable = (
  firings: readonly Firing[],
  { gold }: { readonly gold: boolean },
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } => {
  const shown = (cells: readonly string[]): string[] => cells.filter((_, at) => gold || !OF_GOLD.has(HEAD[at] ?? ""));
  const rows = firings
    .toSorted((a, b) => b.fired - a.fired || (a.rule < b.rule ? -1 : 1))
    .map(({ rule, fired, declined, events, verdicts: { right, invented, excused, unscored } }) =>
      shown([
        rule,
        ...[fired, events, right, invented, excused, unscored, sum(declined.values())].map(String),
        byCount(declined)
          .map(([reason, count]) => `${reason} ${count}`)
          .join(", "),
      ]),
    );
  return { head: shown(HEAD), rows };
};

/** The table as text for people. */
export const renderFirings = (firings: readonly Firing[], options: { readonly gold: boolean }): string => {
  const { head, rows } = firingTable(firings, options);
  return [head, ...rows]
    .map(([rule = "", ...cells]) =>
      [rule.padEnd(26), ...cells.slice(0, -1).map((cell) => cell.padStart(8)), ` ${cells.at(-1) ?? ""}`]
        .join(" ")
        .trimEnd(),
    )
    .join("\n");
};
