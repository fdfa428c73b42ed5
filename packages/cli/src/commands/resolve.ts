import type { Command } from "commander";
import { renderMeetingCard } from "../cards/meeting-card.ts";
import { type Context, writeJson } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readEvents } from "../input/events.ts";
import { openSource } from "../input/open.ts";

interface ResolveOptions {
  readonly json?: true;
  readonly cards?: true;
  readonly failEmpty?: true;
}

const resolveInput = async (input: string, options: ResolveOptions, context: Context): Promise<ExitCode> => {
  const { resolve } = await import("@parley/resolution");
  const { stdout, stderr } = context;
  const source = await openSource(input, context);
  let bad = 0;
  const { events, decisions } = await readEvents(source.chunks, async (line, error) => {
    bad += 1;
    await stderr.write(`parley: line ${line}: ${error.code}: ${error.message}\n`);
  });
  const meetings = resolve([...events.values()], decisions);
  const asCards = options.cards ?? (stdout.isTTY && !options.json);
  for (const [index, meeting] of meetings.entries()) {
    context.signal.throwIfAborted();
    if (!asCards) await writeJson(stdout, meeting);
    else await stdout.write(`${index === 0 ? "" : "\n"}${renderMeetingCard(meeting, stdout)}\n`);
  }
  if (asCards) await stderr.write(`${events.size} meeting events, ${meetings.length} meetings\n`);
  if (bad > 0) return EXIT.failed;
  return options.failEmpty && meetings.length === 0 ? EXIT.empty : EXIT.ok;
};

/** Registers `parley resolve`. */
export const addResolve = (program: Command, context: Context, done: (code: ExitCode) => void): void => {
  program
    .command("resolve")
    .summary("merge meeting events into meetings")
    .description(
      "Merges NDJSON meeting events into real meetings, a meeting a line. A line is a meeting event, " +
        '{"event": ...}, {"events": [...]} as `parley extract --json` prints it, or a decision.',
    )
    .argument("<input>", "FILE, URL or - for standard input")
    .option("--json", "a line each meeting (the default unless stdout is a terminal)")
    .option("--cards", "readable cards (the default on a terminal)")
    .option("--fail-empty", "exit with 3 if there is no meeting")
    .action(async (input: string, options: ResolveOptions) => {
      done(await resolveInput(input, options, context));
    });
};
