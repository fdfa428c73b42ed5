import { assembleEvents } from "../events/assemble.ts";
import { hasNoStandIns, withTexts, withTownsAsWritten } from "../mentions/one-word-towns.ts";
import type { Pass } from "../pass.ts";
import { hidesDecimalPoints, withDecimalPoints } from "../sentences/decimals.ts";
import { hasGlottalStops, withApostrophes } from "../sentences/glottal.ts";

/** Frames -> events: ids, codes, confidence, and for every fact the words it rests on. */
export const assemble: Pass = {
  name: "assemble",
  run: (draft) => {
    const told = assembleEvents(draft);
    if (told.events.length === 0) return { ...told, dropped: "no-meeting" };
    const { working, document } = draft;
    let { events } = told;
    if (hasNoStandIns(working)) events = withTownsAsWritten(events);
    if (hasGlottalStops(working, document.text)) events = withTexts(events, withApostrophes);
    if (hidesDecimalPoints(working)) events = withTexts(events, withDecimalPoints);
    return { ...told, events };
  },
};
