import type { Broker, DeadLetter } from "@parley/kafka";
import type { Command } from "commander";
import { type Context, writeJson } from "../context.ts";
import {
  addFilterOptions,
  byTime,
  checkIds,
  createFilter,
  type FilterOptions,
  isFiltering,
  parseId,
} from "../dead-letters/filter.ts";
import { letterJson } from "../dead-letters/json.ts";
import { quietLog } from "../dead-letters/read.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { addKafkaOptions, findTopic, type KafkaOptions, kafkaSettings, withBroker } from "../kafka.ts";
import { createProgress } from "../progress.ts";
import { createSubjectOf } from "../subject.ts";
import { parseCount } from "./count-option.ts";
import { paceOf, takenOver } from "./put-back-options.ts";

const EXAMPLES = `Examples:
  parley dlq redrive --code stage.bug --dry-run     what would go where; changes nothing
  parley dlq redrive 0:41 2:7 --reason "try two"    these two
  parley dlq redrive --code stage.bug --rate 200 --reason "fixed in 1.4.2"
`;

interface RedriveOptions extends FilterOptions, KafkaOptions {
  readonly all?: true;
  readonly dryRun?: true;
  readonly limit?: number;
  readonly rate?: number;
  readonly reason?: string;
  readonly json?: true;
  readonly failEmpty?: true;
}
interface Job {
  readonly ids: readonly string[];
  readonly options: RedriveOptions;
  readonly context: Context;
  readonly broker: Broker;
  readonly namespace: string;
}

/** @throws CliError for a command line that does not say which, or why */
const checkOptions = (ids: readonly string[], options: RedriveOptions): void => {
  if (ids.length === 0 && !isFiltering(options) && !options.all)
    throw new CliError(EXIT.usage, "say which: ids, a filter such as --code, or --all.");
  if (!options.dryRun && (options.reason ?? "").trim() === "")
    throw new CliError(EXIT.usage, "say why with --reason: it is kept with every record. Or look first: --dry-run.");
};

const prepare = async ({ ids, options, context, broker, namespace }: Job) => {
  const [{ deadLetterId }, { canonicalUrl }, { topicName, topics }, log] = await Promise.all([
    import("@parley/kafka"),
    import("@parley/article"),
    import("@parley/contracts"),
    quietLog(),
  ]);
  await findTopic(broker, topicName(namespace, topics.deadLetters));
  const isMeant = createFilter(options, { namespace, nowMs: context.now() });
  const wanted = new Set(ids);
  const choose = (letters: readonly DeadLetter[]): readonly DeadLetter[] => {
    checkIds(letters, ids);
    return letters
      .filter((letter) => letter.settled === null && isMeant(letter))
      .filter((letter) => ids.length === 0 || wanted.has(deadLetterId(letter)))
      .toSorted(byTime)
      .slice(0, options.limit);
  };
  return {
    broker,
    namespace,
    choose,
    subjectOf: createSubjectOf(namespace, canonicalUrl),
    signal: context.signal,
    log,
  };
};

const plan = async (job: Job): Promise<ExitCode> => {
  const [{ planRedrive }, { renderPlan }] = await Promise.all([
    import("@parley/kafka"),
    import("../dead-letters/plan.ts"),
  ]);
  const planned = await planRedrive(await prepare(job));
  const { stdout } = job.context;
  const { going, overtaken, homeless } = planned;
  if (job.options.json) {
    for (const [would, letters] of Object.entries({ redrive: going, leave: overtaken, refuse: homeless }))
      for (const letter of letters) await writeJson(stdout, { would, ...letterJson(letter) });
  } else await stdout.write(`${renderPlan(planned)}\n`);
  if (homeless.length > 0) return EXIT.failed;
  return job.options.failEmpty && going.length === 0 ? EXIT.empty : EXIT.ok;
};

const run = async (job: Job): Promise<ExitCode> => {
  const { options, context } = job;
  const [{ redrive }, { counted }, { whyNotBack }] = await Promise.all([
    import("@parley/kafka"),
    import("../cards/dead-letter-list.ts"),
    import("../dead-letters/plan.ts"),
  ]);
  const by = { id: `redrive-${context.newId()}`, reason: options.reason ?? "", atMs: context.now() };
  const progress = createProgress(context);
  let known = 0;
  const onProgress = ({ redriven, overtaken }: { redriven: number; overtaken: number }, total: number): void => {
    known = redriven;
    progress(() => `redriven ${counted(redriven)} of ${counted(total - overtaken)}`);
  };
  try {
    const prepared = await prepare(job);
    const { redriven, overtaken, homeless } = await redrive({
      ...prepared,
      by,
      pace: await paceOf(options, context),
      onProgress,
    });
    if (options.json)
      await writeJson(context.stdout, { replayId: by.id, redriven, overtaken, refused: homeless.length });
    const left = overtaken > 0 ? `; ${counted(overtaken)} left for good, a newer record of their subject stands` : "";
    await context.stderr.write(`redriven ${counted(redriven)} dead letters as ${by.id}${left}\n`);
    for (const letter of homeless)
      await context.stderr.write(`parley: ${letter.partition}:${letter.offset} stays: ${whyNotBack(letter)}\n`);
    if (homeless.length > 0) return EXIT.failed;
    return options.failEmpty && redriven === 0 ? EXIT.empty : EXIT.ok;
  } catch (error) {
    if (!(error instanceof CliError))
      await context.stderr.write(
        `redriven ${counted(known)} and not the rest; the same command goes on with what is open\n`,
      );
    throw await takenOver("redrive", error);
  }
};

/** Registers `parley dlq redrive`. */
export const addRedrive = (parent: Command, context: Context, done: (code: ExitCode) => void): void => {
  const command = parent
    .command("redrive")
    .summary("put dead letters back to where they came from")
    .description(
      "Puts dead letters back to the topic and partition they came from: key, bytes and headers as they came, plus a replay id. Each " +
        "exactly once, also when the command is killed and run again. One whose subject has a newer record by now is left for good, so that " +
        "nothing old has the last word. Fix the cause first: what fails again is a dead letter again, with its history.",
    )
    .addHelpText("before", EXAMPLES)
    .argument(
      "[ids...]",
      "partition:offset, as `parley dlq list` prints them",
      (text: string, ids: readonly string[] | undefined) => [...(ids ?? []), parseId(text)],
    );
  addFilterOptions(command)
    .option("--all", "every one that is open")
    .option("--dry-run", "say what would go where, and change nothing")
    .option("--limit <count>", "so many, those that failed first", parseCount)
    .option("--rate <count>", "at most so many records a second", parseCount)
    .option("--reason <text>", "why; kept with every record")
    .option("--json", "the result as JSON; with --dry-run a line each dead letter")
    .option("--fail-empty", "exit with 3 if there is nothing to redrive");
  addKafkaOptions(command).action(async (ids: readonly string[], options: RedriveOptions) => {
    checkOptions(ids, options);
    const { brokers, namespace } = kafkaSettings(options, context.env);
    const job = (broker: Broker): Job => ({ ids, options, context, broker, namespace });
    done(await withBroker(brokers, context, (broker) => (options.dryRun ? plan : run)(job(broker))));
  });
};
