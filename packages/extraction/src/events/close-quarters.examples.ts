import type { Examples } from "../rule.ts";
import { closeQuarters } from "./close-quarters.ts";

/** All sentences are the project's own. */
export default {
  rule: closeQuarters,
  finds: [
    {
      text: "The Malian and Togolese presidents spent nearly three hours behind closed doors.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "spent nearly three hours behind closed doors",
    },
    {
      text: "Oslo rolled out the red carpet for Ghana's president.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object" },
      quote: "rolled out the red carpet for",
    },
    {
      text: "The envoys of Sudan and Chad went back to the negotiating table.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "went back to the negotiating table",
    },
  ],
  ignores: [
    "Voters spent two hours in a queue.",
    "The mayor shook hands with shoppers.",
    "They set the table for six.",
  ],
} satisfies Examples<unknown>;
