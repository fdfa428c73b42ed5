import type { Examples } from "../rule.ts";
import { discussed } from "./discussed.ts";

/** All sentences are the project's own. */
export default {
  rule: discussed,
  finds: [
    {
      text: "They discussed trade, energy and fisheries.",
      want: "trade, energy and fisheries",
      quote: "trade, energy and fisheries",
    },
    { text: "The sides exchanged views on border security.", want: "border security", quote: "border security" },
  ],
  ignores: ["They discussed how long it would take.", "They talked for two hours."],
} satisfies Examples<unknown>;
