import type { MeetingEventsRecord } from "@parley/contracts";
import { type TrueMeeting, trueMeetings } from "./meetings.ts";
import { createRandom } from "./random.ts";
import { dayOf, type ReportPlan, reportOf } from "./reports.ts";

/** Nothing is published longer before its meeting than this. */
const LEAD_DAYS = 10;
/** 200 meetings and some 950 reports a day at every size, so that a million are 2.9 years; what is told of a day differs with no size. */
const MEETINGS_PER_DAY = 200;

export interface WorldOptions {
  readonly seed: number;
  /** Exactly so many articles, each with one event. */
  readonly events: number;
}

const shuffle = (plans: readonly ReportPlan[], seed: number): ReportPlan[] => {
  const random = createRandom(seed);
  return plans
    .map((plan) => ({ plan, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ plan }) => plan);
};

/** The articles' records in the order of their publication, day by day, each made when it is asked for. The same for the same options. */
export function* worldRecords({ seed, events }: WorldOptions): Generator<MeetingEventsRecord> {
  const waiting = new Map<number, ReportPlan[]>();
  let left = events;
  let today = -LEAD_DAYS;
  let reported = 0;
  let number = 0;
  const tell = (meeting: TrueMeeting): void => {
    number += 1;
    for (let index = 0; index < meeting.reports; index++) {
      const plan = {
        meeting: { ...meeting, number },
        index,
        seed: (seed ^ Math.imul(++reported, 0x9e3779b1)) >>> 0,
      };
      const day = dayOf(plan);
      const of = waiting.get(day);
      if (of === undefined) waiting.set(day, [plan]);
      else of.push(plan);
    }
  };
  for (const meeting of trueMeetings({ seed, perDay: MEETINGS_PER_DAY })) {
    for (; today < meeting.day - LEAD_DAYS; today++) {
      for (const plan of shuffle(waiting.get(today) ?? [], seed + today)) {
        if (left-- <= 0) return;
        yield reportOf(plan);
      }
      waiting.delete(today);
    }
    tell(meeting);
  }
}
