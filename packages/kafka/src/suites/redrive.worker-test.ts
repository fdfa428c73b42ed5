/**
 * A redrive of everything that is open, in a process of its own that kills itself in the middle of a transaction.
 * Environment: BROKERS, NAMESPACE, SIGNAL_AT (number of the send behind which it dies; a transaction has two: the records, then their
 * settlements).
 */
import process from "node:process";
import { createSilentTelemetry } from "@parley/telemetry";
import { createKafkaBroker } from "../kafkajs-broker.ts";
import { redrive } from "../redrive.ts";
import { byKey } from "./articles.ts";
import { withFaults } from "./faulty-broker.ts";

const { BROKERS = "", NAMESPACE = "", SIGNAL_AT = "0" } = process.env;

const { log } = createSilentTelemetry();
const broker = createKafkaBroker({ brokers: BROKERS.split(","), clientId: `redrive-${process.pid}`, log });
let sends = 0;
const faulty = withFaults(broker, {
  afterSend() {
    if (++sends === Number(SIGNAL_AT)) process.kill(process.pid, "SIGKILL");
  },
});
await redrive({
  broker: faulty,
  namespace: NAMESPACE,
  choose: (all) => all,
  subjectOf: byKey,
  signal: new AbortController().signal,
  log,
  by: { id: `killed-${SIGNAL_AT}`, reason: "a process that dies", atMs: 0 },
  pace: { burst: 10, turn: () => Promise.resolve() },
  onProgress: () => undefined,
});
process.exit(0);
