import { type Meeting, type MeetingChange, topicName, topics } from "@parley/contracts";
import { activateRules, type Broker, ensureTopics, type KafkaRecord, runStatefulStage } from "@parley/kafka";
import { createResolver } from "@parley/resolution";
import { createSilentTelemetry } from "@parley/telemetry";
import { describe, expect, onTestFinished, test } from "vitest";
import { articleEvents } from "../example-events.ts";
import { createResolveStage } from "../resolve.stage.ts";
import { type Resolving, runResolving } from "../run-resolving.ts";

const WITHIN = { timeout: 60_000, interval: 100 };

/** An installation, and sinks of any version on it. */
const createInstallation = async (broker: Broker, namespace: string, now: () => number) => {
  await ensureTopics(broker, { namespace });
  const put = (...keys: string[]) =>
    broker.send(
      keys.map((key) => ({
        topic: topicName(namespace, topics.meetingEvents),
        key,
        value: JSON.stringify(articleEvents(key, `2031-${key.padStart(2, "0")}-10`)),
      })),
    );
  const start = (rulesVersion: string) => {
    const ending = new AbortController();
    const telemetry = createSilentTelemetry();
    let terms = 0;
    const resolving: Resolving = runResolving({
      broker,
      namespace,
      rulesVersion,
      signal: ending.signal,
      now,
      log: telemetry.log,
      start: (hold, signal) => {
        terms++;
        const stage = createResolveStage({ resolver: createResolver({ rulesVersion }), rulesVersion });
        return runStatefulStage({ broker, namespace, stage, telemetry, signal, now, hold });
      },
    });
    const stop = async (): Promise<void> => {
      ending.abort(new Error("stopped"));
      await resolving.done;
    };
    onTestFinished(stop);
    const count = (name: string): number => telemetry.counts.get(name) ?? 0;
    return { ...resolving, terms: () => terms, count, stop };
  };
  const activate = (rulesVersion: string) =>
    activateRules(broker, { namespace, rulesVersion, source: "/rules/test", nowMs: now() });
  const read = async <T>(topic: typeof topics.meetings | typeof topics.meetingChanges): Promise<T[]> => {
    const name = topicName(namespace, topic);
    const found: KafkaRecord[] = [];
    const end = (await broker.endOffsets(name)).get(0) ?? 0n;
    const onBatch = async (records: readonly KafkaRecord[]) => void found.push(...records);
    const tail = await broker.tail({ topic: name, from: "earliest", onBatch });
    await expect.poll(() => (tail.positions.get(0) ?? 0n) >= end, WITHIN).toBe(true);
    await tail.stop();
    return found.map(({ value }) => JSON.parse(new TextDecoder().decode(value ?? new Uint8Array())) as T);
  };
  const changes = () => read<MeetingChange>(topics.meetingChanges);
  /** Versions of the rules that wrote, in the order of the log, each run of one version once. */
  const writers = async (): Promise<string[]> =>
    (await changes())
      .map(({ meeting }) => meeting.rulesVersion)
      .filter((version, index, all) => version !== all[index - 1]);
  const meetings = async (): Promise<Map<string, Meeting>> =>
    new Map((await read<Meeting>(topics.meetings)).map((meeting) => [meeting.id, meeting]));
  return { put, start, activate, changes, writers, meetings };
};
type Installation = Awaited<ReturnType<typeof createInstallation>>;

/** Started together on an empty log, sinks may each name their own rules; the last in the log stands. From here on they name none. */
const haveLooked = (...sinks: { ready(): string | null }[]): Promise<void> =>
  expect.poll(() => sinks.filter((sink) => sink.ready() === "reading which rules are active"), WITHIN).toEqual([]);

const count = (installation: Installation) => async () => (await installation.meetings()).size;

type Install = () => Promise<Installation>;

const testFirst = (install: Install): void =>
  test("the first one of an installation activates its own and works at once", async () => {
    const here = await install();
    const one = here.start("one");
    await expect.poll(() => one.ready(), WITHIN).toBeNull();
    await here.put("1", "2");
    await expect.poll(count(here), WITHIN).toBe(2);
    expect(await here.writers()).toEqual(["one"]);
  });

