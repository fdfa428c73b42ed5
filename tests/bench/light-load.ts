import { setTimeout as sleep } from "node:timers/promises";

export const RATE_PER_SECOND = 20;
const SETTLE_MS = 500;
const WITHIN_MS = 60_000;

/** Whoever stands ready and is driven in turn with others. */
export interface Chain {
  readonly name: string;
  /** Poisson arrivals for so long. @returns milliseconds of each record from its `send` to the reader. */
  drive(forMs: number): Promise<number[]>;
  close(): Promise<void>;
}

/** Sends records one by one and keeps the time of each until a reader has it. */
export const createLightLoad = (options: {
  readonly name: string;
  readonly random: () => number;
  /** Of the n-th record. */
  readonly idOf: (n: number) => string;
  readonly send: (n: number) => Promise<void>;
}) => {
  const { name, random, idOf, send } = options;
  const sentMs = new Map<string, number>();
  const tookMs = new Map<string, number>();
  let doubled = 0;
  let next = 0;
  return {
    /** @param atMs of performance.now() */
    arrived(id: string, atMs: number): void {
      if (tookMs.has(id)) doubled++;
      tookMs.set(id, atMs - (sentMs.get(id) ?? atMs));
    },
    /** @throws when a record does not arrive, or arrives twice */
    async drive(forMs: number): Promise<number[]> {
      const from = next;
      const sending: Promise<void>[] = [];
      const endMs = performance.now() + forMs;
      for (let atMs = performance.now(); atMs < endMs; atMs += (-Math.log(1 - random()) * 1_000) / RATE_PER_SECOND) {
        await sleep(Math.max(0, atMs - performance.now()));
        const n = next++;
        sentMs.set(idOf(n), performance.now());
        sending.push(send(n));
      }
      await Promise.all(sending);
      const deadlineMs = performance.now() + WITHIN_MS;
      while (tookMs.size < next && performance.now() < deadlineMs) await sleep(SETTLE_MS);
      if (tookMs.size !== next || doubled > 0)
        throw new Error(`${name}: ${next - tookMs.size} of ${next} missing, ${doubled} doubled`);
      return Array.from({ length: next - from }, (_, n) => tookMs.get(idOf(from + n)) ?? 0);
    },
  };
};

/** All chains stand at once and are driven in turn, window by window. @returns each chain's windows, in milliseconds */
export const driveInTurn = async (
  chains: readonly Chain[],
  { windows, windowMs }: { windows: number; windowMs: number },
): Promise<{ name: string; windows: number[][] }[]> => {
  const measured = chains.map(({ name }) => ({ name, windows: [] as number[][] }));
  for (let window = 0; window < windows; window++)
    for (const [at, chain] of chains.entries()) measured[at]?.windows.push(await chain.drive(windowMs));
  return measured;
};

/** @param share 0.5 = median. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
