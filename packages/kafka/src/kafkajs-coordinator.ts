import { createRequire } from "node:module";

/** What is used of the client's connection to one broker. */
interface ClientBroker {
  readonly isConnected: () => boolean;
}
type Ask = (this: ClientBroker, request: object) => Promise<unknown>;
/** Requests of a transaction that only a coordinator answers. */
const ASKED = ["initProducerId", "addPartitionsToTxn", "addOffsetsToTxn", "txnOffsetCommit", "endTxn"] as const;
export type BrokerPrototype = Record<(typeof ASKED)[number], Ask>;

interface Wanted {
  readonly groupId: string;
  /** 0 of a group, 1 of a transactional id; absent = 0. */
  readonly coordinatorType?: number;
}
export interface ClusterPrototype {
  findGroupCoordinator: (this: object, wanted: Wanted) => Promise<ClientBroker>;
}

const OF_TRANSACTION = 1;

/**
 * The client asks a broker where a coordinator is before each request to it: four more round trips in every transaction. A producer
 * of transactions is told the same place again here, until the connection to it is gone or it has refused a request. Members of a
 * group ask as before: to join is rare.
 */
export const rememberCoordinators = (cluster: ClusterPrototype, broker: BrokerPrototype): void => {
  const refusals = new WeakMap<ClientBroker, number>();
  const refusalsOf = (at: ClientBroker): number => refusals.get(at) ?? 0;
  for (const name of ASKED) {
    const ask = broker[name];
    broker[name] = async function askCoordinator(this: ClientBroker, request) {
      try {
        return await ask.call(this, request);
      } catch (error) {
        refusals.set(this, refusalsOf(this) + 1);
        throw error;
      }
    };
  }
  const known = new WeakMap<object, Map<string, { readonly at: ClientBroker; readonly refusals: number }>>();
  const find = cluster.findGroupCoordinator;
  cluster.findGroupCoordinator = async function findOnce(this: object, wanted) {
    if (wanted.coordinatorType === OF_TRANSACTION && !known.has(this)) known.set(this, new Map());
    const ofProducer = known.get(this);
    if (ofProducer === undefined) return await find.call(this, wanted);
    const key = `${wanted.coordinatorType ?? 0} ${wanted.groupId}`;
    const last = ofProducer.get(key);
    if (last !== undefined && last.at.isConnected() && last.refusals === refusalsOf(last.at)) return last.at;
    const at = await find.call(this, wanted);
    ofProducer.set(key, { at, refusals: refusalsOf(at) });
    return at;
  };
};

let installed = false;

/** `rememberCoordinators` in the client, once per process. */
export const installCoordinatorMemory = (): void => {
  if (installed) return;
  installed = true;
  const require = createRequire(import.meta.url);
  const cluster = require("kafkajs/src/cluster/index.js") as { prototype: ClusterPrototype };
  const broker = require("kafkajs/src/broker/index.js") as { prototype: BrokerPrototype };
  rememberCoordinators(cluster.prototype, broker.prototype);
};
