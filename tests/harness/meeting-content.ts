import { Meeting } from "@parley/contracts";

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * What live meetings say, each as JSON, sorted: without what tells how they came about, which is their id and version, and with
 * the first member of a meeting for its id where another one names it.
 */
export const contentsOf = (meetings: Iterable<Meeting>): string[] => {
  const all = [...meetings].map((meeting) => Meeting.parse(JSON.parse(JSON.stringify(meeting)))); // one order of fields
  const firstMember = new Map(all.map(({ id, members }) => [id, members[0] ?? "retracted"]));
  const named = (id: string): string => firstMember.get(id) ?? "unknown";
  const sorted = (items: readonly object[]): string[] => items.map((item) => JSON.stringify(item)).toSorted(byText);
  return all
    .filter(({ retraction }) => retraction === null)
    .map(({ id: _id, version: _version, members, possibleSame, related, ...content }) => {
      const others = sorted(possibleSame.map(({ meeting, total }) => ({ meeting: named(meeting), total })));
      const relatives = sorted(related.map(({ type, meeting }) => ({ type, meeting: named(meeting) })));
      return JSON.stringify({ members, ...content, others, relatives });
    })
    .toSorted(byText);
};
