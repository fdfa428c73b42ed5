import type { Meeting } from "@parley/contracts";

/**
 * Meetings in one atomic step. Redis runs a script alone, so the step must be short: a thousand meetings take
 * 0.1 to 0.3 s. One fetch from Kafka (1 MiB) holds fewer; a caller that has more splits between two records and names the
 * offset it splits at.
 */
export const APPLY_MEETINGS_MAX = 2_000;
/** Meetings on one page of `list`. */
export const LIST_LIMIT_MAX = 200;
/** JSON bytes on one page; the page ends early with a cursor. A meeting may have 4 MiB, so `limit` alone bounds nothing. */
export const LIST_BYTES_MAX = 8_388_608;

/** How far the view has followed the meetings topic. */
export interface ViewPosition {
  /** `<cluster id>:<full topic name>`: another cluster's offsets mean nothing here. */
  readonly identity: string;
  /** Offset of the next record to apply; every record below it is in the view. */
  readonly nextOffset: bigint;
}

export interface MeetingBatch {
  readonly identity: string;
  /** The offset this batch builds on: where the view must stand. */
  readonly from: bigint;
  /** Where the view stands afterwards; may skip offsets that hold no record. */
  readonly next: bigint;
  /** In offset order; at most APPLY_MEETINGS_MAX; empty when the span holds only markers or dead records. */
  readonly meetings: readonly Meeting[];
}

export type Applied = { readonly applied: true } | { readonly applied: false; readonly position: ViewPosition | null };

/** All conditions must hold. Text is compared folded (case, accents and punctuation aside). */
export interface MeetingQuery {
  /** A party, or the country of a participant: "KZ", "EU", or an organisation's name. */
  readonly country?: string;
  readonly kind?: string;
  readonly status?: string;
  /** A participant's whole name in any order of words, or one word of it. */
  readonly person?: string;
  /** Name of the mechanism, without its ordinal: whole, or one word of it. */
  readonly mechanism?: string;
  /** Words, each of which must stand in a participant's name, the mechanism, a topic, the place or an organisation. */
  readonly search?: string;
  /**
   * First and last day, or a month or a year. A meeting counts by its first day; one that is dated to the month by the
   * first of it, to the year by 1 January; an undated one is in no span.
   */
  readonly from?: string;
  readonly to?: string;
  readonly includeRetracted?: boolean;
  /** 1 to LIST_LIMIT_MAX. */
  readonly limit: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
}

export interface MeetingPage {
  /** Newest meeting date first, then by id downwards; undated last. May be fewer than `limit` although more follow. */
  readonly meetings: readonly Meeting[];
  /** null = nothing follows. */
  readonly nextCursor: string | null;
  readonly position: ViewPosition | null;
}

/**
 * A copy of the latest version of every meeting, kept for reading. It can be lost at any time and is rebuilt from the topic;
 * the position says how much of it is there. Every method throws TransientError while the store cannot be reached.
 */
export interface MeetingView {
  /** null = empty, lost, or being emptied. */
  position(): Promise<ViewPosition | null>;
  /**
   * Meetings, indexes and position change in one atomic step. Refused, with the position the view stands at, when identity or
   * `from` differ from it. A meeting's version never goes back: a lower one is passed over.
   * @throws RangeError when the batch is larger than APPLY_MEETINGS_MAX or its offsets run backwards
   */
  apply(batch: MeetingBatch): Promise<Applied>;
  /** Empties the view and puts it at offset 0 of `identity`. The position goes first, so nobody takes half a view for a whole. */
  reset(identity: string): Promise<void>;
  /**
   * Takes away what earlier releases, which kept the view in another way, have left in this namespace. Whoever still reads it
   * finds an empty view. @returns how many keys it was
   */
  removeOlderLayouts(): Promise<number>;
  /** `meeting` null = the view does not hold it. Retracted meetings are held. */
  get(id: string): Promise<{ meeting: Meeting | null; position: ViewPosition | null }>;
  /** @throws RangeError on a limit out of range or a cursor that no page gave */
  list(query: MeetingQuery): Promise<MeetingPage>;
  /** The versions the view holds of these meetings; an absent key = not held. At most APPLY_MEETINGS_MAX ids. */
  versions(ids: readonly string[]): Promise<{ versions: ReadonlyMap<string, number>; position: ViewPosition | null }>;
  /**
   * Grows whenever what was read earlier may be gone: the view was emptied, or the connection was lost (behind which a server
   * may have come back with an older snapshot).
   */
  continuity(): number;
  close(): Promise<void>;
}
