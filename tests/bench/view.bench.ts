// How much memory and CPU the view of meetings takes, beside the layout it had before, all in one run.
//   npm run bench -- view [--counts 1000,20000] [--reports 1,5,20]
// Meetings are merged by the resolver from what the extractor finds in the project's corpus (view-meetings.ts).
import { parseArgs } from "node:util";
import type { Meeting } from "@parley/contracts";
import { createRedisMeetingView } from "@parley/store";
import { createSilentTelemetry } from "@parley/telemetry";
import { Redis } from "ioredis";
import { startRedis } from "../../infra/local/redis.ts";
import { createPlainView, type ListQuery } from "./plain-view/plain-view.ts";
import { createMeetings } from "./view-meetings.ts";

const BATCH = 100; // about what a fetch from Kafka holds
const GETS = 500;
const PAGES = 20;
const PAGE: ListQuery = { limit: 50 };
const WARM_ROUNDS = 10;
const MEMORY_BATCH = 1_000;

interface BenchView {
  reset(): Promise<void>;
  apply(meetings: readonly Meeting[]): Promise<void>;
  get(id: string): Promise<Meeting>;
  list(query: ListQuery): Promise<readonly Meeting[]>;
  partOf(key: string): string;
  close(): Promise<void>;
}

const { values } = parseArgs({
  options: { counts: { type: "string", default: "1000,20000" }, reports: { type: "string", default: "1,5,20" } },
});
const numbersOf = (text: string): number[] => text.split(",").map(Number);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const server = await startRedis({ log: () => {}, processes: true });
const redis = new Redis(server.url);

const createView = (): BenchView => {
  const view = createRedisMeetingView({ url: server.url, namespace: "bench", log: createSilentTelemetry().log });
  let next = 0n;
  return {
    async reset() {
      next = 0n;
      await view.reset("bench");
    },
    async apply(meetings) {
      const from = next;
      next += BigInt(meetings.length);
      await view.apply({ identity: "bench", from, next, meetings });
    },
    async get(id) {
      const { meeting } = await view.get(id);
      if (meeting === null) throw new Error(`${id} is not in the view`);
      return meeting;
    },
    list: async (query) => (await view.list(query)).meetings,
    partOf: (key) => key.split(":").at(-1) ?? "",
    close: () => view.close(),
  };
};

const infoNumber = (info: string, field: string): number =>
  Number(new RegExp(`^${field}:([\\d.]+)`, "m").exec(info)?.[1]);
const usedMemory = async (): Promise<number> => infoNumber(await redis.info("memory"), "used_memory");
const serverCpuUs = async (): Promise<number> => {
  const info = await redis.info("cpu");
  return (infoNumber(info, "used_cpu_sys") + infoNumber(info, "used_cpu_user")) * 1e6;
};

interface Cpu {
  readonly client: number;
  readonly server: number;
}

