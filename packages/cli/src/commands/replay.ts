import type { Broker } from "@parley/kafka";
import type { Command } from "commander";
import { type Context, writeJson } from "../context.ts";
import { quietLog } from "../dead-letters/read.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { INSTANT_EXPECTED, parseInstant } from "../input/instant.ts";
import { addKafkaOptions, findTopic, type KafkaOptions, kafkaSettings, withBroker } from "../kafka.ts";
import { createProgress } from "../progress.ts";
import { createSubjectOf } from "../subject.ts";
import { parseCount } from "./count-option.ts";
import { paceOf, takenOver } from "./put-back-options.ts";

const EXAMPLES = `Examples:
  parley replay --from 7d --to 0m --dry-run         how many articles of the last week would be read anew
  parley replay --from 2031-05-01 --to 2031-05-08 --rate 100
`;

interface ReplayOptions extends KafkaOptions {
  readonly from: string;
  readonly to: string;
  readonly dryRun?: true;
  readonly rate?: number;
  readonly reason: string;
  readonly json?: true;
}
interface Time {
  readonly fromMs: number;
  readonly toMs: number;
}

const momentOf = (option: string, text: string, nowMs: number): number => {
  const ms = parseInstant(text, nowMs);
  if (ms === null) throw new CliError(EXIT.usage, `${option}: ${INSTANT_EXPECTED}`);
  return ms;
};

/** A copy in the topic is kept anew, so the time is bounded by us: no text comes back that is older than the topic keeps any. */
const timeOf = async (options: ReplayOptions, { now, stderr }: Context): Promise<Time> => {
  const { topics } = await import("@parley/contracts");
  const nowMs = now();
  const [fromMs, toMs] = [momentOf("--from", options.from, nowMs), momentOf("--to", options.to, nowMs)];
  if (fromMs >= toMs) throw new CliError(EXIT.usage, "--from must be before --to.");
  const oldestMs = nowMs - (topics.articles.retentionMs ?? nowMs);
  if (fromMs >= oldestMs) return { fromMs, toMs };
  await stderr.write(`articles are replayed as long as they are kept: from ${new Date(oldestMs).toISOString()}\n`);
  return { fromMs: oldestMs, toMs };
};

const replayArticles = async (
  options: ReplayOptions,
  time: Time,
  { broker, namespace, context }: { broker: Broker; namespace: string; context: Context },
): Promise<ExitCode> => {
  const [{ planReplay, replay }, { canonicalUrl }, { topicName, topics }, { counted }, log] = await Promise.all([
    import("@parley/kafka"),
    import("@parley/article"),
    import("@parley/contracts"),
    import("../cards/dead-letter-list.ts"),
    quietLog(),
  ]);
  const { stdout, stderr, signal, now, newId } = context;
  await findTopic(broker, topicName(namespace, topics.articles));
  const common = { broker, namespace, ...time, subjectOf: createSubjectOf(namespace, canonicalUrl), signal, log };
  if (options.dryRun) {
    const { replayed, passedOver } = await planReplay(common);
    if (options.json) await writeJson(stdout, { wouldReplay: replayed, passedOver });
    else
      await stdout.write(
        `would replay ${counted(replayed)} articles; ${counted(passedOver)} are not the newest of their URL, or dead letters\n`,
      );
    return EXIT.ok;
  }
  const by = { id: `replay-${newId()}`, reason: options.reason, atMs: now() };
  const progress = createProgress(context);
  const onProgress = (sum: number): void => progress(() => `replayed ${counted(sum)}`);
  try {
    const { replayed, passedOver } = await replay({ ...common, by, pace: await paceOf(options, context), onProgress });
    if (options.json) await writeJson(stdout, { replayId: by.id, replayed, passedOver });
    await stderr.write(
      `replayed ${counted(replayed)} articles as ${by.id}; ${counted(passedOver)} passed over: not the newest of their URL, or dead letters\n`,
    );
    return EXIT.ok;
  } catch (error) {
    throw await takenOver("replay", error);
  }
};

/** Registers `parley replay`. */
export const addReplay = (program: Command, context: Context, done: (code: ExitCode) => void): void => {
  const command = program
    .command("replay")
    .summary("have articles read anew, after an upgrade of the rules")
    .description(
      "Puts the articles that arrived in a time to the end of the articles topic, so that the rules now in force read them: of each URL the " +
        "newest only. What was withdrawn stays withdrawn, and an article that arrives meanwhile has the last word. Twice does no harm.",
    )
    .addHelpText("before", EXAMPLES)
    .requiredOption("--from <when>", "articles that arrived then or later: a time, a day, or 7d (ago)")
    .requiredOption("--to <when>", "and before then")
    .option("--dry-run", "say how many, and change nothing")
    .option("--rate <count>", "at most so many records a second", parseCount)
    .option("--reason <text>", "why; kept with every record", "replay")
    .option("--json", "the result as JSON");
  addKafkaOptions(command).action(async (options: ReplayOptions) => {
    const { brokers, namespace } = kafkaSettings(options, context.env);
    const time = await timeOf(options, context);
    done(await withBroker(brokers, context, (broker) => replayArticles(options, time, { broker, namespace, context })));
  });
};
