import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Meeting, MeetingChange, topicName, topics } from "@parley/contracts";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startParley } from "../../packages/cli/src/test-process.ts";
import { type DemoPipeline, startDemoPipeline } from "../harness/demo-pipeline.ts";
import { watchVersions } from "../harness/gateway-reader.ts";
import { readOutside } from "../harness/outside-client.ts";
import { eventually } from "../harness/scraper.ts";
import { waitUntilSettled } from "../harness/settled.ts";

interface Expected {
  readonly articles: readonly {
    readonly id: string;
    readonly path: string;
    readonly revision: number;
    readonly events: readonly { readonly kind: string; readonly status: string }[];
    readonly meetings: readonly string[];
  }[];
}
const expected = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../infra/demo/expected.json"), "utf8"),
) as Expected;
const first = expected.articles.filter(({ revision }) => revision === 1);
const namespace = "demo";

const isRumour = ({ status }: { readonly status: string }): boolean => status === "possible" || status === "denied";

let pipeline: DemoPipeline;
let meetings: Meeting[];

const list = async (): Promise<Meeting[]> => eventually("the view", () => watchVersions(pipeline.url).list());
const homesOf = (path: string): Meeting[] =>
  meetings.filter(({ sources }) => sources.some(({ url }) => url.endsWith(path)));

beforeAll(async () => {
  pipeline = await startDemoPipeline({
    brokers: inject("kafkaBrokers"),
    redisUrl: inject("redisUrl"),
    namespace,
    env: { PARLEY_FEED_INTERVAL_MS: "1000" },
  });
  await eventually("every page fetched", async () => {
    const metrics = await (await fetch(`http://127.0.0.1:${pipeline.services.fetcher?.port}/metrics`)).text();
    const published = /^parley_articles_published_total(?:\{[^}]*\})? (\d+)/m.exec(metrics)?.[1];
    return Number(published) >= pipeline.site.articleCount ? true : null;
  });
  await waitUntilSettled({ brokers: inject("kafkaBrokers"), namespace, timeoutMs: 60_000 });
  meetings = await list();
});
afterAll(() => pipeline?.stop());

describe("the demo site", () => {
  const byMeeting = Map.groupBy(
    first.flatMap(({ path, meetings: names }) => names.map((name) => ({ path, name }))),
    ({ name }) => name,
  );
  test.for([...byMeeting].map(([name, reports]) => [name, reports.map(({ path }) => path)] as const))(
    "has one meeting for %s, told by %j",
    ([, paths]) => {
      const homes = paths.map((path) => homesOf(path));
      const common = homes.reduce((left, right) => left.filter(({ id }) => right.some((other) => other.id === id)));
      expect(common.length).toBeGreaterThan(0);
    },
  );

  test.for(first.filter(({ events }) => events.length === 0).map(({ path }) => path))(
    "makes no meeting of %s",
    (path) => {
      expect(homesOf(path)).toEqual([]);
    },
  );

  test("has as many firm meetings as a careful reader counts, rumours aside", () => {
    const firm = first
      .filter(({ events }) => events.some((event) => !isRumour(event)))
      .flatMap(({ meetings: names }) => names);
    expect(meetings.filter((meeting) => !isRumour(meeting)).length).toBe(new Set(firm).size);
  });
});