/** CPU microseconds that some work takes here and in the server. */
const cpuOf = async (work: () => Promise<unknown>): Promise<Cpu> => {
  const [there, here] = [await serverCpuUs(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(here);
  return { client: user + system, server: (await serverCpuUs()) - there };
};
const plus = (a: Cpu, b: Cpu): Cpu => ({ client: a.client + b.client, server: a.server + b.server });
const each = ({ client, server: there }: Cpu, count: number): string =>
  `${(client / count).toFixed(0)} + ${(there / count).toFixed(0)}`.padStart(14);

/** MEMORY USAGE of every key, added up by part. */
const memoryByPart = async (partOf: BenchView["partOf"]): Promise<Map<string, number>> => {
  const parts = new Map<string, number>();
  const keys = await redis.keys("*");
  for (let first = 0; first < keys.length; first += MEMORY_BATCH) {
    const some = keys.slice(first, first + MEMORY_BATCH);
    const sizes = await Promise.all(some.map((key) => redis.memory("USAGE", key, "SAMPLES", 0)));
    for (const [index, key] of some.entries())
      parts.set(partOf(key), (parts.get(partOf(key)) ?? 0) + Number(sizes[index]));
  }
  return parts;
};

const fill = async (view: BenchView, meetings: Iterable<Meeting>): Promise<Cpu> => {
  let cpu: Cpu = { client: 0, server: 0 };
  let batch: Meeting[] = [];
  const apply = async (): Promise<void> => {
    cpu = plus(cpu, await cpuOf(() => view.apply(batch)));
    batch = [];
  };
  for (const meeting of meetings) if (batch.push(meeting) === BATCH) await apply();
  if (batch.length > 0) await apply();
  return cpu;
};

/** Scripts are loaded, and the code of writing and reading is compiled. */
const warmUp = async (view: BenchView, make: (count: number) => Iterable<Meeting>): Promise<void> => {
  const meetings = [...make(BATCH)];
  for (let round = 0; round < WARM_ROUNDS; round += 1) {
    await view.apply(meetings);
    await view.list(PAGE);
    for (const { id } of meetings) await view.get(id);
  }
};

const measureView = async (
  name: string,
  view: BenchView,
  make: (count: number) => Iterable<Meeting>,
  count: number,
) => {
  await redis.flushall("SYNC");
  await view.reset();
  await warmUp(view, make);
  await redis.flushall("SYNC");
  await view.reset();
  const before = await usedMemory();
  const write = await fill(view, make(count));
  const memory = (await usedMemory()) - before;
  const sample = [...make(Math.min(count, GETS))];
  const read = await cpuOf(async () => {
    for (const { id } of sample) await view.get(id);
  });
  const pagesOf = (query: (nth: number) => ListQuery) =>
    cpuOf(async () => {
      for (let nth = 0; nth < PAGES; nth += 1) await view.list(query(nth));
    });
  const newest = await pagesOf(() => PAGE);
  const filtered = await pagesOf((nth) => ({ ...PAGE, country: (sample[nth]?.parties[0] ?? "").toLowerCase() }));
  const parts = [...(await memoryByPart((key) => view.partOf(key)))].map(
    ([part, bytes]) => `${part} ${Math.round(bytes / count)}`,
  );
  print(
    `${name.padEnd(8)}${Math.round(memory / count)
      .toString()
      .padStart(
        9,
      )}${each(write, count)}${each(read, sample.length)}${each(newest, PAGES)}${each(filtered, PAGES)}   ${parts.toSorted().join(", ")}`,
  );
  return memory;
};

print(
  `${server.rung}: ${/^(?:valkey|redis)_version:(.*)$/m.exec(await redis.info("server"))?.[1]}; Node ${process.version}`,
);
print(
  "Memory is the growth of used_memory for each meeting, in bytes; the parts are MEMORY USAGE, and leave out the table of keys.",
);
print(`CPU in microseconds, of the client + of the server; batches of ${BATCH}, pages of ${PAGE.limit}.`);
try {
  for (const reports of numbersOf(values.reports)) {
    const make = createMeetings("tests/eval/corpus", reports);
    const sample = [...make(100)];
    const jsonBytes =
      sample.reduce((sum, meeting) => sum + Buffer.byteLength(JSON.stringify(meeting)), 0) / sample.length;
    const quotes = sample.reduce((sum, { evidence }) => sum + evidence.length, 0) / sample.length;
    for (const count of numbersOf(values.counts)) {
      print(
        `\n${count} meetings of ${reports} reports: ${quotes.toFixed(0)} quotes, ${jsonBytes.toFixed(0)} bytes of JSON each`,
      );
      print(
        `${"".padEnd(8)}${"memory".padStart(9)}${["a write", "a read", "newest page", "country's page"].map((head) => head.padStart(14)).join("")}   parts`,
      );
      const [plain, view] = [createPlainView(server.url), createView()];
      const was = await measureView("before", plain, make, count);
      const is = await measureView("now", view, make, count);
      print(`${"".padEnd(8)}${(is / was).toFixed(2).padStart(9)} x before`);
      await plain.close();
      await view.close();
    }
  }
} finally {
  redis.disconnect();
  await server.stop();
}
