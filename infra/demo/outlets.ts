/** An invented outlet. Its house style, kept in houses/, decides how its pages are marked up. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly house: HouseName;
  readonly feed: "rss" | "atom";
}
export type HouseName = "agency" | "ministry" | "minister" | "wire" | "regional" | "presidency" | "daily";

const defineOutlets = <const Id extends string>(list: readonly (Outlet & { readonly id: Id })[]) => list;

export const outlets = defineOutlets([
  { id: "eastern-dispatch", name: "Eastern Dispatch", house: "agency", feed: "rss" },
  { id: "corvus", name: "Corvus Wire", house: "wire", feed: "rss" },
  { id: "steppe-courier", name: "Steppe Courier", house: "regional", feed: "rss" },
  { id: "harbour-gazette", name: "Harbour Gazette", house: "regional", feed: "rss" },
  { id: "lisbon-press-room", name: "Foreign Ministry Press Room, Lisbon", house: "ministry", feed: "atom" },
  { id: "helsinki-residence", name: "Office of the President, Helsinki", house: "presidency", feed: "rss" },
  { id: "dublin-trade-office", name: "Office of the Minister for Overseas Trade", house: "minister", feed: "rss" },
  { id: "evening-ledger", name: "The Evening Ledger", house: "daily", feed: "rss" },
]);
