import type { Meeting } from "@parley/contracts";
import { type EventSketch, exampleEvent } from "../example-events.ts";
import { resolve } from "../resolve.ts";

/** The one meeting that these reports make. @throws Error if they make several or none. */
export const merged = (...sketches: Partial<EventSketch>[]): Meeting => {
  const events = sketches.map((sketch, index) => exampleEvent({ id: "abcdefgh"[index] ?? "z", ...sketch }));
  const [meeting, ...others] = resolve(events);
  if (meeting === undefined || others.length > 0) throw new Error("These reports do not make one meeting.");
  return meeting;
};
