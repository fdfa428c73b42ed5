/** Territories, by the state whose government visits them as its own and acts abroad for them. */
const STATE_OF: ReadonlyMap<string, string> = new Map(
  ["PR", "GU", "VI", "AS", "MP"].map((territory): [string, string] => [territory, "US"]),
);

/** How many states and organisations these are: a territory is its state's. */
export const countStates = (parties: Iterable<string>): number =>
  new Set(Array.from(parties, (party) => STATE_OF.get(party) ?? party)).size;
