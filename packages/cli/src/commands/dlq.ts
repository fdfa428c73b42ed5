import type { Command } from "commander";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit.ts";
import { addList } from "./dlq-list.ts";
import { addRedrive } from "./dlq-redrive.ts";
import { addShow } from "./dlq-show.ts";

const EXAMPLES = `Examples:
  parley dlq list                                   what was put aside, by code, and the newest
  parley dlq show 0:41                              one of them, with what to do about it
  parley dlq redrive --code stage.bug --dry-run     what would go where; changes nothing
  parley dlq redrive --code stage.bug --reason "fixed in 1.4.2"
`;

/** Registers `parley dlq`, the commands about dead letters. */
export const addDlq = (program: Command, context: Context, done: (code: ExitCode) => void): void => {
  const parent = program
    .command("dlq")
    .summary("dead letters: list, show, put back")
    .description(
      "Dead letters are records that no stage could process. They are kept as they came, and can be put back.",
    )
    .addHelpText("before", EXAMPLES);
  for (const add of [addList, addShow, addRedrive]) add(parent, context, done);
};
