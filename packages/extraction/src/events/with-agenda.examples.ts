import type { Examples } from "../rule.ts";
import { withAgenda } from "./with-agenda.ts";

/** All sentences are the project's own. */
export default {
  rule: withAgenda,
  finds: [
    {
      text: "They met on Monday, with visas and tolls on the agenda.",
      want: "visas and tolls",
      quote: "visas and tolls",
    },
    { text: "They will meet in May, with a bridge expected to top the agenda.", want: "a bridge", quote: "a bridge" },
    { text: "They held talks with fishing at the top of the agenda.", want: "fishing", quote: "fishing" },
  ],
  ignores: ["They met on Monday, with the agenda on the table.", "She came with a list."],
} satisfies Examples<unknown>;
