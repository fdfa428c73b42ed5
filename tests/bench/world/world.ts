import type { MeetingEventsRecord } from "@parley/contracts";
import { type TrueMeeting, trueMeetings } from "./meetings.ts";
import { createRandom } from "./random.ts";
import { reportOf, type TimedRecord } from "./reports.ts";

/** Nothing is published longer before its meeting than this. */
const LEAD_DAYS = 10;
const MEETINGS_PER_DAY_MAX = 200;
const REPORTS_PER_MEETING = 5;
/** Even a small world has some days, so that reports have time to come in. */
const DAYS_MIN = 5;

export interface WorldOptions {
  readonly seed: number;
  /** Exactly so many articles, each with one event. */
  readonly events: number;
}

const shuffle = (records: readonly TimedRecord[], seed: number): MeetingEventsRecord[] => {
  const random = createRandom(seed);
  return records
    .map(({ record }) => ({ record, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ record }) => record);
};

/** The articles' records in the order of their publication, day by day. The same for the same options. */
export function* worldRecords({ seed, events }: WorldOptions): Generator<MeetingEventsRecord> {
  const perDay = Math.min(MEETINGS_PER_DAY_MAX, Math.ceil(events / REPORTS_PER_MEETING / DAYS_MIN));
  const waiting = new Map<number, TimedRecord[]>();
  let left = events;
  let today = -LEAD_DAYS;
  let reported = 0;
  let number = 0;
  const tell = (meeting: TrueMeeting): void => {
    number += 1;
    for (let index = 0; index < meeting.reports; index++) {
      const timed = reportOf({ ...meeting, number }, index, (seed ^ Math.imul(++reported, 0x9e3779b1)) >>> 0);
      const of = waiting.get(timed.day);
      if (of === undefined) waiting.set(timed.day, [timed]);
      else of.push(timed);
    }
  };
  for (const meeting of trueMeetings({ seed, perDay })) {
    for (; today < meeting.day - LEAD_DAYS; today++) {
      for (const record of shuffle(waiting.get(today) ?? [], seed + today)) {
        if (left-- <= 0) return;
        yield record;
      }
      waiting.delete(today);
    }
    tell(meeting);
  }
}
