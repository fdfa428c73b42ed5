import { type Article, REPLAY_HEADERS, REPLAY_PREFIX, topics } from "@parley/contracts";
import { defineStage, drop, emit, PermanentError } from "@parley/stage";
import type { Broker, Header, KafkaRecord } from "../broker.ts";
import { type DeadLetter, readDeadLetters } from "../dead-letter-log.ts";
import { createSilentTelemetry } from "@parley/telemetry";
import type { SubjectOf } from "../newest.ts";
import { createPace } from "../pace.ts";
import { redrive, type RedriveRun } from "../redrive.ts";
import { replay, type ReplayRun } from "../replay.ts";
import { readAll, text } from "./fixture.ts";
import { expect } from "vitest";
import { createStageFixture, type SuiteOptions } from "./stage-fixture.ts";

/** Codes by title: an article whose title is a key of it fails with that code. */
export type Faults = Map<string, "stage.bug" | "stage.timeout">;

/** Keeps of each article its title, unless the title is at fault. The number of the title is its revision. */
const createTitleStage = (faults: Faults) =>
  defineStage({
    name: "title",
    reads: topics.articles,
    writes: { events: topics.meetingEvents },
    run({ key, value }) {
      if (value === null) return drop("withdrawn", { to: "events" as const, key: key ?? "", value: null });
      const code = faults.get(value.title ?? "");
      if (code !== undefined) throw new PermanentError(code, `the title ${value.title} is at fault`);
      const record = { type: "article_events" as const, articleKey: value.title ?? "", url: value.url, events: [] };
      return emit({ to: "events" as const, key: key ?? "", value: record });
    },
  });

/** `url` is a short name, which is the key as well. */
const article = (url: string, title: string): Article => ({
  url: `https://news.example/${url}`,
  title,
  content: { mediaType: "text/plain", body: "A report." },
});

export const byKey: SubjectOf = ({ key }) => text(key);

export const ours = (header: Header): boolean => header[0].startsWith(REPLAY_PREFIX);
export const theirs = (header: Header): boolean => !ours(header) && header[0] !== "parley-since";

let runs = 0;

/** A namespace with articles, the stage above, and the two commands that put records back. */
export const createArticleFixture = async (broker: Broker, namespace: string) => {
  const fixture = await createStageFixture(broker, namespace, [topics.articles, topics.meetingEvents]);
  const faults: Faults = new Map();
  const stage = createTitleStage(faults);
  const { log } = createSilentTelemetry();
  const signal = new AbortController().signal;
  const put = (url: string, title: string | null) =>
    fixture.put(topics.articles, [{ key: url, value: title === null ? null : article(url, title) }]);
  /** Lets the stage have everything that is there. */
  const work = async (): Promise<void> => {
    const started = await fixture.run(stage);
    await fixture.drained(stage);
    await started.stop();
  };
  const letters = (): Promise<DeadLetter[]> => readDeadLetters({ broker, namespace, signal, log });
  const common = () => ({
    broker,
    namespace,
    subjectOf: byKey,
    signal,
    log,
    by: { id: `run-${++runs}`, reason: "mended", atMs: 1_700_000_000_000 },
    pace: createPace({ perSecond: null, now: () => 0, sleep: () => Promise.resolve() }),
    onProgress: () => undefined,
  });
  const drive = (options: Partial<RedriveRun> = {}) => redrive({ ...common(), choose: (all) => all, ...options });
  const again = (options: Partial<ReplayRun> = {}) =>
    replay({ ...common(), fromMs: 0, toMs: Number.MAX_SAFE_INTEGER, ...options });
  /** Titles of one URL, in the order in which the stage had them. */
  const told = async (url: string): Promise<(string | null)[]> => {
    const records = await fixture.read(topics.meetingEvents);
    return records
      .filter(({ key }) => text(key) === url)
      .map(({ value }) =>
        value === null ? null : (JSON.parse(text(value) ?? "") as { articleKey: string }).articleKey,
      );
  };
  const articles = (): Promise<KafkaRecord[]> => readAll(broker, fixture.name(topics.articles));
  return { ...fixture, faults, stage, put, work, letters, drive, again, told, articles };
};
export type ArticleFixture = Awaited<ReturnType<typeof createArticleFixture>>;

/** So many articles `u0`, `u1` ... that are dead letters now, although the stage has been mended since. */
export const buryMany = async ({ broker, name, faults, work }: ArticleFixture, count: number): Promise<void> => {
  const numbers = Array.from({ length: count }, (_, n) => n);
  for (const n of numbers) faults.set(String(n), "stage.bug");
  await broker.send(
    numbers.map((n) => ({
      topic: name(topics.articles),
      key: `u${n}`,
      value: JSON.stringify(article(`u${n}`, String(n))),
    })),
  );
  await work();
  faults.clear();
};

/** Of `buryMany`: each stands in its topic once more, exactly once, and none is open. */
export const expectEachOnce = async ({ articles, letters }: ArticleFixture, count: number): Promise<void> => {
  const back = (await articles()).filter((record) => record.headers[REPLAY_HEADERS.id] !== undefined);
  const keys = Array.from({ length: count }, (_, n) => `u${n}`);
  expect(back.map(({ key }) => text(key) ?? "").toSorted()).toEqual(keys.toSorted());
  expect((await letters()).every(({ settled }) => settled?.outcome === "redriven")).toBe(true);
};

/** Fixtures with names of their own, a new one at each call. */
export const articleOpener = ({ broker, run }: SuiteOptions, part: string): (() => Promise<ArticleFixture>) => {
  let count = 0;
  return () => createArticleFixture(broker, `${part}-${run}-${++count}`);
};
