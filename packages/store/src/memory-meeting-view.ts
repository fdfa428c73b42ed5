import type { Meeting } from "@parley/contracts";
import { checkBatch } from "./check-batch.ts";
import { answersGroups, cursorOf, entryOf, type IndexQuery, indexQueryOf, termsOf } from "./meeting-index.ts";
import { LIST_BYTES_MAX, type MeetingPage, type MeetingView, type ViewPosition } from "./meeting-view.ts";

interface Held {
  readonly meeting: Meeting;
  readonly entry: string;
  readonly terms: ReadonlySet<string>;
  readonly bytes: number;
}

const hold = (meeting: Meeting): Held => ({
  meeting,
  entry: entryOf(meeting),
  terms: new Set(termsOf(meeting)),
  bytes: Buffer.byteLength(JSON.stringify(meeting)),
});

const answers = ({ groups, least, below }: IndexQuery, held: Held): boolean =>
  (least === null || held.entry >= least) &&
  (below === null || held.entry < below) &&
  answersGroups(groups, held.terms);

const pageOf = (query: IndexQuery, held: Iterable<Held>): Omit<MeetingPage, "position"> => {
  const found = [...held].filter((one) => answers(query, one)).sort((a, b) => (a.entry < b.entry ? 1 : -1));
  const page: Held[] = [];
  let bytes = 0;
  for (const one of found) {
    if (page.length === query.limit || (page.length > 0 && bytes + one.bytes > LIST_BYTES_MAX)) break;
    page.push(one);
    bytes += one.bytes;
  }
  const last = page.length < found.length ? page.at(-1) : undefined;
  return { meetings: page.map(({ meeting }) => meeting), nextCursor: last === undefined ? null : cursorOf(last.entry) };
};

/** The view without a server, for tests and for `parley` run on one machine. Passes the same conformance suite. */
export const createMemoryMeetingView = (): MeetingView => {
  const meetings = new Map<string, Held>();
  let position: ViewPosition | null = null;
  let continuity = 0;
  return {
    position: async () => position,
    async apply(batch) {
      checkBatch(batch);
      if (position === null || position.identity !== batch.identity || position.nextOffset !== batch.from)
        return { applied: false, position };
      for (const meeting of batch.meetings) {
        const held = meetings.get(meeting.id);
        if (held === undefined || held.meeting.version <= meeting.version) meetings.set(meeting.id, hold(meeting));
      }
      position = { identity: batch.identity, nextOffset: batch.next };
      return { applied: true };
    },
    async reset(identity) {
      meetings.clear();
      position = { identity, nextOffset: 0n };
      continuity += 1;
    },
    removeOlderLayouts: async () => 0,
    get: async (id) => ({ meeting: position === null ? null : (meetings.get(id)?.meeting ?? null), position }),
    async list(query) {
      return { ...pageOf(indexQueryOf(query), meetings.values()), position };
    },
    async versions(ids) {
      const held = ids.flatMap((id) => meetings.get(id)?.meeting ?? []);
      return { versions: new Map(held.map(({ id, version }) => [id, version])), position };
    },
    continuity: () => continuity,
    close: async () => undefined,
  };
};
