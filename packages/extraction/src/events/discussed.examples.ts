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
    {
      text: "As the ministry reported, it revolved around cyber threats.",
      want: "cyber threats",
      quote: "cyber threats",
    },
    { text: "The two took stock of the ferry link.", want: "the ferry link", quote: "the ferry link" },
    { text: "They spoke on the phone on Friday about visas.", want: "visas", quote: "visas" },
    { text: "The ministers then turned to cod quotas.", want: "cod quotas", quote: "cod quotas" },
  ],
  ignores: ["They discussed how long it would take.", "They talked for two hours."],
} satisfies Examples<unknown>;
