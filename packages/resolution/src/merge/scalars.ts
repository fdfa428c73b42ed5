import { type Kind, KINDS, MEETING_LIMITS } from "@parley/contracts";
import { type Criterion, type Field, options } from "./choose.ts";
import { mergeDate } from "./date.ts";
import { mergeMechanism } from "./mechanism.ts";
import { mergePlace } from "./place.ts";
import type { Report } from "./report.ts";
import { mergeStatus } from "./status.ts";

const ORDER: readonly Criterion[] = ["support", "tier"];
const KIND: Field<Kind> = { key: (kind) => String(KINDS.indexOf(kind)), order: ORDER };
/** Of enumerations, none of which has a character that JSON would write otherwise. */
const WORD: Field<string> = { key: (word) => `"${word}"`, order: ORDER };
const ANY: Field<unknown> = { key: (value) => JSON.stringify(value), order: ORDER };

/** Fields of one value that nothing but support decides: the value most origins give; ties to the nearest source. */
const mergeSingles = (reports: readonly Report[]) => ({
  kind: options(reports, ({ event }) => event.kind, KIND)[0],
  visitType: options(reports, ({ event }) => event.visitType, WORD)[0],
  format: options(reports, ({ event }) => event.format, WORD)[0],
  superEvent: options(reports, ({ event }) => event.superEvent, ANY)[0],
  codes: options(reports, ({ event }) => event.codes, ANY)[0],
});

/** All fields of one value but the confidence. */
export const mergeScalars = (reports: readonly Report[]) => ({
  singles: mergeSingles(reports),
  status: mergeStatus(reports, { historyMax: MEETING_LIMITS.statusHistoryMax }),
  mechanism: mergeMechanism(reports),
  date: mergeDate(reports),
  place: mergePlace(reports),
});
type Scalars = ReturnType<typeof mergeScalars>;

/** Whether an event says what the meeting says in a scalar, by the field's name or deeper path; null = that is no scalar. */
export type Agreement = (path: string, event: string) => boolean | null;
const NOBODY: readonly Report[] = [];

/** Who gives the value that was chosen for a scalar, by its path; null for those of lists and unknown ones. */
const sayersOf = ({ singles, status, mechanism, date, place }: Scalars, path: string): readonly Report[] | null => {
  switch (path) {
    case "kind":
    case "visitType":
    case "format":
    case "superEvent":
    case "codes":
      return singles[path]?.sayers ?? NOBODY;
    case "status":
      return status.sayers;
    case "mechanism":
      return mechanism.sayers;
    case "mechanism/ordinal":
      return mechanism.ordinalSayers;
    case "date":
    case "dateEnd":
    case "datePrecision":
    case "dateBasis":
      return date.sayers;
    case "place":
      return place.sayers.either;
    case "place/city":
      return place.sayers.city;
    case "place/country":
      return place.sayers.country;
    case "place/venue":
      return place.sayers.venue;
    default:
      return null;
  }
};

/** By path: null = no scalar's, true = all reports say so, else the events that do. Made for the paths that evidence asks about. */
type Known = Map<string, ReadonlySet<string> | true | null>;

export const agreementOf = (reports: readonly Report[], scalars: Scalars): Agreement => {
  const known: Known = new Map();
  const look = (path: string): ReadonlySet<string> | true | null => {
    const sayers = sayersOf(scalars, path);
    if (sayers === null) return null;
    return sayers === reports ? true : new Set(sayers.map(({ id }) => id));
  };
  return (path, event) => {
    let said = known.get(path);
    if (said === undefined) known.set(path, (said = look(path)));
    return said === null || said === true ? said : said.has(event);
  };
};
