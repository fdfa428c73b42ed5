import { meetingIdOf } from "@parley/contracts";
import { compareText } from "./order.ts";

/** What each new cluster needs of its members to be given an id. */
export interface Unnamed {
  /** Sorted event ids. */
  readonly members: readonly string[];
}

/**
 * Ids for clusters. A cluster keeps the id of the meeting it shares most members with (overlap descending, then id, then
 * smallest member); each id goes to one cluster. The rest mint new ones, which are never reused: `isTaken` also knows the
 * retracted ones, so counting up from 0 finds how many its smallest member has minted.
 * @param oldIdOf the meeting that held an event until now.
 * @param isTaken whether an id is or was a meeting's.
 * @returns ids in the order of `clusters`.
 */
export const assignIds = (
  clusters: readonly Unnamed[],
  oldIdOf: (event: string) => string | undefined,
  isTaken: (id: string) => boolean,
): string[] => {
  const claims: { cluster: number; id: string; overlap: number; smallest: string }[] = [];
  for (const [cluster, { members }] of clusters.entries()) {
    const overlaps = new Map<string, number>();
    for (const member of members) {
      const id = oldIdOf(member);
      if (id !== undefined) overlaps.set(id, (overlaps.get(id) ?? 0) + 1);
    }
    for (const [id, overlap] of overlaps) claims.push({ cluster, id, overlap, smallest: members[0] ?? "" });
  }
  claims.sort((a, b) => b.overlap - a.overlap || compareText(a.id, b.id) || compareText(a.smallest, b.smallest));
  const ids = new Map<number, string>();
  const given = new Set<string>();
  for (const { cluster, id } of claims) {
    if (ids.has(cluster) || given.has(id)) continue;
    ids.set(cluster, id);
    given.add(id);
  }
  return clusters.map(({ members }, cluster) => {
    const kept = ids.get(cluster);
    if (kept !== undefined) return kept;
    for (let mintedBefore = 0; ; mintedBefore++) {
      const id = meetingIdOf({ smallestMember: members[0] ?? "", mintedBefore });
      if (!isTaken(id) && !given.has(id)) {
        given.add(id);
        return id;
      }
    }
  });
};
