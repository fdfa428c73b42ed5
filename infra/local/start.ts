import { wantsColour } from "@parley/cli";
import { DEFAULT_NAMESPACE } from "@parley/contracts";
import { createKafkaBroker, ensureTopics, KafkaVariables, readConnection } from "@parley/kafka";
import { createRedisMeetingView } from "@parley/store";
import { createSilentTelemetry, parseConfig } from "@parley/telemetry";
import { maskPassword } from "./doctor.mjs";
import { LadderError, type Log } from "./ladder/cache.mjs";
import { parseStartArgs, type StartOptions, USAGE, UsageError } from "./start/args.ts";
import { renderCard, renderTable } from "./start/cards.ts";
import { followChanges } from "./start/follow-changes.ts";
import { allMeetings, untilThrough } from "./start/once.ts";
import { activateOwnRules } from "./start/own-rules.ts";
import { createStopper, gatewayPort, type Stack, startBelow, startServices, type Stopper } from "./start/stack.ts";
import type { BoxOptions } from "./start/text-box.ts";
import { onStopSignal, stopWithParent } from "./stop-signal.ts";

const WIDTH_MAX = 100;
const EXIT = { failed: 1, usage: 2, interrupted: 130 } as const;

const log: Log = (line) => {
  process.stderr.write(`${line}\n`);
};
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const layout = (): BoxOptions => ({
  width: Math.min(process.stdout.columns ?? WIDTH_MAX, WIDTH_MAX),
  colour: wantsColour({ env: process.env, isTTY: process.stdout.isTTY }),
});

const whereToLook = (port: number, { kafka, redis }: Stack): string => {
  const base = `http://127.0.0.1:${port}`;
  return [
    "",
    `  page       ${base}/`,
    `  meetings   ${base}/v1/meetings`,
    `  live       curl -N ${base}/v1/stream`,
    `  metrics    ${base}/metrics`,
    `  topics     KAFKA_BROKERS=${kafka.brokers.join(",")} npx parley tail`,
    `  redis      ${maskPassword(redis.url)}`,
    "  logs       .parley/logs/",
    "  Ctrl-C stops everything.",
    "",
  ].join("\n");
};

const run = async (options: StartOptions, signal: AbortSignal, stopper: Stopper): Promise<void> => {
  const namespace = process.env.PARLEY_NAMESPACE ?? DEFAULT_NAMESPACE;
  const port = await gatewayPort(options.port);
  const stack = await startBelow({ withDemo: options.feeds.length === 0, stopper, log });
  signal.throwIfAborted();

  const quiet = createSilentTelemetry().log;
  const variables = { ...process.env, KAFKA_BROKERS: stack.kafka.brokers.join(",") };
  const connection = await readConnection(parseConfig(KafkaVariables, variables));
  const broker = createKafkaBroker({ ...connection, clientId: `${namespace}.start`, log: quiet });
  stopper.add("broker client", () => broker.close());
  const view = createRedisMeetingView({ url: stack.redis.url, namespace, log: quiet });
  stopper.add("redis client", () => view.close());
  await ensureTopics(broker, { namespace });
  await activateOwnRules({ broker, namespace, signal, now: Date.now, log });
  const changes = await followChanges({
    broker,
    namespace,
    onChange: (change, before) => print(renderCard(change, before, layout())),
  });
  stopper.add("changes", () => changes.stop());

  const services = await startServices(stack, {
    namespace,
    feeds: options.feeds,
    gatewayPort: port,
    signal,
    stopper,
    log,
  });
  log(whereToLook(port, stack));
  const died = Promise.race([...services.map((service) => service.died), changes.done]);
  const demonstrate = untilThrough(
    { demo: stack.demo, broker, view, changes, namespace, signal, log },
    options.once ? options.deadlineMs : Number.POSITIVE_INFINITY,
  );
  const stopAsked = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve());
  });
  await Promise.race([options.once ? demonstrate : demonstrate.then(() => stopAsked), died]);
  if (options.once) print(renderTable(await allMeetings(view), layout()));
};

const main = async (): Promise<number> => {
  const options = parseStartArgs(process.argv.slice(2));
  if (options === "help") {
    print(USAGE);
    return 0;
  }
  const controller = new AbortController();
  const stopper = createStopper(log);
  onStopSignal((_, { again }) => {
    if (again) process.exit(EXIT.interrupted); // whatever still runs is killed when this process is gone
    log("\nstopping ...");
    controller.abort();
  });
  stopWithParent();
  const aborted = new Promise<void>((resolve) => {
    controller.signal.addEventListener("abort", () => resolve());
  });
  try {
    await Promise.race([run(options, controller.signal, stopper), aborted]);
  } finally {
    await stopper.stopAll();
  }
  return controller.signal.aborted && options.once ? EXIT.interrupted : 0;
};

/** Says what went wrong, in the words of whoever threw it. */
const explain = (error: unknown): number => {
  if (error instanceof UsageError) {
    log(`${error.message}\n\n${USAGE}`);
    return EXIT.usage;
  }
  log(`\n${error instanceof Error ? error.message : String(error)}`);
  return error instanceof LadderError ? error.exitCode : EXIT.failed;
};

// Leaving at once: a fetch still under way at an interruption must not hold the process.
process.exit(await main().catch(explain));
