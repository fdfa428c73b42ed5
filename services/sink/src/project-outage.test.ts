import { setTimeout as sleep } from "node:timers/promises";
import type { Broker } from "@parley/kafka";
import { TransientError } from "@parley/stage";
import { describe, expect, test } from "vitest";
import { keptLog, meetingNumber, setUp, start, until } from "./project-fixture.ts";

describe("the projection in an outage", () => {
  test("says why it is not ready while the view is away, with one line at its start and one at its end", async () => {
    const { broker, view: real, write } = await setUp();
    let isAway = false;
    const position = async () => {
      if (isAway) throw new TransientError("Redis cannot answer: connect ECONNREFUSED", { retryAfterMs: 1 });
      return real.position();
    };
    const { log, lines, said } = keptLog();
    await write(meetingNumber(1));
    const projection = await start({ broker, view: { ...real, position }, log });
    await until(async () => expect(projection.ready()).toBeNull());
    isAway = true;
    const reason = "the view does not answer: Redis cannot answer: connect ECONNREFUSED";
    await until(async () => expect(projection.ready()).toBe(reason));
    await sleep(100); // several tries, all in vain
    isAway = false;
    await until(async () => expect(projection.ready()).toBeNull());
    expect(said(/the view/)).toEqual(["info", "warn", "info"]); // built, away, back
    expect(lines.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  test("outlives Kafka and the view being away together", async () => {
    const { broker: real, view, write, listed } = await setUp();
    let isAway = false;
    const endOffsets: Broker["endOffsets"] = async (topic) => {
      if (isAway) throw new TransientError("connect ECONNREFUSED", { retryAfterMs: 1 });
      return real.endOffsets(topic);
    };
    const { log, said } = keptLog();
    await write(meetingNumber(1));
    const projection = await start({ broker: { ...real, endOffsets }, view, log });
    await until(async () => expect(await listed()).toBe(1));
    isAway = true;
    await view.reset("nobody");
    await until(async () => expect(projection.ready()).toBe("Kafka does not answer: connect ECONNREFUSED"));
    isAway = false;
    await until(async () => expect(await listed()).toBe(1));
    expect(said(/Kafka/)).toEqual(["warn", "info"]);
  });

  test("builds a first view without a warning, and warns when a view was lost", async () => {
    const { broker, view, write, listed } = await setUp();
    const { log, said } = keptLog();
    await write(meetingNumber(1));
    await start({ broker, view, log });
    await until(async () => expect(await listed()).toBe(1));
    expect(said(/the view is/)).toEqual(["info"]);
    await view.reset("nobody");
    await until(async () => expect(said(/the view is/)).toEqual(["info", "warn"]));
  });
});
