import { monitorEventLoopDelay } from "node:perf_hooks";
import { ConfigError, parseConfig, telemetryConfig } from "./config.ts";
import { watchLoop } from "./loop-watch.ts";
import type { Telemetry } from "./telemetry.ts";

/** Below the 30 s after which compose and Kubernetes kill, so that the log says what happened. */
export const SHUTDOWN_TIME_MAX_MS = 25_000;

export const exitCodes = { clean: 0, failed: 1, config: 2, SIGINT: 130, SIGTERM: 143 } as const;

type Environment = Readonly<Record<string, string | undefined>>;

export interface ServiceContext {
  readonly env: Environment;
  /** Aborts at the first SIGINT or SIGTERM: stop taking work, finish what is begun, return. */
  readonly signal: AbortSignal;
  readonly telemetry: Telemetry;
}

export interface ServiceOptions {
  /** service.name of its telemetry, `parley-<service>`. */
  readonly name: string;
  readonly version?: string;
  /** `process.env`: main.ts alone reads it. */
  readonly env: Environment;
  /** How long `main` may take after the first signal; absent = `SHUTDOWN_TIME_MAX_MS`. */
  readonly shutdownTimeMaxMs?: number;
  /** Resolves when the service has stopped. A `ConfigError` (see `parseConfig`) ends the process with code 2. */
  readonly main: (context: ServiceContext) => Promise<void>;
}

const NANOSECONDS = 1e9;
const LOOP_SAMPLE_MS = 10; // what is measured is the time between two samples, so an idle loop reads as this much

const registerProcessGauges = (telemetry: Telemetry): void => {
  const delay = monitorEventLoopDelay({ resolution: LOOP_SAMPLE_MS });
  delay.enable();
  telemetry.gauge("parley_event_loop_delay_seconds", () => {
    const seconds = Math.max(0, delay.max / NANOSECONDS - LOOP_SAMPLE_MS / 1_000);
    delay.reset();
    return seconds;
  });
  telemetry.gauge("parley_process_memory_bytes", () => process.memoryUsage.rss());
};

/** First signal: abort, and from then on a deadline. Second signal: exit at once. */
const abortOnSignals = (controller: AbortController, log: Telemetry["log"], timeMaxMs: number): void => {
  const onSignal = (name: "SIGINT" | "SIGTERM"): void => {
    if (controller.signal.aborted) {
      log.warn({ signal: name }, "second signal: exiting at once");
      process.exit(exitCodes[name]);
    }
    log.info({ signal: name }, "stopping");
    controller.abort();
    setTimeout(() => {
      log.error({ timeMaxMs }, "did not stop in time");
      process.exit(exitCodes.failed);
    }, timeMaxMs).unref();
  };
  process.on("SIGINT", () => onSignal("SIGINT"));
  process.on("SIGTERM", () => onSignal("SIGTERM"));
};

/** After such an error nobody knows what state the process is in; Kafka's transactions make leaving it safe. */
const exitOnUnhandled = (log: Telemetry["log"]): void => {
  const onUnhandled = (error: unknown): void => {
    log.fatal({ error }, "unhandled error");
    process.exit(exitCodes.failed);
  };
  process.on("uncaughtException", onUnhandled);
  process.on("unhandledRejection", onUnhandled);
};

const explain = (name: string, error: ConfigError): number => {
  process.stderr.write(`${name} cannot start, its configuration is wrong:\n${error.message}\n`);
  return exitCodes.config;
};

const runMain = async (options: ServiceOptions, context: ServiceContext): Promise<number> => {
  const { log } = context.telemetry;
  try {
    await options.main(context);
    log.info("stopped");
    return exitCodes.clean;
  } catch (error) {
    if (error instanceof ConfigError) return explain(options.name, error);
    if (context.signal.aborted && error === context.signal.reason) return exitCodes.clean;
    log.fatal({ error }, "the service failed");
    return exitCodes.failed;
  }
};

const start = async (options: ServiceOptions): Promise<Telemetry | ConfigError> => {
  try {
    const { LOG_LEVEL: logLevel, OTEL_EXPORTER_OTLP_ENDPOINT: otlpEndpoint = null } = parseConfig(
      telemetryConfig,
      options.env,
    );
    // Loaded here and not above: the SDK takes half a second, and the command line imports this package without it.
    const { createTelemetry } = await import("./telemetry.ts");
    return createTelemetry({ service: options.name, version: options.version ?? "0.1.0", logLevel, otlpEndpoint });
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
};

/**
 * The life of a service process: telemetry from the environment, `main`, signals, flushing, exit code (0 stopped cleanly,
 * 1 failed, 2 wrong configuration, 130 or 143 a second signal). It ends the process; nothing runs after it.
 */
export const runService = async (options: ServiceOptions): Promise<never> => {
  const telemetry = await start(options);
  if (telemetry instanceof ConfigError) process.exit(explain(options.name, telemetry));
  const controller = new AbortController();
  abortOnSignals(controller, telemetry.log, options.shutdownTimeMaxMs ?? SHUTDOWN_TIME_MAX_MS);
  exitOnUnhandled(telemetry.log);
  registerProcessGauges(telemetry);
  watchLoop(options.name, telemetry.log);
  const code = await runMain(options, { env: options.env, signal: controller.signal, telemetry });
  await telemetry.shutdown();
  process.exit(code);
};
