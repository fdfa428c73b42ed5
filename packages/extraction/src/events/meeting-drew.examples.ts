import type { Examples } from "../rule.ts";
import { meetingDrew } from "./meeting-drew.ts";

/** All sentences are the project's own. */
export default {
  rule: meetingDrew,
  finds: [
    {
      text: "The fourth round in Lima brought together Foreign Minister Ruiz and his Chilean counterpart.",
      want: { kind: "meeting", shape: "between" },
      quote: "brought together",
    },
    {
      text: "The summit, held on Friday, will bring together the leaders of Peru and Chile.",
      want: { kind: "meeting", shape: "between" },
      quote: "will bring together",
    },
    {
      text: "The pact came out of a sitting in Arica on Monday that brought together Peru's water minister and Chile's.",
      want: { kind: "meeting", shape: "between" },
      quote: "brought together",
    },
  ],
  ignores: ["The fair brought together farmers.", "The talks were said to have brought together old foes."],
} satisfies Examples<unknown>;
