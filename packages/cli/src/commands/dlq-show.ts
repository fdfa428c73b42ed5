import type { DeadLetter, KafkaRecord } from "@parley/kafka";
import type { Command } from "commander";
import { type Context, writeJson } from "../context.ts";
import { checkIds, parseId } from "../dead-letters/filter.ts";
import { letterJson } from "../dead-letters/json.ts";
import { readLetters } from "../dead-letters/read.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { addKafkaOptions, type KafkaOptions, kafkaSettings, withBroker } from "../kafka.ts";

const EXAMPLES = `Examples:
  parley dlq show 0:41                              why it was put aside, its headers and how its body begins
  parley dlq show 0:41 --json | jq -r .value        its body whole
`;

interface ShowOptions extends KafkaOptions {
  readonly json?: true;
}

const show = async (id: string, options: ShowOptions, context: Context): Promise<ExitCode> => {
  const { deadLetterId } = await import("@parley/kafka");
  const { brokers, namespace } = kafkaSettings(options, context.env);
  let record: KafkaRecord | null = null;
  const onLetter = (letter: DeadLetter, its: KafkaRecord): void => {
    if (deadLetterId(letter) === id) record = its;
  };
  const letters = await withBroker(brokers, context, (broker) => readLetters({ broker, namespace, context, onLetter }));
  checkIds(letters, [id]);
  const letter = letters.find((one) => deadLetterId(one) === id);
  if (letter === undefined || record === null) throw new CliError(EXIT.failed, `${id} has gone.`);
  const { stdout } = context;
  if (options.json) {
    const [{ jsonBytes, jsonHeaders }, { adviceFor }] = await Promise.all([
      import("../cards/record-card.ts"),
      import("../cards/dead-letter-card.ts"),
    ]);
    const { value, headerList } = record as KafkaRecord;
    const said = letterJson(letter);
    await writeJson(stdout, {
      ...said,
      advice: adviceFor(letter.code),
      headers: jsonHeaders(headerList),
      ...jsonBytes("value", value),
    });
  } else {
    const { renderDeadLetterCard } = await import("../cards/dead-letter-card.ts");
    await stdout.write(`${renderDeadLetterCard(letter, record, stdout)}\n`);
  }
  return EXIT.ok;
};

/** Registers `parley dlq show`. */
export const addShow = (parent: Command, context: Context, done: (code: ExitCode) => void): void => {
  const command = parent
    .command("show")
    .summary("one dead letter: why, every header, its body, what to do")
    .description(
      "Shows one dead letter: why it was put aside, what became of it, what to do, every header, and its body.",
    )
    .addHelpText("before", EXAMPLES)
    .argument("<id>", "partition:offset, as `parley dlq list` prints it", parseId)
    .option("--json", "for programs: everything, the body whole (bytes that are no text in base64)");
  addKafkaOptions(command).action(async (id: string, options: ShowOptions) => {
    done(await show(id, options, context));
  });
};
