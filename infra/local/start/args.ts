import { parseArgs } from "node:util";

export const USAGE = `usage: npm start -- [options]

Starts Kafka, Redis and the four services on this machine, feeds them, and shows each meeting as it appears.

  --once          stop when everything fetched is processed, and print the meetings
  --port N        port of the gateway (default: 8080, or a free one if that is taken)
  --feed URL      read this RSS or Atom feed instead of the demo site; may be given several times
  --deadline S    with --once: give up after so many seconds (default 300)
  --help          this text

examples:
  npm start
  npm start -- --once
  npm start -- --feed https://example.org/news.xml --port 9000
`;
const DEADLINE_DEFAULT_S = 300; // a cold start with a loaded machine takes a quarter of it
const PORT_MAX = 65_535;

export interface StartOptions {
  readonly once: boolean;
  /** null = chosen. */
  readonly port: number | null;
  /** Empty = the demo site's. */
  readonly feeds: readonly string[];
  readonly deadlineMs: number;
}
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const whole = (name: string, text: string, max: number): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > max) {
    throw new UsageError(`--${name} must be a whole number from 1 to ${max}, not "${text}"`);
  }
  return value;
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        once: { type: "boolean", default: false },
        port: { type: "string" },
        feed: { type: "string", multiple: true, default: [] },
        deadline: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
};

/** "help" if that is what was asked for. @throws UsageError. */
export const parseStartArgs = (args: readonly string[]): StartOptions | "help" => {
  const values = parse(args);
  if (values.help) return "help";
  for (const feed of values.feed) {
    if (!URL.canParse(feed)) throw new UsageError(`--feed must be a URL, not "${feed}"`);
  }
  return {
    once: values.once,
    port: values.port === undefined ? null : whole("port", values.port, PORT_MAX),
    feeds: values.feed,
    deadlineMs:
      1000 * (values.deadline === undefined ? DEADLINE_DEFAULT_S : whole("deadline", values.deadline, 86_400)),
  };
};
