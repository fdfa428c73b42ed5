import { createRequire } from "node:module";
import kafkajs from "kafkajs";

interface ClientRunner {
  readonly running: boolean;
  fetch: (this: ClientRunner, nodeId: number) => Promise<unknown[]>;
}

let installed = false;

/**
 * Lets a consumer stop while its partitions move to other brokers, once per process. The client begins its fetchers anew then,
 * after the stop has gone by, and a fetcher of a stopped consumer asks for records again and again without waiting for
 * anything: the event loop never turns again. Here the first such question fails, which ends the fetchers; nobody hears of it.
 */
export const installStoppedFetch = (): void => {
  if (installed) return;
  installed = true;
  const { prototype } = createRequire(import.meta.url)("kafkajs/src/consumer/runner.js") as { prototype: ClientRunner };
  const fetch = prototype.fetch;
  prototype.fetch = async function fetchWhileRunning(this: ClientRunner, nodeId) {
    if (!this.running) throw new kafkajs.KafkaJSError("the consumer has stopped", { retriable: true });
    return await fetch.call(this, nodeId);
  };
};
