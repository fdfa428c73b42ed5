import { createSilentTelemetry } from "@parley/telemetry";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createBegunTransactions } from "./begun-transaction.ts";
import type { Transaction } from "./broker.ts";

/** A producer that writes down what is asked of it. */
const recorded = ({ refuses = false }: { refuses?: boolean } = {}) => {
  const asked: string[] = [];
  let count = 0;
  const begin = async (): Promise<Transaction> => {
    const n = ++count;
    asked.push(`begin ${n}`);
    return {
      send: async () => [],
      commit: async () => void asked.push(`commit ${n}`),
      abort: async () => void asked.push(`abort ${n}`),
      async commitOffset({ nextOffset }) {
        asked.push(`offset ${nextOffset} in ${n}`);
        if (refuses) throw new Error("coordinator not available");
      },
    };
  };
  const place = { group: "g", topic: "in", partition: 0, log: createSilentTelemetry().log };
  return { asked, begun: createBegunTransactions(place, { begin }) };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a transaction that is begun ahead", () => {
  test("is the one that its write takes, and is begun before", async () => {
    const { asked, begun } = recorded();
    begun.beginAhead(5n);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual(["begin 1", "offset 5 in 1"]);
    await (await begun.take(5n)).commit();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toEqual(["begin 1", "offset 5 in 1", "commit 1"]);
  });

  test("is begun once, however often it is asked for", async () => {
    const { asked, begun } = recorded();
    begun.beginAhead(5n);
    begun.beginAhead(5n);
    await begun.take(5n);
    expect(asked).toEqual(["begin 1", "offset 5 in 1"]);
  });

  test("is given up by a write of another offset, which begins its own behind it", async () => {
    const { asked, begun } = recorded();
    begun.beginAhead(9n);
    await begun.take(5n);
    expect(asked).toEqual(["begin 1", "offset 9 in 1", "abort 1", "begin 2", "offset 5 in 2"]);
  });

  test("is given up when nobody takes it: the broker ends those that stay open, and fences their producer", async () => {
    const { asked, begun } = recorded();
    begun.beginAhead(5n);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toEqual(["begin 1", "offset 5 in 1", "abort 1"]);
    await begun.take(5n);
    expect(asked.slice(3)).toEqual(["begin 2", "offset 5 in 2"]);
  });

  test("tells whoever takes it why it could not begin, and the next one is begun anew", async () => {
    const { asked, begun } = recorded({ refuses: true });
    begun.beginAhead(5n);
    await vi.advanceTimersByTimeAsync(100);
    await expect(begun.take(5n)).rejects.toThrow("coordinator not available");
    expect(asked).toEqual(["begin 1", "offset 5 in 1", "abort 1"]);
    await expect(begun.take(5n)).rejects.toThrow("coordinator not available");
    expect(asked.slice(3)).toEqual(["begin 2", "offset 5 in 2", "abort 2"]);
  });
});
