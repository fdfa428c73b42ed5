// What a takeover costs the successor, by what it has to go by: everything to be worked out, everything to be taken over from the
// published meetings, or, as a standby that has followed, the last batch only. And what following costs meanwhile.
//   npm run bench -- standby [--events 10000] [--rest 500]
import { setFlagsFromString } from "node:v8";
import { parseArgs } from "node:util";
import { runInNewContext } from "node:vm";
import type { Meeting, MeetingEventsRecord } from "@parley/contracts";
import { createResolver, type FollowInput, type Resolver } from "@parley/resolution";
import { worldRecords } from "./world/world.ts";

const SEED = 20_261_126;
const BATCH = 100;
const BYTES_PER_MB = 1_048_576;

const { values } = parseArgs({
  options: { events: { type: "string", default: "10000" }, rest: { type: "string", default: "500" } },
});
const [events, rest] = [Number(values.events), Number(values.rest)];
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const heapBytes = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const finish = (steps: Iterator<undefined, unknown>): void => {
  while (steps.next().done !== true);
};
const cpuMs = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

interface Transaction {
  readonly records: ReadonlyMap<string, MeetingEventsRecord>;
  readonly meetings: ReadonlyMap<string, Meeting>;
}
/** The work of the active one, as it lies in the two topics: nothing is shared with who reads it there. */
const write = (resolver: Resolver): { done: Transaction[]; workMs: number } => {
  const done: Transaction[] = [];
  let workMs = 0;
  let batch = new Map<string, MeetingEventsRecord>();
  const commit = (): void => {
    let written: readonly Meeting[] = [];
    workMs += cpuMs(() => {
      const plan = resolver.plan(batch);
      plan.apply();
      written = plan.meetings;
    });
    const meetings = new Map(written.map((meeting) => [meeting.id, meeting]));
    done.push({ records: new Map(clone([...batch])), meetings: new Map(clone([...meetings])) });
    batch = new Map();
  };
  for (const record of worldRecords({ seed: SEED, events })) {
    if (record.type === "article_events") batch.set(record.articleKey, record);
    if (batch.size === BATCH) commit();
  }
  if (batch.size > 0) commit();
  return { done, workMs };
};
const follow = (resolver: Resolver, { records, meetings }: Transaction): void => {
  const none: FollowInput = { records: new Map(), meetings: new Map() };
  finish(resolver.following({ ...none, records }));
  finish(resolver.following({ ...none, meetings }));
};

const { done: transactions, workMs } = write(createResolver());
const records = new Map(transactions.flatMap((each) => [...each.records]));
const meetings = new Map(transactions.flatMap((each) => [...each.meetings]));
const print = (what: string, ms: number, of: number): void =>
  void process.stdout.write(
    `${what.padEnd(46)}${ms.toFixed(0).padStart(8)} ms CPU   ${((ms * 1000) / of).toFixed(0)} us an event\n`,
  );

process.stdout.write(`${events} events, ${meetings.size} meetings; Node ${process.version}\n`);
print("the active one, in batches", workMs, events);
print(
  "restore, everything worked out",
  cpuMs(() => createResolver().restore({ records, meetings, later: null }).apply()),
  events,
);
const taken = createResolver();
print(
  "restore, everything taken over",
  cpuMs(() => taken.restore({ records, meetings, later: new Map() }).apply()),
  events,
);

const cut = transactions.length - Math.ceil(rest / BATCH);
const standby = createResolver();
const empty = heapBytes();
print(
  "following all but the last records",
  cpuMs(() => transactions.slice(0, cut).forEach((each) => follow(standby, each))),
  events - rest,
);
const heap = heapBytes() - empty;
print(
  `takeover: following the last ${rest}`,
  cpuMs(() => transactions.slice(cut).forEach((each) => follow(standby, each))),
  rest,
);
if (!standby.isWhole() || taken.eventCount !== standby.eventCount)
  throw new Error("The standby does not hold the whole.");
process.stdout.write(
  `heap that the standby takes beside what was read: ${(heap / BYTES_PER_MB).toFixed(0)} MB, ${(heap / (events - rest)).toFixed(0)} bytes an event\n`,
);
