import { cloudEventHeaders, contentHash, type Decision, decisionKeyOf, topicName, topics } from "@parley/contracts";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { addKafkaOptions, type KafkaOptions, inTime, kafkaSettings, withBroker } from "../kafka.ts";
import { readMeetings } from "../live.ts";
import { checkName, isNamed, type NamedMeeting, pickMeeting } from "../meeting-name.ts";

interface DecideOptions extends KafkaOptions {
  readonly by?: string;
  readonly reason?: string;
  readonly undo?: true;
}
type Verdict = Decision["verdict"];

const WORDS: Readonly<Record<Verdict, string>> = { same: "the same", not_same: "not the same" };

/** The event that a decision about a meeting is stored under: the one that was named, else the meeting's first. */
const eventOf = ({ meeting, event }: NamedMeeting): string => {
  const chosen = event ?? meeting.members[0];
  if (chosen !== undefined && meeting.retraction === null) return chosen;
  const heirs = meeting.supersededBy.length === 0 ? "" : `, now ${meeting.supersededBy.join(", ")}`;
  throw new CliError(
    EXIT.failed,
    `meeting ${meeting.id} is gone (${meeting.retraction?.reason ?? "withdrawn"}${heirs}).`,
  );
};

/** @throws CliError where the two names do not tell two events. */
const pairOf = (one: NamedMeeting, two: NamedMeeting): [string, string] => {
  const [a, b] = [eventOf(one), eventOf(two)];
  if (a !== b && (one.meeting.id !== two.meeting.id || (one.event !== null && two.event !== null))) return [a, b];
  throw new CliError(
    EXIT.usage,
    `both are meeting ${one.meeting.id}. Name two of its events to say something about them; \`parley explain ${one.meeting.id.slice(0, 12)} --json\` lists them.`,
  );
};

const decide = async (
  verdict: Verdict,
  names: readonly [string, string],
  { by, reason, undo, ...options }: DecideOptions,
  context: Context,
): Promise<ExitCode> => {
  names.forEach(checkName);
  const { brokers, namespace } = kafkaSettings(options, context.env);
  return withBroker(brokers, context, async (broker) => {
    const isWanted = (meeting: Parameters<typeof isNamed>[0]) => names.some((name) => isNamed(meeting, name));
    const meetings = await readMeetings({ broker, namespace, context }, isWanted);
    const [a, b] = pairOf(pickMeeting(meetings, names[0]), pickMeeting(meetings, names[1])).toSorted() as [
      string,
      string,
    ];
    const decision: Decision = { type: "decision", verdict, a, b, by: by ?? null, reason: reason ?? null };
    const key = decisionKeyOf(a, b);
    const value = undo ? null : JSON.stringify(decision);
    const record = {
      topic: topicName(namespace, topics.meetingEvents),
      key,
      value,
      headers: cloudEventHeaders({
        id: contentHash("decide", key, value ?? ""),
        source: `/${namespace}/cli`,
        type: topics.meetingEvents.cloudEventType ?? "",
        subject: key,
      }),
    };
    await inTime("keep the decision", broker.send([record]));
    const what = undo ? "taken back what was decided about" : "decided";
    const outcome = undo ? "" : ` are ${WORDS[verdict]}`;
    await context.stderr.write(
      `${what}: events ${a} and ${b}${outcome} (${key}). \`parley tail changes\` shows what follows.\n`,
    );
    return EXIT.ok;
  });
};

const register = (
  program: Command,
  {
    name,
    verdict,
    summary,
    description,
    examples,
  }: { name: string; verdict: Verdict; summary: string; description: string; examples: string },
  context: Context,
  done: (code: ExitCode) => void,
): void => {
  const command = program
    .command(name)
    .summary(summary)
    .description(description)
    .addHelpText("before", examples)
    .argument("<a>", "the id of a meeting or of one of its events, or how it begins")
    .argument("<b>", "the other one")
    .option("--by <name>", "who decides")
    .option("--reason <text>", "why, for those who come later")
    .option("--undo", "take back what was decided about the two");
  addKafkaOptions(command).action(async (a: string, b: string, options: DecideOptions) => {
    done(await decide(verdict, [a, b], options, context));
  });
};

/** Registers `parley same`. */
export const addSame = (program: Command, context: Context, done: (code: ExitCode) => void): void =>
  register(
    program,
    {
      name: "same",
      verdict: "same",
      summary: "say that two meetings are one",
      description:
        "Writes into the log of meeting events that two meetings are one. It holds through replays and new rules until it is taken back.",
      examples: `Examples:
  parley same 3f9c2a71b0d4 80be19c2aa07 --reason "one town under its old and its new name"
  parley same 9d01ac55e2b7 c4413b9f0e68 --undo          by the two events that it was stored under
`,
    },
    context,
    done,
  );

/** Registers `parley not-same`. */
export const addNotSame = (program: Command, context: Context, done: (code: ExitCode) => void): void =>
  register(
    program,
    {
      name: "not-same",
      verdict: "not_same",
      summary: "say that two meetings, or two events of one, are not one",
      description:
        "Writes into the log of meeting events that two meetings are not one, or that two events of one meeting belong to two. It outweighs any " +
        "evidence and any `same`, and holds through replays and new rules until it is taken back.",
      examples: `Examples:
  parley not-same 3f9c2a71b0d4 80be19c2aa07             keeps two meetings apart
  parley not-same 9d01ac55e2b7 c4413b9f0e68             splits a meeting: two of its events (parley explain lists them)
  parley not-same 9d01ac55e2b7 c4413b9f0e68 --undo
`,
    },
    context,
    done,
  );
