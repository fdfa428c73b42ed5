import { topicName, topics } from "@parley/contracts";
import { type Broker, createMemoryBroker, ensureTopics, runStage } from "@parley/kafka";
import { defineStage, drop, PermanentError } from "@parley/stage";
import { createSilentTelemetry } from "@parley/telemetry";
import { run } from "./program.ts";
import { testContext } from "./test-context.ts";

const namespace = "parley";
const START_MS = Date.UTC(2025, 5, 9); // a day before the clock of a test's context
const POLL_MS = 5;
const articles = topicName(namespace, topics.articles);

/** One JSON value a line. */
export const linesOf = (text: string) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Reads articles, and gives up on those whose title is faulty. */
const createReadStage = (faulty: ReadonlySet<string>) =>
  defineStage({
    name: "extract",
    reads: topics.articles,
    writes: {},
    run({ value }) {
      if (faulty.has(value?.title ?? "")) throw new PermanentError("stage.bug", `cannot read ${value?.title}`);
      return drop("no-meeting");
    },
  });

const createWork = (broker: Broker, faulty: ReadonlySet<string>, now: () => number) => async (): Promise<void> => {
  const stage = createReadStage(faulty);
  const signal = new AbortController().signal;
  const running = await runStage({ broker, namespace, stage, telemetry: createSilentTelemetry(), signal, now });
  const isBehind = async (): Promise<boolean> => {
    for (const [at, end] of await broker.endOffsets(articles))
      if (((await broker.committedOffset(`${namespace}.extract`, articles, at)) ?? 0n) < end) return true;
    return false;
  };
  while (await isBehind()) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  await running.stop();
};

/** A Parley in this process whose stage gives up on faulty titles, and the command line on it; for tests. */
export const createDeadLetterFixture = async () => {
  let timeMs = START_MS;
  const now = (): number => (timeMs += 1_000);
  const faulty = new Set<string>();
  const broker = createMemoryBroker({ now });
  await ensureTopics(broker, { namespace });
  const work = createWork(broker, faulty, now);
  const start = (...args: readonly string[]) => {
    const { context, written, abort } = testContext();
    const ended = run(args, {
      ...context,
      reachable: () => Promise.resolve(true),
      // Closing ends a process's connection; this broker outlives the command, as a real one does.
      openBroker: () => Promise.resolve({ ...broker, close: () => Promise.resolve() }),
    });
    return { ended, written, abort };
  };
  const parley = async (...args: readonly string[]) => {
    const { ended, written } = start(...args);
    return { code: await ended, ...written };
  };
  const put = (key: string, value: string | null) =>
    broker.send([{ topic: articles, key, value, headers: { "content-type": "application/json" } }]);
  const publish = (title: string) => {
    const url = `https://a.example/${title}`;
    const article = { url: `${url}?utm_source=x`, title, content: { mediaType: "text/plain", body: "x" } };
    return put(url, JSON.stringify(article));
  };
  /** Ids of all open dead letters, these articles among them; the newest first. */
  const bury = async (...titles: readonly string[]): Promise<string[]> => {
    for (const title of titles) {
      faulty.add(title);
      await publish(title);
    }
    await work();
    return linesOf((await parley("dlq", "list", "--json")).stdout).map(({ id }) => id);
  };
  return { broker, namespace, faulty, work, start, parley, put, publish, bury };
};
export type DeadLetterFixture = Awaited<ReturnType<typeof createDeadLetterFixture>>;
