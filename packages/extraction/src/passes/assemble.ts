import { assembleEvents } from "../events/assemble.ts";
import { hasNoStandIns, withTexts, withTownsAsWritten } from "../mentions/one-word-towns.ts";
import type { Pass } from "../pass.ts";
import { hasGlottalStops, withApostrophes } from "../sentences/glottal.ts";

/** Frames -> events: ids, codes, confidence, and for every fact the words it rests on. */
export const assemble: Pass = {
  name: "assemble",
  run: (draft) => {
    const told = assembleEvents(draft);
    if (told.events.length === 0) return { ...told, dropped: "no-meeting" };
    const events = hasNoStandIns(draft.working) ? withTownsAsWritten(told.events) : told.events;
    const isChanged = hasGlottalStops(draft.working, draft.document.text);
    return { ...told, events: isChanged ? withTexts(events, withApostrophes) : events };
  },
};
