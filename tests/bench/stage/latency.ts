import { createKafkaBroker } from "@parley/kafka";
import { createSilentTelemetry } from "@parley/telemetry";
import { type Chain, createLightLoad, driveInTurn } from "../light-load.ts";
import { type Bench, createRecords, fullName } from "./bench-topics.ts";
import { startHop } from "./hop-process.ts";
import type { Peer } from "./peers.ts";

const RECORDS_MAX = 500;
const WARM_MS = 8_000;

const decoder = new TextDecoder();

/** Two hops of one make, one behind the other, and a reader behind the second; warmed up. @param size bytes of a record */
export const openChain = async (
  { bench, brokers }: { bench: Bench; brokers: string },
  peer: Peer,
  { run, random, size }: { run: string; random: () => number; size: number },
): Promise<Chain> => {
  const names = ["in", "middle", "out"].map((place) => `${place}-${run}`);
  const [first = "", middle = "", last = ""] = names;
  for (const name of names) await bench.create(name);
  const hops = [
    { from: first, to: middle },
    { from: middle, to: last },
  ].map((way, at) => startHop(peer.command, { brokers, ...way, run: `${run}-${at}`, recordsMax: RECORDS_MAX }));
  const { log } = createSilentTelemetry();
  const reader = createKafkaBroker({ brokers: brokers.split(","), clientId: "reader", log });
  const recordOf = createRecords(size);
  const load = createLightLoad({
    name: peer.name,
    random,
    idOf: (n) => recordOf(n).key,
    send: (n) => bench.send(first, [recordOf(n)]),
  });
  const tail = await reader.tail({
    topic: fullName(last),
    from: "earliest",
    async onBatch(records) {
      const atMs = performance.now();
      for (const { key } of records) load.arrived(decoder.decode(key ?? new Uint8Array()), atMs);
    },
  });
  await load.drive(WARM_MS);
  return {
    name: peer.name,
    drive: (forMs) => load.drive(forMs),
    async close() {
      await tail.stop();
      await reader.close();
      await Promise.all(hops.map((hop) => hop.stop()));
    },
  };
};

/** Chains of all peers, driven in turn. @returns as `driveInTurn` */
export const measureLatency = async (
  where: { bench: Bench; brokers: string },
  peers: readonly Peer[],
  options: { windows: number; windowMs: number; random: () => number; stamp: string; size: number },
): Promise<{ name: string; windows: number[][] }[]> => {
  const { random, stamp, size } = options;
  const chains = [];
  for (const [at, peer] of peers.entries())
    chains.push(await openChain(where, peer, { run: `light-${stamp}-${at}`, random, size }));
  const measured = await driveInTurn(chains, options);
  for (const chain of chains) await chain.close();
  return measured;
};
