import { createSilentTelemetry } from "@parley/telemetry";
import { expect, test } from "vitest";
import { FencedError } from "./broker.ts";
import { createOwnership } from "./take-over.ts";

/** A memory that somebody else fences at every try. */
const createContested = () => {
  let tries = 0;
  let released = 0;
  const own = (): Promise<never> => {
    tries += 1;
    return Promise.reject(new FencedError("another producer has this transactional id"));
  };
  return { memory: { own, release: () => void (released += 1) }, tries: () => tries, released: () => released };
};
const { log } = createSilentTelemetry();

test("who has lost the group stops fencing whoever holds the partition now, and tries again once it answers", async () => {
  const { memory, tries } = createContested();
  const ownership = createOwnership(memory, log, { lostMaxMs: 20 });
  ownership.begin();
  const term = ownership.term();
  ownership.lose();
  ownership.lose();
  await expect.poll(() => term?.signal.aborted).toBe(true);
  const before = tries();
  await new Promise((resolve) => setTimeout(resolve, 300)); // three times the first pause between two tries
  expect(tries()).toBe(before);
  ownership.regain();
  await expect.poll(tries).toBeGreaterThan(before);
  ownership.end();
});

test("an answer in time leaves the term as it is", async () => {
  const { memory } = createContested();
  const ownership = createOwnership(memory, log, { lostMaxMs: 20 });
  ownership.begin();
  const term = ownership.term();
  ownership.lose();
  ownership.regain();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(ownership.term()).toBe(term);
  expect(term?.signal.aborted).toBe(false);
  ownership.end();
});
