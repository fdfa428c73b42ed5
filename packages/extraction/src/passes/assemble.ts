import { assembleEvents } from "../events/assemble.ts";
import type { Pass } from "../pass.ts";

/** Frames -> events: ids, codes, confidence, and for every fact the words it rests on. */
export const assemble: Pass = {
  name: "assemble",
  run: (draft) => {
    const events = assembleEvents(draft);
    return events.length === 0 ? { events, dropped: "no-meeting" } : { events };
  },
};
