import type { Broker } from "@parley/kafka";

/** Everything a command may touch outside itself; made in main.ts. */
export interface Context {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** A name that nobody else has: of one run of a command. */
  readonly newId: () => string;
  readonly fetch: typeof fetch;
  /** True when something listens at `host:port`. */
  readonly reachable: (address: string) => Promise<boolean>;
  /** Connects at first use; does not throw for a broker that is away. */
  readonly openBroker: (addresses: readonly string[]) => Promise<Broker>;
  /** Aborted by Ctrl-C and by a request to stop. */
  readonly signal: AbortSignal;
}

export interface Output {
  /** Resolves when there is room for more, so that a slow reader bounds our memory. Rejects when the reader is gone. */
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
  readonly colour: boolean;
  /** Columns; a fixed number when it is no terminal. */
  readonly width: number;
}

/** Data for the reader of stdout: one JSON value, one line. */
export const writeJson = (output: Output, value: unknown): Promise<void> => output.write(`${JSON.stringify(value)}\n`);
