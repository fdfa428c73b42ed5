import type { Meeting, MeetingChange } from "@parley/contracts";
import { createRandom } from "./random.ts";

const ANSWER_TIMEOUT_MS = 30_000; // the gateway gives its store 2 s; the rest is for a machine with other work
const PAGE = "limit=200&includeRetracted=true";

/**
 * Readers of one or several gateways, who compare notes. An answer is sound when it is 503, or at least as new as every answer
 * that any of them had before it was asked for: no version lower, no meeting unknown that was known, no list without a
 * meeting that it had.
 */
export interface OrderWatch {
  /** A sentence each. */
  readonly faults: readonly string[];
  readonly counts: { served: number; refused: number };
  /** Asks for the list of a country, retracted meetings included. */
  list(url: string): Promise<void>;
  /** Asks for a meeting: any that somebody has seen, if none is named. */
  one(url: string, id?: string): Promise<void>;
  /** A change from a stream was seen, which counts as an answer. */
  noteChange(change: MeetingChange): void;
}

interface Options {
  readonly seed: number;
  /** Whether an event may be part of a meeting that is served; absent = each may. */
  readonly isOfLog?: (event: string) => boolean;
  /** The gateways are killed now and then: no answer is no fault then, and no answer either. */
  readonly mayBeAway?: boolean;
}

const countriesOf = ({ parties, participants }: Meeting): Set<string> =>
  new Set([...parties, ...participants.flatMap(({ country }) => country ?? [])]);

/** The body of a 200, null for a 503. @throws Error on any other answer, and when there is none */
const ask = async <T>(url: string): Promise<T | null> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
  const text = await response.text();
  if (response.status === 503) return null;
  if (!response.ok) throw new Error(`answered ${response.status}: ${text}`);
  return JSON.parse(text) as T;
};

export const createOrderWatch = ({ seed, isOfLog = () => true, mayBeAway = false }: Options): OrderWatch => {
  const random = createRandom(seed);
  const newest = new Map<string, number>();
  const listed = new Map<string, Set<string>>();
  const faults: string[] = [];
  const counts = { served: 0, refused: 0 };

  const note = (id: string, version: number): void => {
    if (version > (newest.get(id) ?? 0)) newest.set(id, version);
  };
  const judge = (where: string, earlier: ReadonlyMap<string, number>, meeting: Meeting): void => {
    const { id, version, members } = meeting;
    const before = earlier.get(id) ?? 0;
    if (version < before) faults.push(`${where}: ${id} in version ${version} after ${before}`);
    if (!members.every(isOfLog)) faults.push(`${where}: ${id} is of another log`);
    note(id, version);
    for (const country of countriesOf(meeting)) listed.set(country, (listed.get(country) ?? new Set()).add(id));
  };
  /** What was served, or null; an answer that may not be is a fault. */
  const request = async <T>(where: string): Promise<T | null> => {
    try {
      const answer = await ask<T>(where);
      counts[answer === null ? "refused" : "served"] += 1;
      return answer;
    } catch (error) {
      if (mayBeAway && error instanceof TypeError) return null; // fetch says so when a connection fails
      faults.push(`${where}: ${String(error)}`);
      return null;
    }
  };
  const askFor = async (url: string, id: string): Promise<Meeting | null> => {
    const earlier = new Map(newest);
    const where = `${url}/v1/meetings/${id}`;
    const meeting = await request<Meeting>(where);
    if (meeting !== null) judge(where, earlier, meeting);
    return meeting;
  };

  return {
    faults,
    counts,
    async list(url) {
      const country = listed.size === 0 ? "" : random.pick([...listed.keys()]);
      const filter = country === "" ? "" : `&country=${country}`;
      const [earlier, before] = [new Map(newest), new Set(listed.get(country))];
      const where = `${url}/v1/meetings?${PAGE}${filter}`;
      const page = await request<{ meetings: Meeting[]; nextCursor: string | null }>(where);
      if (page === null) return;
      for (const meeting of page.meetings) {
        judge(where, earlier, meeting);
        before.delete(meeting.id);
      }
      if (page.nextCursor !== null) return; // what the list lacks may stand on its next page
      for (const id of before) {
        const meeting = await askFor(url, id);
        const isSame = meeting !== null && meeting.version === earlier.get(id); // so it was this when the list was made
        if (isSame && countriesOf(meeting).has(country)) faults.push(`${where}: lacks ${id}, which it had`);
      }
    },
    async one(url, id) {
      const asked = id ?? (newest.size === 0 ? null : random.pick([...newest.keys()]));
      if (asked !== null) await askFor(url, asked);
    },
    noteChange: ({ meetingId, version }) => note(meetingId, version),
  };
};
