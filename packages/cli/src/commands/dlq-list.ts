import type { Command } from "commander";
import { type Context, writeJson } from "../context.ts";
import { addFilterOptions, byTime, createFilter, type FilterOptions } from "../dead-letters/filter.ts";
import { groupLetters, letterJson, stateOf } from "../dead-letters/json.ts";
import { readLetters } from "../dead-letters/read.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { addKafkaOptions, type KafkaOptions, kafkaSettings, withBroker } from "../kafka.ts";
import { parseCount } from "./count-option.ts";

const ROWS_SHOWN = 20; // unless told otherwise: a screen

const EXAMPLES = `Examples:
  parley dlq list                                   what is open, by code, and the newest
  parley dlq list --code stage.bug --since 6h       only these
  parley dlq list --all --json                      every dead letter that is kept, a line each
`;

interface ListOptions extends FilterOptions, KafkaOptions {
  readonly all?: true;
  readonly groups?: true;
  readonly limit?: number;
  readonly json?: true;
  readonly failEmpty?: true;
}

const list = async (options: ListOptions, context: Context): Promise<ExitCode> => {
  const { brokers, namespace } = kafkaSettings(options, context.env);
  const isMeant = createFilter(options, { namespace, nowMs: context.now() });
  const letters = await withBroker(brokers, context, (broker) => readLetters({ broker, namespace, context }));
  const meant = letters.filter(isMeant).toSorted(byTime);
  const shown = options.all ? meant : meant.filter((letter) => stateOf(letter) === "open");
  const groups = groupLetters(shown);
  const { stdout, stderr } = context;
  if (options.json) {
    const newest = shown.slice(-(options.limit ?? shown.length)).toReversed();
    for (const row of options.groups ? groups : newest.map(letterJson)) await writeJson(stdout, row);
  } else {
    const { counted, renderGroups, renderLetters } = await import("../cards/dead-letter-list.ts");
    const newest = shown.slice(-(options.limit ?? ROWS_SHOWN)).toReversed();
    const parts = [renderGroups(groups, stdout), options.groups ? "" : renderLetters(newest, stdout)];
    if (shown.length > 0) await stdout.write(`${parts.filter(Boolean).join("\n\n")}\n`);
    const hidden = meant.length - shown.length;
    const rest = hidden > 0 ? `; ${counted(hidden)} redriven or overtaken (--all)` : "";
    await stderr.write(`${counted(shown.length)} ${options.all ? "kept" : "open"}${rest}\n`);
  }
  return options.failEmpty && shown.length === 0 ? EXIT.empty : EXIT.ok;
};

/** Registers `parley dlq list`. */
export const addList = (parent: Command, context: Context, done: (code: ExitCode) => void): void => {
  const command = parent
    .command("list")
    .summary("what was put aside, by code and one by one")
    .description(
      "Lists dead letters: counts by code and stage with examples to look at, then the newest. A record that was redriven and failed " +
        "again is one dead letter, the last; those that were redriven or overtaken by a newer record are left out unless --all.",
    )
    .addHelpText("before", EXAMPLES);
  addFilterOptions(command)
    .option("--all", "those that were redriven or overtaken as well")
    .option("--groups", "only the counts")
    .option("--limit <count>", `so many of the newest (usually ${ROWS_SHOWN}; with --json all)`, parseCount)
    .option("--json", "a line each dead letter, newest first, or each group with --groups")
    .option("--fail-empty", "exit with 3 if there are none");
  addKafkaOptions(command).action(async (options: ListOptions) => {
    done(await list(options, context));
  });
};
