/** Towns where those who meet are seldom at home. */
export const MEETING_GROUNDS: ReadonlySet<string> = new Set(["Geneva", "New York", "Davos", "Brussels"]);

/** Towns where the ministers of other states meet as often as their own receives. */
export const SHARED_GROUNDS: ReadonlySet<string> = new Set([
  ...MEETING_GROUNDS,
  ..."Vienna;Munich;Strasbourg;Luxembourg;Washington;The Hague".split(";"),
]);
