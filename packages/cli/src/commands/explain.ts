import type { MeetingEvent } from "@parley/contracts";
import type { Command } from "commander";
import type { MeetingExplanation } from "../cards/meeting-explanation-card.ts";
import { type Context, writeJson } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readEvents } from "../input/events.ts";
import { openSource } from "../input/open.ts";
import { addKafkaOptions, type KafkaOptions, kafkaSettings, withBroker } from "../kafka.ts";
import { readMeetingEvents, readMeetings } from "../live.ts";
import { checkName, isNamed, pickMeeting } from "../meeting-name.ts";

const EXAMPLES = `Examples:
  parley explain 3f9c2a71b0d4                            a meeting of the running Parley, by the id on its card
  parley explain 3f9c2a71b0d4 --json                     the same for programs
  parley extract articles.ndjson --json > events.ndjson
  parley explain 3f9c events.ndjson                      a meeting of a file of events, no server
`;

interface ExplainOptions extends KafkaOptions {
  readonly json?: true;
}
type Found = Omit<MeetingExplanation, "mergeMin">;

const loadResolution = () => import("@parley/resolution");

/** From a file: the events are resolved here. */
const fromInput = async (name: string, input: string, context: Context): Promise<{ found: Found; bad: number }> => {
  const { createNeighbourhood, resolve } = await loadResolution();
  const source = await openSource(input, context);
  let bad = 0;
  const { events, decisions } = await readEvents(source.chunks, async (line, error) => {
    bad += 1;
    await context.stderr.write(`parley: line ${line}: ${error.code}: ${error.message}\n`);
  });
  const { meeting } = pickMeeting(resolve([...events.values()], decisions), name);
  const near = createNeighbourhood(meeting.members.flatMap((id) => events.get(id) ?? []));
  const apart = near.explain([...events.values()].filter((event) => near.isNear(event)));
  return { found: { meeting, apart, events }, bad };
};

/** From a running Parley: the meeting as published; the log of events is read twice, for its members and for what lies near them. */
const fromKafka = async (name: string, options: ExplainOptions, context: Context): Promise<Found> => {
  const { createNeighbourhood } = await loadResolution();
  const { brokers, namespace } = kafkaSettings(options, context.env);
  return withBroker(brokers, context, async (broker) => {
    const log = { broker, namespace, context };
    const { meeting } = pickMeeting(await readMeetings(log, (one) => isNamed(one, name)), name);
    const ids = new Set(meeting.members);
    const members = await readMeetingEvents(log, ({ id }) => ids.has(id));
    const near = createNeighbourhood(members);
    const others = await readMeetingEvents(log, (event) => near.isNear(event));
    const events = new Map<string, MeetingEvent>([...members, ...others].map((event) => [event.id, event]));
    return { meeting, apart: near.explain(others), events };
  });
};

const explain = async (
  name: string,
  input: string | undefined,
  options: ExplainOptions,
  context: Context,
): Promise<ExitCode> => {
  checkName(name);
  const { found, bad } =
    input === undefined
      ? { found: await fromKafka(name, options, context), bad: 0 }
      : await fromInput(name, input, context);
  const { stdout } = context;
  if (options.json) {
    await writeJson(stdout, { meeting: found.meeting, apart: found.apart });
  } else {
    const [{ renderMeetingExplanation }, { MERGE_MIN }] = await Promise.all([
      import("../cards/meeting-explanation-card.ts"),
      loadResolution(),
    ]);
    await stdout.write(`${renderMeetingExplanation({ ...found, mergeMin: MERGE_MIN }, stdout)}\n`);
  }
  return bad > 0 ? EXIT.failed : EXIT.ok;
};

/** Registers `parley explain`. */
export const addExplain = (program: Command, context: Context, done: (code: ExitCode) => void): void => {
  const command = program
    .command("explain")
    .summary("say why reports are one meeting, and others not")
    .description(
      "Says why a meeting is one: its reports' pairs with the weight of each piece of evidence, what was kept apart and by which " +
        "contradiction, what is disputed, and its status report by report.",
    )
    .addHelpText("before", EXAMPLES)
    .argument("<meeting>", "the id of a meeting or of one of its events, or how it begins")
    .argument("[input]", "meeting events as `parley resolve` reads them (FILE, URL or -) instead of Kafka")
    .option("--json", "the meeting's record and the pairs kept apart, as JSON");
  addKafkaOptions(command).action(async (name: string, input: string | undefined, options: ExplainOptions) => {
    done(await explain(name, input, options, context));
  });
};
