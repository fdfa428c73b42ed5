import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MeetingEvent, Status } from "@parley/contracts";
import { z } from "zod";

/** The labels of one meeting, in the order of the scenario's events. */
const Labels = z.array(z.string()).min(1);

/** What a step's article says from then on. `event` null = nothing any more, which only a replacement can say. */
const Step = z.strictObject({ label: z.string(), replaces: z.string().optional(), event: MeetingEvent.nullable() });

const Expected = z.strictObject({
  meetings: z.array(Labels),
  relations: z
    .array(
      z.strictObject({
        type: z.enum(["follows", "partOf", "rescheduledAs", "possibleSame"]),
        from: Labels,
        to: Labels,
      }),
    )
    .default([]),
  /** These three by meeting: its labels joined by commas. */
  status: z.record(z.string(), Status).default({}),
  statusHistory: z.record(z.string(), z.array(Status)).default({}),
  conflicts: z.record(z.string(), z.array(z.string())).default({}),
});

const Scenario = z.strictObject({
  id: z.string(),
  title: z.string(),
  why: z.string(),
  temptation: z.enum(["merge", "split", "lifecycle"]),
  basis: z.enum(["invented", "public record, reports invented"]),
  events: z.array(Step),
  expected: Expected,
});
export type Scenario = z.infer<typeof Scenario>;
export type Step = z.infer<typeof Step>;

/** All scenarios of a folder, in order of their numbers. @throws Error if a file is not of the form, or its name not its id. */
export const readScenarios = (folder: string): Scenario[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const scenario = Scenario.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
      if (`${scenario.id}.json` !== name) throw new Error(`${name} holds ${scenario.id}`);
      return scenario;
    });

/** A meeting's name in a scenario. */
export const keyOf = (labels: readonly string[]): string => labels.join(",");
