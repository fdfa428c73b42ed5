import type { Logger } from "@parley/telemetry";
import kafkajs, { type LogEntry } from "kafkajs";
import type { Reach } from "./reach.ts";

/** What the client reports as errors or warnings although it then does the right thing by itself. */
const HARMLESS: readonly RegExp[] = [
  /coordinator is loading/i, // just after a broker start; the client asks again
  /not the correct coordinator/i, // it has moved, or is being elected; the client looks for it
  /coordinator is not available/i, // the offsets topic is being created
  /group is rebalancing|rebalance is in progress|rejoin is needed/i, // someone joined or left
  /not aware of this member|no valid member id|generation/i, // a member that was away too long joins again
  /another concurrent operation on the same transaction/i, // markers of the last transaction are still being written
  /Limiting retries for the idempotent producer/, // a send that fails for good is reported to its caller, and its producer replaced
  /leadership election/i, // a topic that was created a moment ago
  /^Restarting the consumer in/, // the crash before it has a line of its own
];

const levels: Readonly<Record<number, "error" | "warn" | "debug">> = {
  [kafkajs.logLevel.ERROR]: "error",
  [kafkajs.logLevel.WARN]: "warn",
  [kafkajs.logLevel.INFO]: "debug", // joins, pauses and stops: the runner says the same in its own words
  [kafkajs.logLevel.DEBUG]: "debug",
};

/** As the client words it, alone or as the reason of what failed in consequence. */
const CONNECTION_FAILURE = /(^|: )(Connection error: |Connection timeout\b|Closed connection\b|No broker available\b)/;

/**
 * Passes the client's log on to ours: harmless notices at debug, everything else at its own level. A broker that is away
 * fails several times a second on every connection: the first failure of its address is told, what follows is at debug.
 */
export const createClientLog = (log: Logger, reach: Reach) => () => (entry: LogEntry) => {
  const { message, timestamp: _, logger: __, stack: ___, ...details } = entry.log;
  const said = `${message} ${String(details["error"] ?? "")}`;
  const level = HARMLESS.some((pattern) => pattern.test(said)) ? "debug" : (levels[entry.level] ?? "debug");
  const fields = { source: "kafkajs", part: entry.namespace, ...details };
  if (!CONNECTION_FAILURE.test(said)) return log[level](fields, message);
  const { broker } = details;
  if (typeof broker !== "string") return log[reach.isAnyAway() ? "debug" : level](fields, message);
  const failures = reach.failed(broker);
  log[failures > 1 ? "debug" : level]({ ...fields, failures }, message);
};

const MUTED_WARNING = "TimeoutNegativeWarning";
let muted = false;

/**
 * The client schedules its queue check with a negative delay, which Node 24 warns of and rounds up to 1 ms as intended.
 * Only that warning, and only from the client's own files, is held back.
 */
export const muteNegativeTimeouts = (): void => {
  if (muted) return;
  muted = true;
  const emitWarning = process.emitWarning.bind(process) as (...rest: unknown[]) => void;
  process.emitWarning = (...rest: unknown[]): void => {
    const isClients = rest[1] === MUTED_WARNING && new Error(MUTED_WARNING).stack?.includes("kafkajs") === true;
    if (!isClients) emitWarning(...rest);
  };
};
