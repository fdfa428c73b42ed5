import type { Report } from "./reports.ts";

/** Where a run takes place: topics of a namespace of its own, made and filled before. */
export interface Place {
  readonly brokers: string;
  readonly redisUrl: string;
  readonly namespace: string;
}
/** Processes at work. */
export interface Running {
  readonly pids: () => readonly number[];
  stop(): Promise<void>;
}
/** Whoever reads articles and writes what they say. */
export interface Contender {
  readonly name: string;
  /** Articles of one run: enough for some tens of seconds. */
  readonly count: number;
  /**
   * Share of the articles read at which the clock starts; 0 = with the process. Whoever has large batches in hand when the
   * first of them is committed would be flattered by a later start.
   */
  readonly clockFrom: number;
  /** Consumer groups on the topics articles and meeting events; null = nobody reads the latter. */
  groups(namespace: string): { readonly articles: string; readonly events: string | null };
  start(place: Place): Promise<Running>;
  /** @throws unless a read_committed reader finds each article's outcome exactly once, and all that follows from it */
  verify(place: Place, reports: readonly Report[]): Promise<void>;
}
