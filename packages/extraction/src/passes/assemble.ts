import { assembleEvents } from "../events/assemble.ts";
import { hasNoStandIns, withTownsAsWritten } from "../mentions/one-word-towns.ts";
import type { Pass } from "../pass.ts";

/** Frames -> events: ids, codes, confidence, and for every fact the words it rests on. */
export const assemble: Pass = {
  name: "assemble",
  run: (draft) => {
    const told = assembleEvents(draft);
    return told.events.length === 0
      ? { ...told, dropped: "no-meeting" }
      : { ...told, events: hasNoStandIns(draft.working) ? withTownsAsWritten(told.events) : told.events };
  },
};
