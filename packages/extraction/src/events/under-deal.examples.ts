import type { Examples } from "../rule.ts";
import { underDeal } from "./under-deal.ts";

/** All sentences are the project's own. */
export default {
  rule: underDeal,
  finds: [
    {
      text: "Under the deal, two ports will open in May.",
      want: "two ports will open in May",
      quote: "two ports will open in May",
    },
    {
      text: "Under the memorandum signed on Tuesday, Quito is to send nurses.",
      want: "Quito is to send nurses",
      quote: "Quito is to send nurses",
    },
  ],
  ignores: ["Under the plan of 1998, two ports opened.", "Under the bridge, boats will moor."],
} satisfies Examples<unknown>;
