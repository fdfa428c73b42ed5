import process from "node:process";
import { openBroker, type RunningStage, runStage } from "@parley/kafka";
import { parseConfig, runService, serveHealth, STARTING } from "@parley/telemetry";
import { Config } from "./config.ts";
import { createExtractStage } from "./extract.stage.ts";
import { openWorkerPool } from "./worker-pool.ts";

await runService({
  name: "parley-extractor",
  env: process.env,
  main: async ({ env, signal, telemetry }) => {
    const config = parseConfig(Config, env);
    const namespace = config.PARLEY_NAMESPACE;
    let running: RunningStage | null = null;
    const health = await serveHealth({
      port: config.PORT,
      host: config.HOST,
      telemetry,
      live: () => running?.live() ?? null,
      ready: () => (running === null ? STARTING : running.ready()),
    });
    const broker = await openBroker(config, { principal: "extractor", log: telemetry.log, signal });
    const pool = await openWorkerPool({ threads: config.PARLEY_WORKERS ?? null });
    telemetry.gauge("parley_worker_pool_queue_tasks", () => pool.queued());
    const stage = createExtractStage({ extractArticle: pool.extractArticle });
    running = await runStage({ broker, namespace, stage, telemetry, signal, now: Date.now });
    telemetry.log.info({ port: health.port, namespace }, "extracting");
    try {
      await running.done;
    } finally {
      await health.close();
      await pool.close();
      await broker.close();
    }
  },
});
