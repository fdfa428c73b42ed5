import { TransientError } from "@parley/stage";
import { describe, expect, test } from "vitest";
import { createMemoryBroker } from "./memory-broker.ts";
import { type Candidate, putBack, type PutBackDeps, sliceCandidates, sortOut } from "./put-back.ts";
import { SEND_LIMITS } from "./slice-batch.ts";
import { readAll } from "./suites/fixture.ts";

const candidate = (
  given: Partial<Pick<Candidate, "partition" | "origin" | "subject">> & { size?: number },
): Candidate => {
  const { partition = 0, origin = 5n, subject = "s", size = 1 } = given;
  const outgoing = { topic: "t", partition, key: null, value: new Uint8Array(size) };
  return { partition, origin, subject, outgoing, settle: () => [] };
};
const watching = (
  newest: bigint | null,
  reach: () => Promise<void> = () => Promise.resolve(),
): PutBackDeps["watches"] => {
  const of = (): { origin: bigint; offset: bigint } | null => (newest === null ? null : { origin: newest, offset: 0n });
  return new Map([["t", { of, reach }]]);
};

describe("what may go", () => {
  test.each([
    ["nothing is known of its subject", null, true],
    ["something older is", 4n, true],
    ["a copy of itself is", 5n, true],
    ["something newer is", 6n, false],
  ])("when %s: %o", (_name, newest, goes) => {
    expect(sortOut([candidate({})], watching(newest)).going).toHaveLength(goes ? 1 : 0);
  });

  test("of one batch, in its order: the older behind the newer is overtaken", () => {
    const batch = [candidate({ origin: 5n }), candidate({ origin: 9n }), candidate({ origin: 7n })];
    const { going, overtaken } = sortOut(batch, watching(null));
    expect([going, overtaken].map((of) => of.map(({ origin }) => origin))).toEqual([[5n, 9n], [7n]]);
  });

  test("what says nothing about its subject is compared with nothing", () => {
    const batch = [candidate({ subject: null, origin: 9n }), candidate({ subject: null, origin: 7n })];
    expect(sortOut(batch, watching(100n)).going).toHaveLength(2);
  });
});

test("a part is of one partition, fits one request, and keeps the order", () => {
  const half = SEND_LIMITS.bytesMax / 2;
  const batch = [0, 1, 0, 0, 1].map((partition, n) => candidate({ partition, origin: BigInt(n), size: half }));
  const parts = sliceCandidates(batch, 500).map((part) => part.map(({ partition, origin }) => [partition, origin]));
  expect(parts).toEqual([[[0, 0n]], [[0, 2n]], [[0, 3n]], [[1, 1n]], [[1, 4n]]]);
  expect(
    sliceCandidates(
      batch.map(({ origin }) => candidate({ origin })),
      2,
    ).map((part) => part.length),
  ).toEqual([2, 2, 1]);
});

describe("a part that cannot be read up to, because somebody holds a transaction open", () => {
  const attempt = async (failures: number) => {
    const broker = createMemoryBroker();
    await broker.createTopics([{ name: "t", partitions: 1, replicationFactor: 1, settings: {} }]);
    let tries = 0;
    const reach = async (): Promise<void> => {
      if (++tries <= failures) throw new TransientError("late", { retryAfterMs: 1 });
    };
    const producer = await broker.transactional("id");
    const count = putBack({ producer, watches: watching(null, reach) }, [candidate({})]);
    return { count, tries: () => tries, broker };
  };
  test("is tried again", async () => {
    const { count, tries } = await attempt(2);
    expect(await count).toEqual({ redriven: 1, overtaken: 0 });
    expect(tries()).toBe(3);
  });
  test("is given up after some tries, with nothing written", async () => {
    const { count, tries, broker } = await attempt(100);
    await expect(count).rejects.toBeInstanceOf(TransientError);
    expect(tries()).toBe(5);
    expect(await readAll(broker, "t")).toEqual([]);
  });
});
