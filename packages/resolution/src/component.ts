import type { NameMatcher } from "./names/name-matcher.ts";
import { haveOneOrigin } from "./one-origin.ts";
import { scorePair, VETOED } from "./pair-score.ts";
import type { Profile } from "./profile.ts";

/**
 * Events of one component up to which every pair's score is kept and clustering is exact: 1,024 reports of one meeting day
 * are 2.6 MB and some 20 ms. The most widely told summits stay below; above, `clusterLarge` takes over.
 */
export const COMPONENT_MAX = 1_024;
export type HumanVerdict = "same" | "not_same";
/** The human verdict about two event ids; null = none. Symmetric. */
export type Verdicts = (a: string, b: string) => HumanVerdict | null;

/** Events that are linked, directly or through others, by pairs of at least POSSIBLE_MIN. Immutable. */
export interface Component {
  /** Sorted by id. */
  readonly members: readonly Profile[];
  /** By position in `members`, i !== j. */
  score(i: number, j: number): number;
  oneOrigin(i: number, j: number): boolean;
}

interface Table {
  readonly scores: Float32Array;
  readonly origins: Uint8Array;
}
const tables = new WeakMap<Component, Table>();

const cell = (i: number, j: number): number => (i < j ? (j * (j - 1)) / 2 + i : (i * (i - 1)) / 2 + j);

/**
 * A pair's score with what people have decided about it: "not the same" is a veto. "The same" is not seen here: it unites
 * whole clusters after clustering (see cluster.ts), for a strong edge of one pair would tear it from its fellows.
 */
export const decidedScore = (score: number, verdict: HumanVerdict | null): number =>
  verdict === "not_same" ? VETOED : score;

export interface Scoring {
  readonly names: NameMatcher;
  readonly verdicts: Verdicts;
  /** `scorePair` of likely pairs that this batch has scored already; undefined = not scored, or not likely. */
  readonly scored: (a: Profile, b: Profile) => number | undefined;
}

/** Of a pair's common origin: worked out when somebody asks. */
const NOT_ASKED = 2;

const direct = (members: readonly Profile[], { names, verdicts }: Scoring): Component => {
  const pair = <T>(i: number, j: number, read: (a: Profile, b: Profile) => T, otherwise: T): T => {
    const [a, b] = [members[i], members[j]];
    return a === undefined || b === undefined ? otherwise : read(a, b);
  };
  return {
    members,
    score: (i, j) => pair(i, j, (a, b) => decidedScore(scorePair(a, b, names), verdicts(a.id, b.id)), VETOED),
    oneOrigin: (i, j) => pair(i, j, haveOneOrigin, false),
  };
};

/** Where a member lay before, so that its scores with old neighbours need not be computed again. */
export interface Origin {
  readonly component: Component;
  readonly index: number;
}

/**
 * @param members sorted by id. @param origins of each member, null for new ones; a pair that lay in one component keeps its
 * score. Pairs with a changed human verdict must have a null origin on one side.
 */
export const createComponent = (
  members: readonly Profile[],
  origins: readonly (Origin | null)[],
  scoring: Scoring,
): Component => {
  const plain = direct(members, scoring);
  if (members.length > COMPONENT_MAX) return plain;
  const scores = new Float32Array((members.length * (members.length - 1)) / 2);
  const flags = new Uint8Array(scores.length);
  const tableOf = origins.map((origin) => (origin === null ? undefined : tables.get(origin.component)));
  const indexOf = origins.map((origin) => origin?.index ?? 0);
  for (let j = 1, at = 0; j < members.length; j++)
    for (let i = 0; i < j; i++, at++) {
      const kept = tableOf[i];
      const a = members[i];
      const b = members[j];
      if (kept !== undefined && kept === tableOf[j]) {
        const before = cell(indexOf[i] ?? 0, indexOf[j] ?? 0);
        scores[at] = kept.scores[before] ?? VETOED;
        flags[at] = kept.origins[before] ?? NOT_ASKED;
      } else if (a !== undefined && b !== undefined) {
        flags[at] = NOT_ASKED;
        const score = scoring.scored(a, b) ?? scorePair(a, b, scoring.names);
        scores[at] = decidedScore(score, scoring.verdicts(a.id, b.id));
      }
    }
  const component: Component = {
    members,
    score: (i, j) => scores[cell(i, j)] ?? VETOED,
    oneOrigin: (i, j) => {
      const at = cell(i, j);
      const [a, b] = [members[i], members[j]];
      if (flags[at] === NOT_ASKED && a !== undefined && b !== undefined) flags[at] = haveOneOrigin(a, b) ? 1 : 0;
      return flags[at] === 1;
    },
  };
  tables.set(component, { scores, origins: flags });
  return component;
};
