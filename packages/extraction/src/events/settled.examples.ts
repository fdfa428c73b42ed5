import type { Examples } from "../rule.ts";
import { settled } from "./settled.ts";

/** All sentences are the project's own. */
export default {
  rule: settled,
  finds: [
    {
      text: "They struck a deal on port fees.",
      want: { type: "agreement", text: "a deal on port fees" },
      quote: "a deal on port fees",
    },
    {
      text: "The two governments gave the go-ahead for a joint pier.",
      want: { type: "agreement", text: "a joint pier" },
      quote: "a joint pier",
    },
    {
      text: "There was agreement to open a hotline between ports.",
      want: { type: "agreement", text: "open a hotline between ports" },
      quote: "open a hotline between ports",
    },
    {
      text: "The two sides vowed to end illegal fishing by 2027.",
      want: { type: "agreement", text: "end illegal fishing by 2027" },
      quote: "end illegal fishing by 2027",
    },
  ],
  ignores: [
    "They struck a friendly note.",
    "They vowed to deepen their friendship.",
    "They had struck a deal on port fees.",
    "The new rule allows for many views.",
  ],
} satisfies Examples<unknown>;
