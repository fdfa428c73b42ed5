/**
 * Stops a consumer of the client while its partitions move to another broker, and says "stopping" and "stopped". Without the argument "mended"
 * the client is as it comes, and never says the second.
 */
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import { installStoppedFetch } from "../kafkajs-stopped.ts";

interface Runner {
  start(): Promise<void>;
  stop(): Promise<void>;
}
const ClientRunner = createRequire(import.meta.url)("kafkajs/src/consumer/runner.js") as new (given: object) => Runner;
const TURN_MS = 5;
const nothing = (): void => undefined;
const logger = { namespace: () => logger, debug: nothing, info: nothing, warn: nothing, error: nothing };

if (process.argv.includes("mended")) installStoppedFetch();
let nodeIds = [1, 2];
const slow = Promise.withResolvers<unknown[]>(); // the answer of a broker that is cut off
const consumerGroup = {
  groupId: "group",
  memberId: "member",
  connect: nothing,
  joinAndSync: nothing,
  heartbeat: nothing,
  leave: nothing,
  getNodeIds: () => nodeIds,
  fetch: (nodeId: number) => (nodeId === 1 ? slow.promise : setTimeout(TURN_MS, [])),
};
const runner = new ClientRunner({
  logger,
  consumerGroup,
  instrumentationEmitter: { emit: nothing },
  concurrency: 1,
  onCrash: (error: unknown) => void process.stdout.write(`crashed: ${String(error)}\n`),
});
await runner.start();
nodeIds = [2]; // what broker 1 led is led by broker 2 now: the second fetcher sees it and waits for the first
await setTimeout(2 * TURN_MS);
process.stdout.write("stopping\n");
const stopping = runner.stop();
slow.resolve([]);
await stopping;
process.stdout.write("stopped\n");
