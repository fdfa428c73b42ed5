import type { MeetingEvent } from "@parley/contracts";
import type { Frame, Person } from "../model.ts";
import type { Draft } from "../pass.ts";
import { triggerKey } from "../reasons.ts";
import { REFINERS, refineFrames } from "../refine/refine.ts";

/** What a frame says, each fact as one text, so that facts of two frames can be compared. */
const factsOf = (frame: Frame, people: readonly Person[]): string[] => [
  ...(["kind", "status", "date", "place", "mechanism", "superEvent", "format", "visitType"] as const).map((field) =>
    factOf(field, frame[field]),
  ),
  ...frame.people.flatMap(({ person, role }) => [
    factOf("person", people[person]?.name),
    factOf("role", [people[person]?.name, role]),
  ]),
  ...frame.parties.map(({ value }) => factOf("party", value)),
  ...(["topics", "statements", "outcomes"] as const).flatMap((list) =>
    frame[list].map(({ value }) => factOf(list, value)),
  ),
];

const factOf = (field: string, value: unknown): string => `${field} ${JSON.stringify(value)}`;

/** Fact -> the pass or refiner that gave it. */
type Givers = ReadonlyMap<string, string>;

const FIRST = "find-frames";

/**
 * The refiners once more, one by one: for each frame after the last of them, which gave each of its facts.
 * A fact that a frame had before, or that one of the frames merged into it had, keeps its giver.
 */
const trace = (before: Draft): { readonly frame: Frame; readonly givers: Givers }[] => {
  const named = (frame: Frame, name: string, from: readonly Givers[]): { frame: Frame; givers: Givers } => ({
    frame,
    givers: new Map(
      factsOf(frame, before.people).map((fact) => [fact, from.find((givers) => givers.has(fact))?.get(fact) ?? name]),
    ),
  });
  let current = before.frames.map((frame) => named(frame, FIRST, []));
  for (const refiner of REFINERS) {
    const context = { draft: before, roles: before.roles };
    const { frames } = refineFrames(
      current.map(({ frame }) => frame),
      context,
      [refiner],
    );
    const previous = current.map(({ frame, givers }) => ({ keys: new Set(frame.triggers.map(triggerKey)), givers }));
    current = frames.map((frame) =>
      named(
        frame,
        refiner.name,
        previous
          .filter(({ keys }) => frame.triggers.some((trigger) => keys.has(triggerKey(trigger))))
          .map(({ givers }) => givers),
      ),
    );
  }
  return current;
};

/** The fact of a frame that a pointer of its event shows; null for what the mentions say of a person. */
const factAt = (pointer: string, event: MeetingEvent, frame: Frame, people: readonly Person[]): string | null => {
  const [, field = "", index = "", part] = pointer.split("/");
  const at = Number(index);
  if (field === "participants") {
    const shown = event.participants[at];
    const names = frame.people.map(({ person }) => people[person]);
    const person = names.find((known) => known?.names.some(({ text }) => text === shown?.name));
    if (part === "role") return factOf("role", [person?.name, shown?.role]);
    return part === "name" ? factOf("person", person?.name) : null;
  }
  if (field === "parties") return factOf("party", event.parties[at]);
  if (field === "topics" || field === "statements" || field === "outcomes") return factOf(field, event[field][at]);
  if (field === "date" || field === "dateEnd") return factOf("date", frame.date);
  if (field === "place" || field === "mechanism") return factOf(field, frame[field]);
  if (field === "superEvent") return factOf("superEvent", frame.superEvent);
  return field === "kind" || field === "status" ? factOf(field, event[field]) : null;
};

/** For each pointer of the events' evidence, which pass or refiner gave the fact; by event, in their order. */
export const giversOf = (before: Draft, { events, frames }: Draft): ReadonlyMap<string, string>[] => {
  const traced = trace(before);
  return events.map((event, at) => {
    const frame = frames[at];
    const key = frame?.triggers.map(triggerKey).join();
    const givers = traced.find((one) => one.frame.triggers.map(triggerKey).join() === key)?.givers;
    return new Map(
      event.evidence.map(({ pointer }) => {
        const fact = frame === undefined ? null : factAt(pointer, event, frame, before.people);
        return [pointer, fact === null ? "find-mentions" : (givers?.get(fact) ?? FIRST)];
      }),
    );
  });
};
