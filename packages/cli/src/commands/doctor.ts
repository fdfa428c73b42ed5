import type { Command } from "commander";
import { type Context, writeJson } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";

/** Registers `parley doctor`. */
export const addDoctor = (program: Command, context: Context, done: (code: ExitCode) => void): void => {
  program
    .command("doctor")
    .summary("say what this machine has to run Parley on")
    .description(
      "Says for each thing Parley needs how it would be had here, and what to do if it cannot. Changes nothing.",
    )
    .option("--json", "a line each need")
    .action(async ({ json }: { json?: true }) => {
      const { formatRungs, inspect } = await import("../../../../infra/local/doctor.mjs");
      const rungs = await inspect({ ...context.env });
      if (json) for (const rung of rungs) await writeJson(context.stdout, rung);
      else await context.stdout.write(formatRungs(rungs));
      done(rungs.some(({ status }) => status === "fail") ? EXIT.dependencyDown : EXIT.ok);
    });
};
