import { expect, test } from "vitest";
import { createPartitioner, murmur2, partitionOf } from "./partition.ts";

// Printed by org.apache.kafka.common.utils.Utils.murmur2 and BuiltInPartitioner.partitionForKey(key, 6) of 4.3.1.
test.for([
  ["21", -973932308, 0],
  ["foobar", -790332482, 0],
  ["abc", 479470107, 3],
  ["https://example.org/a", 1490222792, 2],
  ["новости/1", 2865741, 3],
  ["", 275646681, 3],
] as const)("the key %j has Java's hash and partition", ([key, hash, partition]) => {
  const bytes = new TextEncoder().encode(key);
  expect(murmur2(bytes)).toBe(hash);
  expect(partitionOf(bytes, 6)).toBe(partition);
});

test("null keys take turns within a topic, and an explicit partition is kept", () => {
  const choose = createPartitioner();
  const turns = [1, 2, 3, 4].map(() => choose({ topic: "t", key: null }, 3));
  expect(turns).toEqual([0, 1, 2, 0]);
  expect(choose({ topic: "u", key: null }, 3)).toBe(0);
  expect(choose({ topic: "t", key: null, partition: 2 }, 3)).toBe(2);
});
