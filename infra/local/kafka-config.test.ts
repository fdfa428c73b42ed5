import { topics } from "@parley/contracts";
import { expect, test } from "vitest";
import { serverProperties } from "./kafka-config.ts";

const ports = [
  { broker: 1, controller: 2 },
  { broker: 3, controller: 4 },
  { broker: 5, controller: 6 },
];
const parse = (options: Partial<Parameters<typeof serverProperties>[0]> = {}): Record<string, string | undefined> => {
  const text = serverProperties({
    id: 1,
    ports: ports.slice(0, 1),
    dataDir: "/d",
    defaultAbortScan: false,
    ...options,
  });
  return Object.fromEntries(
    text
      .trim()
      .split("\n")
      .map((line) => line.split(/=(.*)/s, 2)),
  );
};

test("the broker takes, copies and receives the largest record of any topic", () => {
  const largest = Math.max(...Object.values(topics).map(({ recordBytesMax }) => recordBytesMax));
  const settings = parse();
  const message = Number(settings["message.max.bytes"]);
  expect(message).toBeGreaterThan(largest);
  expect(Number(settings["replica.fetch.max.bytes"])).toBeGreaterThanOrEqual(message);
  expect(Number(settings["socket.request.max.bytes"])).toBeGreaterThan(message);
});

test.each([
  [ports.slice(0, 1), "1", "1"],
  [ports, "3", "2"],
])("%j replicate %s times with %s in sync", (nodes, replicas, inSync) => {
  const settings = parse({ ports: nodes });
  expect(settings["default.replication.factor"]).toBe(replicas);
  expect(settings["transaction.state.log.replication.factor"]).toBe(replicas);
  expect(settings["min.insync.replicas"]).toBe(inSync);
});

test("each node listens on its own ports and knows the controllers of all", () => {
  const settings = parse({ id: 2, ports });
  expect(settings["listeners"]).toBe("PLAINTEXT://127.0.0.1:3,CONTROLLER://127.0.0.1:4");
  expect(settings["controller.quorum.voters"]).toBe("1@127.0.0.1:2,2@127.0.0.1:4,3@127.0.0.1:6");
});

test("a distant client is told to come by the port of its proxy, the other brokers are not", () => {
  const settings = parse({ ports: [{ broker: 1, controller: 2, distant: { port: 7, advertised: 8 } }] });
  expect(settings["listeners"]).toMatch(/,DISTANT:\/\/127.0.0.1:7$/);
  expect(settings["advertised.listeners"]).toBe("PLAINTEXT://127.0.0.1:1,DISTANT://127.0.0.1:8");
  expect(settings["inter.broker.listener.name"]).toBe("PLAINTEXT");
});

test("the broker's own pace of abort scans can be kept", () => {
  const name = "transaction.abort.timed.out.transaction.cleanup.interval.ms";
  expect(parse()[name]).toBe("1000");
  expect(parse({ defaultAbortScan: true })[name]).toBeUndefined();
});
