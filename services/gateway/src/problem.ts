import type { Verdict } from "./view/freshness.ts";

/** What can be wrong with a request or with us; an API like the paths: add, never rename. */
export type ProblemCode =
  | "request.invalid"
  | "route.unknown"
  | "meeting.unknown"
  | "view.rebuilding"
  | "view.unavailable"
  | "stream.full"
  | "server.stopping"
  | "server.error";

type Status = 400 | 404 | 500 | 503;

/** An answer that is not what was asked for. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly status: Status;
  /** Seconds; null = asking again does not help. */
  readonly retryAfterSeconds: number | null;
  /** More fields of the error, for programs. */
  readonly details: Readonly<Record<string, unknown>>;
  constructor(
    code: ProblemCode,
    message: string,
    options: ErrorOptions & {
      status: Status;
      retryAfterSeconds?: number;
      details?: Readonly<Record<string, unknown>>;
    },
  ) {
    super(message, options);
    this.code = code;
    this.status = options.status;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
    this.details = options.details ?? {};
  }
}

/** The gateway asks for the end of the log once a second, so a sooner retry finds nothing new. */
const REBUILDING_RETRY_AFTER_SECONDS = 1;

type Rebuilding = Extract<Verdict, { state: "rebuilding" }>;

/** For people: "offset 12 of 40"; null = the offsets say nothing, because the view is missing or just being asked about. */
export const progressText = ({ at, target }: Rebuilding): string | null =>
  target === null || at >= target ? null : `offset ${at} of ${target}`;

export const rebuildingProblem = (verdict: Rebuilding): Problem => {
  const { at, target } = verdict;
  const progress = progressText(verdict);
  const message =
    progress === null
      ? "The view of meetings is not known to be complete yet."
      : `The view of meetings is being rebuilt: ${progress}.`;
  return new Problem("view.rebuilding", message, {
    status: 503,
    retryAfterSeconds: REBUILDING_RETRY_AFTER_SECONDS,
    details: { progress: { offset: String(at), of: target === null ? null : String(target) } },
  });
};
