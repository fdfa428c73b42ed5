/** One hop as Parley's services run it: the stage runner, telemetry and fencing as in production, and a stage of one line. */
import { createKafkaBroker, type KafkaBrokerOptions, runStage } from "@parley/kafka";
import { type AnyStage, emit } from "@parley/stage";
import { runService } from "@parley/telemetry";
import { benchTopic, NAMESPACE } from "./bench-topics.ts";

const { BROKERS = "", FROM = "", TO = "", RUN = "", RECORDS_MAX = "500", COMPRESSION = "gzip" } = process.env;

type Codec = NonNullable<KafkaBrokerOptions["compression"]>;
const compression = COMPRESSION === "none" ? null : (COMPRESSION as Codec);
const stage: AnyStage = {
  name: RUN,
  reads: benchTopic(FROM),
  writes: { to: benchTopic(TO) },
  run({ key, value }) {
    const record = value as { body: string };
    return emit({ to: "to", key: key ?? "", value: { ...record, bodyLength: record.body.length } });
  },
};

await runService({
  name: "parley-bench",
  env: { ...process.env, LOG_LEVEL: "warn" },
  async main({ signal, telemetry }) {
    const broker = createKafkaBroker({
      brokers: BROKERS.split(","),
      clientId: "bench",
      log: telemetry.log,
      compression,
    });
    const limits = { recordsMax: Number(RECORDS_MAX) };
    const running = await runStage({ broker, namespace: NAMESPACE, stage, telemetry, signal, now: Date.now, limits });
    await running.done;
    await broker.close();
  },
});
