import { type Meeting, topicName, topics } from "@parley/contracts";
import { activateRules, type Broker, createMemoryBroker, ensureTopics, readActiveRules } from "@parley/kafka";
import { createResolver, RULES_VERSION } from "@parley/resolution";
import { createSilentTelemetry } from "@parley/telemetry";
import { beforeEach, describe, expect, test } from "vitest";
import { sampleEvent } from "../cards/sample.ts";
import { run } from "../program.ts";
import { testContext } from "../test-context.ts";

const namespace = "parley";
const record = {
  type: "article_events" as const,
  articleKey: sampleEvent.article.id,
  url: sampleEvent.article.url,
  events: [sampleEvent],
};

let broker: Broker;
beforeEach(async () => {
  broker = createMemoryBroker();
  await ensureTopics(broker, { namespace });
});

const parley = async (...args: readonly string[]) => {
  const { context, written } = testContext();
  const code = await run(args, {
    ...context,
    reachable: () => Promise.resolve(true),
    openBroker: () => Promise.resolve({ ...broker, close: () => Promise.resolve() }),
  });
  return { code, ...written };
};
const activate = (rulesVersion: string) =>
  activateRules(broker, { namespace, rulesVersion, source: "/parley/test", nowMs: 1 });
const active = (): Promise<string | null> =>
  readActiveRules({ broker, namespace, signal: new AbortController().signal, log: createSilentTelemetry().log });
/** One event, and the meeting that rules of this version, or `older` ones, made of it. */
const publish = async (change: (meeting: Meeting) => Meeting): Promise<void> => {
  const { meetings } = createResolver().plan(new Map([[record.articleKey, record]]));
  const send = (topic: keyof typeof topics, key: string, value: unknown) =>
    broker.send([{ topic: topicName(namespace, topics[topic]), key, value: JSON.stringify(value) }]);
  await send("meetingEvents", record.articleKey, record);
  for (const meeting of meetings) await send("meetings", meeting.id, change(meeting));
};
const older = (meeting: Meeting): Meeting => ({ ...meeting, rulesVersion: "older" });

describe("parley rules", () => {
  test("says that none are active yet, and who will name some", async () => {
    const { code, stdout, stderr } = await parley("rules");
    expect(code).toBe(0);
    expect(stdout).toBe(`active     none yet\navailable  ${RULES_VERSION} (of this release)\n`);
    expect(stderr).toContain("The first sink that starts activates its own rules.");
  });

  test("shows what is active, what this release has, and what made the meetings", async () => {
    await activate("older");
    await publish(older);
    const { stdout, stderr } = await parley("rules");
    expect(stdout).toBe(
      `active     older\navailable  ${RULES_VERSION} (of this release)\npublished  older: 1 meeting\n`,
    );
    expect(stderr).toContain("`parley rules activate --dry-run`");
    expect(JSON.parse((await parley("rules", "--json")).stdout)).toEqual({
      active: "older",
      available: [RULES_VERSION],
      published: { older: 1 },
    });
  });
});

describe("parley rules activate", () => {
  test("names this release's rules in the log, once", async () => {
    await activate("older");
    const first = await parley("rules", "activate");
    expect(first).toMatchObject({ code: 0, stdout: "" });
    expect(first.stderr).toContain(`rules ${RULES_VERSION} are active now, in place of older.`);
    expect(await active()).toBe(RULES_VERSION);
    const end = await broker.endOffsets(topicName(namespace, topics.meetingEvents));
    expect((await parley("rules", "activate")).stderr).toContain("are active already");
    expect(await broker.endOffsets(topicName(namespace, topics.meetingEvents))).toEqual(end);
  });

  test.for([
    ["only name the new rules", older, "0 updated", "1 meeting would only"],
    [
      "also change",
      (meeting: Meeting) => ({ ...older(meeting), topics: ["whales"] }),
      "1 updated",
      "0 meetings would only",
    ],
  ] as const)("counts without writing what would %s", async ([, change, updated, renamed]) => {
    await activate("older");
    await publish(change);
    const { code, stdout } = await parley("rules", "activate", "--dry-run");
    expect(code).toBe(0);
    expect(stdout).toContain(updated);
    expect(stdout).toContain(renamed);
    expect(await active()).toBe("older");
  });

  test("prints the changes themselves as JSON", async () => {
    await activate("older");
    await publish((meeting) => ({ ...older(meeting), topics: ["whales"] }));
    const { stdout } = await parley("rules", "activate", "--dry-run", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ type: "updated", version: 2, fields: ["topics", "rulesVersion"] });
  });
});