const testSecond = (install: Install): void =>
  test("the second one stands by, says what would let it take over, and writes nothing", async () => {
    const here = await install();
    const one = here.start("one");
    await expect.poll(() => one.ready(), WITHIN).toBeNull();
    const two = here.start("two");
    await expect
      .poll(() => two.ready(), WITHIN)
      .toMatch(/stands by: the active rules are one, this sink has two; .*`parley rules activate`/);
    await here.put("1", "2", "3");
    await expect.poll(count(here), WITHIN).toBe(3);
    await one.stop();
    await here.put("4");
    expect(two.ready()).toMatch(/stands by/);
    expect(two.terms()).toBe(0);
    expect(await here.writers()).toEqual(["one"]);
    const again = here.start("one");
    await expect.poll(count(here), WITHIN).toBe(4);
    expect(again.terms()).toBe(1);
  });

const testActivation = (install: Install): void =>
  test("an activation changes the writer once, by ordinary changes, and back only by another", async () => {
    const here = await install();
    const [one, two] = [here.start("one"), here.start("two")];
    await haveLooked(one, two);
    await here.activate("one");
    await expect.poll(() => [one.ready(), two.ready()?.slice(0, 9)], WITHIN).toEqual([null, "stands by"]);
    await here.put("1", "2", "3");
    await expect.poll(count(here), WITHIN).toBe(3);
    const before = await here.changes();

    await here.activate("two");
    await here.put("4");
    await expect.poll(() => [two.ready(), one.ready()?.slice(0, 9)], WITHIN).toEqual([null, "stands by"]);
    await expect.poll(count(here), WITHIN).toBe(4);
    const after = (await here.changes()).slice(before.length);
    const updated = after.filter(({ type }) => type === "updated");
    expect(updated.map(({ fields, cause }) => ({ fields, cause }))).toEqual(
      updated.map(() => ({ fields: ["rulesVersion"], cause: [] })),
    );
    expect(new Set(updated.map(({ meetingId }) => meetingId))).toEqual(
      new Set(before.map(({ meetingId }) => meetingId)),
    );

    await here.put("5", "6");
    await expect.poll(count(here), WITHIN).toBe(6);
    expect(await here.writers()).toEqual(["one", "two"]);
    expect([...(await here.meetings()).values()].map(({ rulesVersion }) => rulesVersion)).toEqual(Array(6).fill("two"));

    await here.activate("one");
    await expect.poll(() => [one.ready(), two.ready()?.slice(0, 9)], WITHIN).toEqual([null, "stands by"]);
    // Ready is who may write; what it writes anew lands a moment later.
    await expect.poll(here.writers, WITHIN).toEqual(["one", "two", "one"]);
    const versions = Map.groupBy(await here.changes(), ({ meetingId }) => meetingId);
    for (const steps of versions.values())
      expect(steps.map(({ version }) => version)).toEqual(steps.map((_, index) => index + 1));
  });

const testMany = (install: Install): void =>
  test("activations one upon the other come to rest with the last", async () => {
    const here = await install();
    const [one, two] = [here.start("one"), here.start("two")];
    await haveLooked(one, two);
    await here.put("1", "2");
    for (const version of ["one", "two", "one", "two", "one", "two"]) await here.activate(version);
    await here.put("3");
    await expect.poll(() => [two.ready(), one.ready()?.slice(0, 9)], WITHIN).toEqual([null, "stands by"]);
    await expect.poll(count(here), WITHIN).toBe(3);
    await here.put("4");
    await expect.poll(count(here), WITHIN).toBe(4);
    expect([...(await here.meetings()).values()].map(({ rulesVersion }) => rulesVersion)).toEqual(Array(4).fill("two"));
  });

/** @param run part of every name, so that a broker which outlives the test keeps runs apart. */
export const describeRules = ({
  broker,
  run,
  now,
}: {
  readonly broker: Broker;
  readonly run: string;
  readonly now: () => number;
}): void => {
  let installations = 0;
  const install: Install = () => createInstallation(broker, `rules-${run}-${++installations}`, now);
  describe("sinks of two versions of the rules", () => {
    testFirst(install);
    testSecond(install);
    testActivation(install);
    testMany(install);
  });
};
