import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { rates } from "../score.ts";
import type { Tally } from "../scored-event.ts";

/** One line of name-pairs.jsonl: README.md says what each field means. */
const NamePair = z
  .strictObject({
    a: z.string().trim().min(1),
    b: z.string().trim().min(1),
    same: z.boolean(),
    class: z.string().regex(/^(?:same|different)-[a-z-]+$/),
    note: z.string().min(1),
  })
  .refine((pair) => pair.class.startsWith("same-") === pair.same, "the class says otherwise than `same`")
  .refine(({ a, b }) => a !== b, "one spelling twice");
export type NamePair = z.infer<typeof NamePair>;

export const parseNamePairs = (text: string): NamePair[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => NamePair.parse(JSON.parse(line)));

export const readNamePairs = (): NamePair[] =>
  parseNamePairs(readFileSync(join(import.meta.dirname, "name-pairs.jsonl"), "utf8"));

/** `different` pairs whose two names a chain of `same` pairs joins. */
export const contradictions = (pairs: readonly NamePair[]): string[] => {
  const parents = new Map<string, string>();
  const find = (name: string): string => {
    let root = name;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  for (const { a, b, same } of pairs) {
    const [from, to] = [find(a), find(b)];
    if (same && from !== to) parents.set(from, to);
  }
  return pairs.flatMap(({ a, b, same }) => (!same && find(a) === find(b) ? [`${a} and ${b}`] : []));
};

type Verdict = "same" | "unsure" | "different";
type Counts = Record<Verdict, number>;
export interface PairScore {
  /** `same` is the positive answer; `unsure` joins nobody, so it counts as no. */
  readonly all: Tally;
  /** Verdicts by class. */
  readonly classes: ReadonlyMap<string, Counts>;
  /** One person's spellings called `different`: such a verdict can keep reports of one meeting apart. */
  readonly wronglyDifferent: number;
}

export const scorePairs = (pairs: readonly NamePair[], compare: (a: string, b: string) => Verdict): PairScore => {
  const all: Tally = { right: 0, wrong: 0, missed: 0, invented: 0 };
  const classes = new Map<string, Counts>();
  let wronglyDifferent = 0;
  for (const pair of pairs) {
    const verdict = compare(pair.a, pair.b);
    const counts = classes.get(pair.class) ?? { same: 0, unsure: 0, different: 0 };
    counts[verdict] += 1;
    classes.set(pair.class, counts);
    if (pair.same && verdict === "different") wronglyDifferent += 1;
    if (pair.same) all[verdict === "same" ? "right" : "missed"] += 1;
    else if (verdict === "same") all.invented += 1;
  }
  return { all, classes, wronglyDifferent };
};

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

/** A score as text for people: verdicts by class, then the headline. */
export const renderPairScore = ({ all, classes, wronglyDifferent }: PairScore): string => {
  const { precision, recall, f1 } = rates(all);
  const rows = [...classes].map(([name, { same, unsure, different }]) => {
    const right = name.startsWith("same-") ? same : unsure + different;
    const total = same + unsure + different;
    const cells = [`${right}/${total}`, same, unsure, different].map((cell) => String(cell).padStart(9)).join("");
    return `${name.padEnd(40)}${cells}`;
  });
  return [
    `${"class".padEnd(40)}    right     same   unsure different`,
    ...rows,
    `one person called two ${wronglyDifferent}`,
    `NAME PAIRS P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}  (${all.right} right, ${all.missed} missed, ${all.invented} taken for one wrongly)`,
  ].join("\n");
};
