import type { Examples } from "../rule.ts";
import { toSettle } from "./to-settle.ts";

/** All sentences are the project's own. */
export default {
  rule: toSettle,
  finds: [
    { text: "They were to have agreed on tolls.", want: "tolls", quote: "tolls" },
    {
      text: "The summit is expected to approve a road map on migration and rail.",
      want: "migration and rail",
      quote: "migration and rail",
    },
    { text: "The two were to deliberate on wheat and visas.", want: "wheat and visas", quote: "wheat and visas" },
  ],
  ignores: ["The port is to open in May.", "They agreed on tolls.", "The talks were due on Monday."],
} satisfies Examples<unknown>;
