/** Exit codes of `parley`; an API for scripts. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  /** Nothing found, and `--fail-empty` was given. */
  empty: 3,
  /** Something outside does not answer (Kafka). */
  dependencyDown: 4,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a person did, or can do something about: shown as `message` alone, never as a stack. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly exitCode: ExitCode;
  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
