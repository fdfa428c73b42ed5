import type { Conflict } from "@parley/contracts";
import { type DateFields, epochDay } from "../days.ts";
import { eventsOf, type Option, options } from "./choose.ts";
import type { Report } from "./report.ts";

/** A range of some days is as good as a day: it is what a round of two days or a visit looks like when told well. */
const SHORT_RANGE_DAYS_MAX = 10;
const PRECISION_RANKS = { day: 0, range: 1, week: 2, month: 3, year: 4, none: 5 } as const;
const PRESUMED_RANK = 0.5; // read off the dateline or the publication: behind what the text says, before a week

const rankOf = ({ date, dateEnd, datePrecision, dateBasis }: DateFields): number => {
  const first = epochDay(date);
  const last = epochDay(dateEnd);
  const short = first !== null && last !== null && last >= first && last - first < SHORT_RANGE_DAYS_MAX;
  const precision = datePrecision ?? (first === null ? "month" : "day");
  const rank = precision === "range" && short ? PRECISION_RANKS.day : PRECISION_RANKS[precision];
  return rank + (dateBasis === "dateline" || dateBasis === "publication" ? PRESUMED_RANK : 0);
};

const read = ({ prepared }: Report): DateFields | null => prepared.date;

const shown = ({ date, dateEnd }: DateFields): string => (dateEnd === null ? `${date}` : `${date}/${dateEnd}`);

/** Days of another origin that are as precise and differ. */
const conflictOf = ([chosen, ...others]: readonly Option<DateFields, Report>[]): Conflict[] => {
  if (chosen === undefined || others.length === 0) return [];
  const origins = new Set(chosen.sayers.map(({ originGroup }) => originGroup));
  const against = others.filter(
    ({ rank, sayers }) => rank < PRECISION_RANKS.range && sayers.some(({ originGroup }) => !origins.has(originGroup)),
  );
  if (against.length === 0 || chosen.rank >= PRECISION_RANKS.range) return [];
  return [
    {
      pointer: "/date",
      values: [chosen, ...against].map((option) => ({ value: shown(option.value), events: eventsOf(option.sayers) })),
    },
  ];
};

/**
 * The date with what belongs to it: reports of the past before previews, then the most precise, then the nearest source,
 * then the most origins.
 */
export const mergeDate = (reports: readonly Report[]) => {
  const all = options(reports, read, {
    key: ({ date, dateEnd, datePrecision }) => `${date} ${dateEnd} ${datePrecision}`,
    order: ["held", "rank", "tier", "support"],
    rank: rankOf,
  });
  const chosen = all[0];
  const none: DateFields = { date: null, dateEnd: null, datePrecision: "none", dateBasis: "none" };
  return { value: chosen?.value ?? none, sayers: chosen?.sayers ?? [], conflicts: conflictOf(all) };
};
