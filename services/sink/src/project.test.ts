import { setTimeout as sleep } from "node:timers/promises";
import type { Broker } from "@parley/kafka";
import { TransientError } from "@parley/stage";
import { createMemoryMeetingView, type MeetingView } from "@parley/store";
import { createSilentTelemetry } from "@parley/telemetry";
import { describe, expect, test } from "vitest";
import { meetingNumber, setUp, start, until } from "./project-fixture.ts";

describe("the projection", () => {
  test("brings every meeting of the topic into the view", async () => {
    const { broker, view, write, listed } = await setUp();
    await write(meetingNumber(1), meetingNumber(2));
    await start({ broker, view });
    await write(meetingNumber(3));
    await until(async () => expect(await listed()).toBe(3));
  });

  test("is ready once the view has reached the end", async () => {
    const { broker, view, write } = await setUp();
    await write(meetingNumber(1));
    const projection = await start({ broker, view });
    await until(async () => expect(projection.ready()).toBeNull());
    expect((await view.position())?.nextOffset).toBe(1n);
  });

  test("fills a view that was lost while nothing happened", async () => {
    const { broker, view, write, listed } = await setUp();
    await write(meetingNumber(1), meetingNumber(2));
    await start({ broker, view });
    await until(async () => expect(await listed()).toBe(2));
    await view.reset("nobody");
    await until(async () => expect(await listed()).toBe(2));
  });

  test("rebuilds a view that was made from another topic", async () => {
    const { broker, view, write } = await setUp();
    await view.reset("elsewhere:parley.meetings.v1");
    await view.apply({ identity: "elsewhere:parley.meetings.v1", from: 0n, next: 9n, meetings: [meetingNumber(8)] });
    await write(meetingNumber(1));
    await start({ broker, view });
    await until(async () => {
      const { meetings } = await view.list({ limit: 10 });
      expect(meetings.map(({ members }) => members)).toEqual([["event-1"]]);
    });
  });

  test("goes on where another sink left the view", async () => {
    const { broker, view, write, listed } = await setUp();
    await write(meetingNumber(1));
    await start({ broker, view });
    await start({ broker, view });
    await write(meetingNumber(2), meetingNumber(3));
    await until(async () => expect(await listed()).toBe(3));
  });

  test("waits for a view that is away, and then goes on", async () => {
    let failures = 3;
    const real = createMemoryMeetingView();
    const flaky: MeetingView = {
      ...real,
      apply: async (batch) => {
        failures -= 1;
        if (failures >= 0) throw new TransientError("away", { retryAfterMs: 1 });
        return real.apply(batch);
      },
    };
    const { broker, view, write, listed } = await setUp(flaky);
    await write(meetingNumber(1));
    await start({ broker, view });
    await until(async () => expect(await listed()).toBe(1));
    expect(failures).toBeLessThan(0);
  });

  test.for([
    ["bytes that are no JSON", "{cut off"],
    ["JSON that is no meeting", '{"id":"m","version":"one"}'],
    ["an empty value", ""],
    ["a null value", null],
  ] as const)("passes over %s, and goes on", async ([, value]) => {
    const { broker, view, write, listed } = await setUp();
    await write(meetingNumber(1));
    await broker.send([{ topic: "unit.meetings.v1", key: "bad", value }]);
    await write(meetingNumber(2));
    const projection = await start({ broker, view });
    await until(async () => expect(projection.ready()).toBeNull());
    expect(await listed()).toBe(2);
  });

  test("counts what it passes over, by code", async () => {
    const { broker, view, write } = await setUp();
    await broker.send(["{cut off", "[]", "{}"].map((value) => ({ topic: "unit.meetings.v1", key: "bad", value })));
    await write(meetingNumber(1));
    const telemetry = createSilentTelemetry();
    const projection = await start({ broker, view, telemetry });
    await until(async () => expect(projection.ready()).toBeNull());
    const passedOver = [...telemetry.counts].filter(([name]) =>
      name.startsWith("parley_view_records_unreadable_total{"),
    );
    expect(passedOver).toEqual([
      ['parley_view_records_unreadable_total{code="json.invalid"}', 1],
      ['parley_view_records_unreadable_total{code="schema.invalid"}', 2],
    ]);
  });

  test("takes more meetings at once than the view accepts in one step", async () => {
    const { broker, view, write } = await setUp();
    const template = meetingNumber(1);
    await write(...Array.from({ length: 4_500 }, (_, n) => ({ ...template, id: `m${n}` })));
    await start({ broker, view });
    await until(async () => expect((await view.position())?.nextOffset).toBe(4_500n));
    expect((await view.get("m4499")).meeting?.id).toBe("m4499");
  });

  test("leaves alone a view that another sink has brought beyond its own last look at the topic", async () => {
    const { broker: real, view, write, listed } = await setUp();
    await write(meetingNumber(1));
    await start({ broker: real, view });
    await until(async () => expect(await listed()).toBe(1));
    let looks = 0;
    const endOffsets: Broker["endOffsets"] = async (topic) => {
      const ends = await real.endOffsets(topic);
      looks += 1;
      if (looks > 1) return ends;
      await write(meetingNumber(2)); // while the answer is under way, the first sink takes this in
      await until(async () => expect(await listed()).toBe(2));
      return ends;
    };
    let resets = 0;
    const reset: MeetingView["reset"] = async (identity) => {
      resets += 1;
      await view.reset(identity);
    };
    const second = await start({ broker: { ...real, endOffsets }, view: { ...view, reset } });
    await until(async () => expect(second.ready()).toBeNull());
    expect(resets).toBe(0);
  });

  test("goes on where another sink is when its own step, of which the answer came late, is refused", async () => {
    const { broker, view, write } = await setUp();
    await write(meetingNumber(1));
    await view.reset("memory:unit.meetings.v1");
    let resets = 0;
    let isFirst = true;
    const late: MeetingView = {
      ...view,
      reset: async (identity) => {
        resets += 1;
        await view.reset(identity);
      },
      apply: async (batch) => {
        if (!isFirst) return view.apply(batch);
        isFirst = false;
        await write(meetingNumber(2)); // by now the topic is longer than when the batch was fetched, and so is the view
        await view.apply({ ...batch, next: 2n, meetings: [meetingNumber(1), meetingNumber(2)] });
        return view.apply(batch);
      },
    };
    const projection = await start({ broker, view: late });
    await until(async () => expect(projection.ready()).toBeNull());
    expect((await view.position())?.nextOffset).toBe(2n);
    expect(resets).toBe(0);
  });

  test("does not take a look at the view that a step of its own overtook for a loss", async () => {
    const { broker: real, view, write, listed } = await setUp();
    let tails = 0;
    const tail: Broker["tail"] = (options) => {
      tails += 1;
      return real.tail(options);
    };
    let isOverdue = false;
    const position: MeetingView["position"] = async () => {
      const found = await view.position();
      if (isOverdue) {
        isOverdue = false;
        await write(meetingNumber(2));
        await until(async () => expect(await listed()).toBe(2));
      }
      return found;
    };
    await write(meetingNumber(1));
    const projection = await start({ broker: { ...real, tail }, view: { ...view, position } });
    await until(async () => expect(projection.ready()).toBeNull());
    isOverdue = true;
    await until(async () => expect(await listed()).toBe(2));
    await until(async () => expect(projection.ready()).toBeNull());
    await sleep(100); // some more looks
    expect(tails).toBe(1);
  });
});
