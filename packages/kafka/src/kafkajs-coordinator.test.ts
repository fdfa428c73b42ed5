import { expect, test } from "vitest";
import { type BrokerPrototype, type ClusterPrototype, rememberCoordinators } from "./kafkajs-coordinator.ts";

/** A client whose cluster tells where a coordinator is, and whose brokers can be cut off and can refuse. */
const createClient = () => {
  const asked: string[] = [];
  const brokers: BrokerPrototype & { refuses: boolean } = {
    refuses: false,
    initProducerId: async () => null,
    addPartitionsToTxn: async () => null,
    addOffsetsToTxn: async () => null,
    txnOffsetCommit: async () => {
      if (brokers.refuses) throw new Error("not the coordinator");
      return await Promise.resolve(null);
    },
    endTxn: async () => null,
  };
  const cluster: ClusterPrototype = {
    findGroupCoordinator: async ({ groupId }) => {
      asked.push(groupId);
      const at = { isConnected: () => at.connected, connected: true };
      return await Promise.resolve(at);
    },
  };
  rememberCoordinators(cluster, brokers);
  const producer = { findGroupCoordinator: cluster.findGroupCoordinator };
  const ofTransaction = () => producer.findGroupCoordinator({ groupId: "extract-0", coordinatorType: 1 });
  const ofGroup = () => producer.findGroupCoordinator({ groupId: "extract" });
  return { asked, brokers, cluster, ofTransaction, ofGroup };
};

test("a producer of transactions asks once where its coordinators are", async () => {
  const { asked, ofTransaction, ofGroup } = createClient();
  const at = await ofTransaction();
  await ofGroup();
  expect(await ofTransaction()).toBe(at);
  await ofGroup();
  expect(asked).toEqual(["extract-0", "extract"]);
});

test("and again when one has refused a request", async () => {
  const { asked, brokers, ofTransaction, ofGroup } = createClient();
  await ofTransaction();
  const at = await ofGroup();
  brokers.refuses = true;
  await expect(brokers.txnOffsetCommit.call(at, {})).rejects.toThrow("not the coordinator");
  await ofTransaction();
  expect(await ofGroup()).not.toBe(at);
  expect(asked).toEqual(["extract-0", "extract", "extract"]);
});

test("and again when the connection to it is gone", async () => {
  const { asked, ofTransaction } = createClient();
  Object.assign(await ofTransaction(), { connected: false });
  await ofTransaction();
  expect(asked).toEqual(["extract-0", "extract-0"]);
});

test("a member of a group is told where its coordinator is each time", async () => {
  const { asked, cluster } = createClient();
  const member = { findGroupCoordinator: cluster.findGroupCoordinator };
  await member.findGroupCoordinator({ groupId: "extract" });
  await member.findGroupCoordinator({ groupId: "extract" });
  expect(asked).toEqual(["extract", "extract"]);
});
