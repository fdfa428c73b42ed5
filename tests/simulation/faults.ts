import type { Random } from "../harness/random.ts";

/** What can go wrong at one step, and what `ms` means there. */
export const faultKinds = {
  "lose-request": "the call fails; nothing has happened",
  "lose-reply": "the call fails; it has happened all the same",
  "slow-request": "the call reaches the broker after `ms`, when its caller may have given up",
  "slow-reply": "the answer comes after `ms`",
  crash: "the process is gone; what it had sent may still arrive; another starts after `ms`",
  restart: "the process is asked to stop, and another starts after `ms`",
  freeze: "the process stands still for `ms`; beyond the session timeout the group goes on without it",
  evict: "the group goes on without the process, which hears of it at its next heartbeat and joins again",
  rebalance: "a stranger joins the group and leaves it after `ms`",
  fence: "a stranger takes the transactional id",
  "move-coordinator":
    "as lose-reply; and until the next write, or for `ms`, offsets are told as before the last commit",
  "half-commit": "the next commit is decided, and can be seen after `ms`",
  repeat: "the next batch of the process comes after the one before it has come once more",
  "lose-view": "the view is emptied",
} as const;
export type FaultKind = keyof typeof faultKinds;

export interface Fault {
  /** Counted over all calls of all processes, from 1. */
  readonly step: number;
  readonly kind: FaultKind;
  readonly ms: number;
}

const KINDS = Object.keys(faultKinds) as FaultKind[];
const MS_MAX = 25_000; // beyond every deadline of the code under test but that of reading on

export const planFaults = (random: Random, { count, steps }: { count: number; steps: number }): Fault[] =>
  Array.from({ length: count }, () => ({
    step: 1 + random.below(steps),
    kind: random.pick(KINDS),
    ms: Math.floor(MS_MAX * random.next() ** 3), // mostly short, now and then very long
  })).toSorted((a, b) => a.step - b.step);

export const faultText = ({ step, kind, ms }: Fault): string => `${kind}@${step}/${ms}`;
