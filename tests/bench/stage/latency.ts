import { setTimeout as sleep } from "node:timers/promises";
import { createKafkaBroker } from "@parley/kafka";
import { createSilentTelemetry } from "@parley/telemetry";
import { type Bench, createRecords, fullName } from "./bench-topics.ts";
import { startHop } from "./hop-process.ts";
import type { Peer } from "./peers.ts";

const RATE_PER_SECOND = 20;
const SIZE = 1_024;
const RECORDS_MAX = 500;
const WARM_MS = 8_000;
const SETTLE_MS = 500;
const WITHIN_MS = 30_000;

const decoder = new TextDecoder();

/** Two hops of one make, one behind the other, and a reader behind the second. */
const openChain = async (
  { bench, brokers }: { bench: Bench; brokers: string },
  peer: Peer,
  { run, random }: { run: string; random: () => number },
) => {
  const names = ["in", "middle", "out"].map((place) => `${place}-${run}`);
  const [first = "", middle = "", last = ""] = names;
  for (const name of names) await bench.create(name);
  const hops = [
    { from: first, to: middle },
    { from: middle, to: last },
  ].map((way, at) => startHop(peer.command, { brokers, ...way, run: `${run}-${at}`, recordsMax: RECORDS_MAX }));
  const { log } = createSilentTelemetry();
  const reader = createKafkaBroker({ brokers: brokers.split(","), clientId: "reader", log });
  const sentMs = new Map<string, number>();
  const tookMs = new Map<string, number>();
  let doubled = 0;
  const tail = await reader.tail({
    topic: fullName(last),
    from: "earliest",
    async onBatch(records) {
      const atMs = performance.now();
      for (const record of records) {
        const key = decoder.decode(record.key ?? new Uint8Array());
        if (tookMs.has(key)) doubled++;
        tookMs.set(key, atMs - (sentMs.get(key) ?? atMs));
      }
    },
  });
  const recordOf = createRecords(SIZE);
  let next = 0;
  /** Poisson arrivals for so long. @returns milliseconds of each from its `send` to the reader. */
  const drive = async (forMs: number): Promise<number[]> => {
    const from = next;
    const sending: Promise<void>[] = [];
    const endMs = performance.now() + forMs;
    for (let atMs = performance.now(); atMs < endMs; atMs += (-Math.log(1 - random()) * 1_000) / RATE_PER_SECOND) {
      await sleep(Math.max(0, atMs - performance.now()));
      const record = recordOf(next++);
      sentMs.set(record.key, performance.now());
      sending.push(bench.send(first, [record]));
    }
    await Promise.all(sending);
    const deadlineMs = performance.now() + WITHIN_MS;
    while (tookMs.size < next && performance.now() < deadlineMs) await sleep(SETTLE_MS);
    if (tookMs.size !== next || doubled > 0)
      throw new Error(`${peer.name}: ${next - tookMs.size} of ${next} missing, ${doubled} doubled`);
    return Array.from({ length: next - from }, (_, n) => tookMs.get(`a${from + n}`) ?? 0);
  };
  await drive(WARM_MS);
  return {
    peer,
    drive,
    async close() {
      await tail.stop();
      await reader.close();
      await Promise.all(hops.map((hop) => hop.stop()));
    },
  };
};

/** @param share 0.5 = median. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** All chains stand at once and are driven in turn, window by window. */
export const measureLatency = async (
  where: { bench: Bench; brokers: string },
  peers: readonly Peer[],
  { windows, windowMs, random, stamp }: { windows: number; windowMs: number; random: () => number; stamp: string },
): Promise<{ peer: Peer; windows: number[][] }[]> => {
  const chains = [];
  for (const [at, peer] of peers.entries())
    chains.push(await openChain(where, peer, { run: `light-${stamp}-${at}`, random }));
  const measured = chains.map(({ peer }) => ({ peer, windows: [] as number[][] }));
  for (let window = 0; window < windows; window++)
    for (const [at, chain] of chains.entries()) measured[at]?.windows.push(await chain.drive(windowMs));
  for (const chain of chains) await chain.close();
  return measured;
};
