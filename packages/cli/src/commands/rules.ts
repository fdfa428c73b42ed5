import type { Meeting, MeetingChange } from "@parley/contracts";
import type { Broker } from "@parley/kafka";
import type { Command } from "commander";
import { type Context, writeJson } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { addKafkaOptions, inTime, type KafkaOptions, kafkaSettings, withBroker } from "../kafka.ts";
import { readMeetings, readRecords } from "../live.ts";

interface ShowOptions extends KafkaOptions {
  readonly json?: true;
}
interface ActivateOptions extends ShowOptions {
  readonly dryRun?: true;
}
interface Place {
  readonly broker: Broker;
  readonly namespace: string;
  readonly context: Context;
}

const number = (count: number): string => count.toLocaleString("en");
const meetings = (count: number): string => `${number(count)} meeting${count === 1 ? "" : "s"}`;

/** Live meetings by the rules that made them, the newest version first. */
const published = async (place: Place): Promise<[version: string, count: number][]> => {
  const counts = new Map<string, number>();
  const live = await readMeetings(place, ({ retraction }) => retraction === null);
  for (const { rulesVersion } of live) counts.set(rulesVersion, (counts.get(rulesVersion) ?? 0) + 1);
  return [...counts].toSorted(([a], [b]) => (a < b ? 1 : -1));
};

const readActive = async ({ broker, namespace, context: { signal } }: Place): Promise<string | null> => {
  const [{ readActiveRules }, { createLog }] = await Promise.all([
    import("@parley/kafka"),
    import("@parley/telemetry"),
  ]);
  const log = createLog({ service: "parley", version: "", level: "silent" });
  return await readActiveRules({ broker, namespace, signal, log });
};

const nextStep = (active: string | null, here: string): string => {
  if (active === here) return "";
  return active === null
    ? "\nThe first sink that starts activates its own rules.\n"
    : "\nSinks of this release stand by. `parley rules activate --dry-run` says what would change, without --dry-run they take over.\n";
};

const show = async ({ json, ...options }: ShowOptions, context: Context): Promise<ExitCode> => {
  const { brokers, namespace } = kafkaSettings(options, context.env);
  const { RULES_VERSION: here } = await import("@parley/resolution");
  return withBroker(brokers, context, async (broker) => {
    const place = { broker, namespace, context };
    const made = await published(place);
    const active = await readActive(place);
    if (json) await writeJson(context.stdout, { active, available: [here], published: Object.fromEntries(made) });
    else {
      const rows = [
        ["active", active ?? "none yet"],
        ["available", `${here} (of this release)`],
        ...made.map(([version, count], index) => [index === 0 ? "published" : "", `${version}: ${meetings(count)}`]),
      ];
      await context.stdout.write(rows.map(([name = "", value]) => `${name.padEnd(11)}${value}\n`).join(""));
      await context.stderr.write(nextStep(active, here));
    }
    return EXIT.ok;
  });
};

/** Says nothing but that other rules made it now. */
const isRenamed = ({ type, fields }: MeetingChange): boolean => type === "updated" && fields.join() === "rulesVersion";

/** What a full recompute by this release's rules would write. */
const rehearse = async (place: Place, json: boolean): Promise<void> => {
  const { createResolver } = await import("@parley/resolution");
  const records = await readRecords(place);
  const all = await readMeetings(place, () => true);
  const known = new Map(all.map((meeting): [string, Meeting] => [meeting.id, meeting]));
  const { changes } = createResolver().restore({ records, meetings: known, later: null });
  const { stdout } = place.context;
  const told = changes.filter((change) => !isRenamed(change));
  if (json) {
    for (const change of told) await writeJson(stdout, change);
    return;
  }
  const types = ["created", "updated", "merged", "split", "retracted"] as const;
  const counts = types.map((type) => `${number(told.filter((change) => change.type === type).length)} ${type}`);
  await stdout.write(`${counts.join(", ")}\n${meetings(changes.length - told.length)} would only name the new rules\n`);
};

const activate = async ({ dryRun, json, ...options }: ActivateOptions, context: Context): Promise<ExitCode> => {
  const { brokers, namespace } = kafkaSettings(options, context.env);
  const [{ RULES_VERSION: rulesVersion }, { activateRules }] = await Promise.all([
    import("@parley/resolution"),
    import("@parley/kafka"),
  ]);
  return withBroker(brokers, context, async (broker) => {
    const place = { broker, namespace, context };
    const active = await readActive(place);
    if (active === rulesVersion) {
      await context.stderr.write(`rules ${rulesVersion} are active already; nothing is to be done.\n`);
      return EXIT.ok;
    }
    if (dryRun) {
      await context.stderr.write(`rules ${rulesVersion} in place of ${active ?? "none"}; nothing is written:\n`);
      await rehearse(place, json ?? false);
      return EXIT.ok;
    }
    const activation = { namespace, rulesVersion, source: `/${namespace}/cli`, nowMs: context.now() };
    await inTime("keep the activation", activateRules(broker, activation));
    await context.stderr.write(
      `rules ${rulesVersion} are active now, in place of ${active ?? "none"}. Sinks of other rules finish their batch and stand by; one of ` +
        "this release works every meeting out again and writes what differs as ordinary changes. `parley rules` shows how far it is.\n",
    );
    return EXIT.ok;
  });
};

/** Registers `parley rules` and `parley rules activate`. */
export const addRules = (program: Command, context: Context, done: (code: ExitCode) => void): void => {
  const rules = program
    .command("rules")
    .summary("which resolution rules are in force, and let this release's take over")
    .description(
      "Shows which version of the resolution rules is active, which one this release has, and by which ones the live meetings were made.",
    )
    .addHelpText(
      "before",
      `Examples:
  parley rules                          active, available, and how many meetings each version made
  parley rules activate --dry-run       what this release's rules would change
  parley rules activate                 let sinks of this release take over
`,
    )
    .option("--json", "one JSON object");
  addKafkaOptions(rules).action(async (options: ShowOptions) => done(await show(options, context)));
  const command = rules
    .command("activate")
    .summary("make this release's rules the active ones")
    .description(
      "Makes the resolution rules of this release the active ones. Sinks of other rules finish their batch and stand by; a sink of this " +
        "release works every meeting out again and writes what differs as ordinary changes. To go back, run it from the earlier release.",
    )
    .addHelpText(
      "before",
      `Examples:
  parley rules activate --dry-run           counts of what would be created, updated, merged, split, retracted
  parley rules activate --dry-run --json    the changes themselves, one a line
  parley rules activate
`,
    )
    .option("--dry-run", "say what would change, and write nothing")
    .option(
      "--json",
      "with --dry-run: the changes, one JSON object a line; those that only name the new rules are left out",
    );
  addKafkaOptions(command).action(async (_: unknown, self: Command) =>
    done(await activate(self.optsWithGlobals<ActivateOptions>(), context)),
  );
};
