import { Command, CommanderError } from "commander";
import { addNotSame, addSame } from "./commands/decide.ts";
import { addDlq } from "./commands/dlq.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addDocument } from "./commands/document.ts";
import { addExplain } from "./commands/explain.ts";
import { addExtract } from "./commands/extract.ts";
import { addProduce } from "./commands/produce.ts";
import { addReplay } from "./commands/replay.ts";
import { addResolve } from "./commands/resolve.ts";
import { addRules } from "./commands/rules.ts";
import { addTail } from "./commands/tail.ts";
import type { Context } from "./context.ts";
import { CliError, EXIT, type ExitCode, messageOf } from "./exit.ts";
import { ReaderGone } from "./output.ts";

const EXAMPLES = `Examples:
  parley extract report.html                      the meetings of a page, with the quotes that prove them
  parley extract https://news.example/a --json    the same as JSON
  parley extract articles.ndjson --json | parley resolve - --cards
  parley produce articles.ndjson                  hand articles to a running Parley
  parley tail changes                             watch meetings change
  parley explain 3f9c2a71b0d4                     why its reports are one meeting, and others not
  parley not-same 3f9c2a71b0d4 80be19c2aa07       overrule that
  parley dlq list                                 what could not be processed, and why
  parley rules                                    which resolution rules are in force
  parley doctor                                   what this machine has and lacks
`;
const EXIT_CODES = `
Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 nothing found (with --fail-empty), 4 something needed does not answer.
Data goes to stdout, everything else to stderr. NO_COLOR is respected.`;

// The order of the help page.
const COMMANDS = [
  addExtract,
  addDocument,
  addResolve,
  addExplain,
  addSame,
  addNotSame,
  addProduce,
  addTail,
  addDlq,
  addReplay,
  addRules,
  addDoctor,
];

/** What went wrong as an exit code, told to stderr where there is something to tell. */
const settle = async (error: unknown, { stderr, signal }: Context): Promise<ExitCode> => {
  if (error instanceof ReaderGone) return EXIT.ok;
  if (signal.aborted) return EXIT.interrupted;
  // Help and version are thrown as well, with exit code 0; commander has already printed everything it throws.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof CliError) {
    await stderr.write(`parley: ${error.message}\n`);
    return error.exitCode;
  }
  await stderr.write(`parley: ${error instanceof Error ? (error.stack ?? messageOf(error)) : messageOf(error)}\n`);
  return EXIT.failed;
};

/** Runs one command line (without node and script) and resolves to its exit code; never rejects for what a command does. */
export const run = async (
  argv: readonly string[],
  context: Context & { readonly version: string },
): Promise<ExitCode> => {
  let code: ExitCode = EXIT.ok;
  const printed: Promise<void>[] = [];
  const program = new Command("parley")
    .description("Diplomatic meetings out of news reports: found, proved, merged and watched.")
    .version(context.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void printed.push(context.stdout.write(text)),
      writeErr: (text) => void printed.push(context.stderr.write(text)),
      getOutHelpWidth: () => context.stdout.width,
      getErrHelpWidth: () => context.stderr.width,
      getOutHasColors: () => context.stdout.colour,
      getErrHasColors: () => context.stderr.colour,
    })
    .showHelpAfterError("(parley --help says more)")
    .addHelpText("before", EXAMPLES)
    .addHelpText("after", EXIT_CODES);
  for (const add of COMMANDS) add(program, context, (result) => (code = result));
  try {
    await program.parseAsync(argv, { from: "user" });
    await Promise.all(printed);
    return context.signal.aborted ? EXIT.interrupted : code;
  } catch (error) {
    await Promise.allSettled(printed);
    return settle(error, context);
  }
};
