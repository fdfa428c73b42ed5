import type { Examples } from "../rule.ts";
import { agreedInTown } from "./agreed-in-town.ts";

const want = { kind: "meeting", shape: "active", needsObject: true };

/** All sentences are the project's own. */
export default {
  rule: agreedInTown,
  finds: [
    {
      text: "Togo's Afi Mensah agreed on the timetable on Tuesday in Cotonou with Benin's Minister of Rail Paul Dossou.",
      want,
      quote: "agreed on the timetable on Tuesday in Cotonou with",
    },
    {
      text: "In Cotonou on Monday, Afi Mensah settled on a vaccine list with her counterpart, Paul Dossou.",
      want,
      quote: "settled on a vaccine list with",
    },
    {
      text: "Afi Mensah agreed to a truce on sugar with Benin's trade minister, Paul Dossou, in Cotonou on Monday.",
      want,
      quote: "agreed to a truce on sugar with",
    },
  ],
  ignores: [
    "Afi Mensah agreed on the timetable on Tuesday with Benin's Minister of Rail Paul Dossou.",
    "Afi Mensah agreed on a summit in Cotonou on Monday with Benin's president, Paul Dossou.",
    "Afi Mensah agreed on the need for vaccines in Cotonou with Benin's health minister, Paul Dossou.",
    "Afi Mensah agreed to the tariff in a letter from Lome to Benin's trade minister, Paul Dossou.",
    "Afi Mensah agreed on the timetable in Cotonou with farmers.",
  ],
} satisfies Examples<unknown>;
