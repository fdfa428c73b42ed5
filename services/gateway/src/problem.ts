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

export const rebuildingProblem = ({ at, target }: Extract<Verdict, { state: "rebuilding" }>): Problem =>
  new Problem(
    "view.rebuilding",
    target === null
      ? "The view of meetings is not known to be complete yet."
      : `The view of meetings is being rebuilt: offset ${at} of ${target}.`,
    {
      status: 503,
      retryAfterSeconds: REBUILDING_RETRY_AFTER_SECONDS,
      details: { progress: { offset: String(at), of: target === null ? null : String(target) } },
    },
  );