/** Announced by a ministry, told by three outlets, of which two name another town; one of them corrects that later. */
describe("a meeting of the demo site that is announced, told and corrected", () => {
  const name = "ma-pt-lisbon";
  const paths = [
    ...new Set(expected.articles.flatMap(({ path, meetings: names }) => (names.includes(name) ? path : []))),
  ];
  const corrected = expected.articles.find(({ revision, meetings: names }) => revision === 2 && names.includes(name));
  const theOne = (): Meeting => {
    const homes = new Set(paths.flatMap((path) => homesOf(path)));
    expect(homes.size).toBe(1);
    return [...homes][0]!;
  };
  const toldBy = (meeting: Meeting, event: string): string | null =>
    meeting.sources.find((source) => source.event === event)?.outlet ?? null;
  const disputes = (meeting: Meeting) =>
    meeting.conflicts.map(({ pointer, values }) => ({
      pointer,
      values: values.map(({ value, events }) => [value, new Set(events.map((event) => toldBy(meeting, event)))]),
    }));
  const [corvus, ministry] = ["Corvus Wire", "Foreign Ministry Press Room, Lisbon"];
  const [agency, gazette] = ["Eastern Dispatch", "Harbour Gazette"];

  test("is one meeting of four reports, first scheduled and then held, and its town is disputed", () => {
    const meeting = theOne();
    expect(new Set(meeting.sources.map(({ outlet }) => outlet))).toEqual(new Set([corvus, agency, ministry, gazette]));
    expect(meeting.members).toHaveLength(4);
    expect(meeting).toMatchObject({ status: "held", date: "2025-05-14", place: { city: "Lisbon", country: "PT" } });
    expect(meeting.statusHistory.map(({ status }) => status)).toEqual(["scheduled", "held"]);
    expect(disputes(meeting)).toEqual([
      {
        pointer: "/place/city",
        values: [
          ["Lisbon", new Set([corvus, ministry])],
          ["Porto", new Set([agency, gazette])],
        ],
      },
    ]);
  });

  test("corrected by an outlet is a new version of it, in which that outlet no longer disputes", async () => {
    const before = theOne();
    const other =
      expected.articles.find(({ revision, path }) => revision === 2 && path !== corrected?.path)?.path ?? "";
    const alone = homesOf(other)[0];
    pipeline.site.revise();
    const newer = (than: Meeting | undefined) => async (): Promise<Meeting | null> => {
      const now = (await list()).find(({ id }) => id === than?.id);
      return now !== undefined && now.version > (than?.version ?? 0) ? now : null;
    };
    const after = await eventually("a higher version", newer(before));
    await eventually("a higher version of the other that is corrected", newer(alone));
    expect(disputes(after)).toEqual([
      {
        pointer: "/place/city",
        values: [
          ["Lisbon", new Set([corvus, ministry, gazette])],
          ["Porto", new Set([agency])],
        ],
      },
    ]);
    expect((await list()).length).toBe(meetings.length);
  });

  test("came in versions that follow each other, the first of which made it", async () => {
    const { id } = theOne();
    const records = await readOutside(inject("kafkaBrokers"), topicName(namespace, topics.meetingChanges));
    const changes = records
      .filter(({ key }) => key === id)
      .map(({ value }) => MeetingChange.parse(JSON.parse(value ?? "")));
    expect(changes.map(({ version }) => version)).toEqual(changes.map((_, index) => index + 1));
    expect(changes.map(({ previousVersion }) => previousVersion ?? 0)).toEqual(changes.map((_, index) => index));
    expect(changes.map(({ type }) => type)).toEqual(changes.map((_, index) => (index === 0 ? "created" : "updated")));
    expect(changes.at(-1)?.fields).toContain("conflicts");
    expect(changes.length).toBeGreaterThanOrEqual(2);
  });

  test("is explained by the command: members, weights, what is disputed, and how it came about", async () => {
    const { id } = theOne();
    const { written, ended } = startParley(
      "explain",
      id,
      "--brokers",
      inject("kafkaBrokers"),
      "--namespace",
      namespace,
    );
    expect(await ended, written.stderr).toBe(0);
    const [, because = "", disputed = "", history = ""] = written.stdout.split(
      /^(?:one meeting because .*|disputed|status, as the reports came)$/m,
    );
    for (const outlet of [corvus, agency, ministry, gazette]) expect(because).toContain(outlet.slice(0, 20));
    expect(because).toMatch(/person: .* \+\d+\.\d/);
    expect(because).toMatch(/sum +\+\d+\.\d +\(\d+(?:\.\d+)? are enough\)/);
    expect(disputed).toMatch(/\/place\/city[^]*Lisbon: [^]*Porto: /);
    expect(history).toMatch(/2025-05-06\S* scheduled: [^]*held: /);
  });
});
