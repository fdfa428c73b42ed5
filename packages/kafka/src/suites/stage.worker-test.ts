/**
 * The doubling stage, or the summing one, in a process of its own, which can be made to stop or die in the middle of a transaction: outputs
 * sent, offset not. Environment: BROKERS, NAMESPACE, STAGE (double or total), SIGNAL_AT (number of that transaction, absent = never), SIGNAL.
 * Says on stdout what it does, a word a line.
 */
import { setTimeout } from "node:timers/promises";
import { createSilentTelemetry } from "@parley/telemetry";
import { createKafkaBroker } from "../kafkajs-broker.ts";
import { runStage } from "../run-stage.ts";
import { runStatefulStage } from "../run-stateful-stage.ts";
import { withFaults } from "./faulty-broker.ts";
import { double } from "./numbers.ts";
import { createTotalStage } from "./totals.ts";

const RESUME_MS = 10; // a signal to oneself takes effect a moment later
const { BROKERS = "", NAMESPACE = "", STAGE = "double", SIGNAL_AT = "0", SIGNAL = "SIGSTOP" } = process.env;
const say = (word: string): void => void process.stdout.write(`${word}\n`);

const telemetry = createSilentTelemetry();
const broker = createKafkaBroker({
  brokers: BROKERS.split(","),
  clientId: `worker-${process.pid}`,
  log: telemetry.log,
});
let sends = 0;
const faulty = withFaults(broker, {
  async afterSend() {
    if (++sends !== Number(SIGNAL_AT)) return;
    say("signal");
    await setTimeout(RESUME_MS);
    process.kill(process.pid, SIGNAL);
    await setTimeout(RESUME_MS);
    say("resumed");
  },
});
const stopping = new AbortController();
process.once("SIGTERM", () => stopping.abort());
const options = { broker: faulty, namespace: NAMESPACE, telemetry, signal: stopping.signal, now: Date.now };
const running =
  STAGE === "total"
    ? await runStatefulStage({ ...options, stage: createTotalStage().stage, limits: { recordsMax: 2 } })
    : await runStage({ ...options, stage: double, limits: { recordsMax: 20 } });
say("running");
while (running.ready() !== null && !stopping.signal.aborted) await setTimeout(RESUME_MS);
say("ready");
await running.done;
await broker.close();
say(`aborted ${telemetry.counts.get("parley_transactions_aborted_total") ?? 0}`);
say("done");
process.exit(0);
