import type { Examples } from "../rule.ts";
import { settledPlan } from "./settled-plan.ts";

/** All sentences are the project's own. */
export default {
  rule: settledPlan,
  finds: [
    {
      text: "Both police forces will patrol the river from May.",
      want: "Both police forces will patrol the river from May",
      quote: "Both police forces will patrol the river from May",
    },
    {
      text: "In return, Chile will lift the ban on Norwegian salmon.",
      want: "Chile will lift the ban on Norwegian salmon",
      quote: "Chile will lift the ban on Norwegian salmon",
    },
    {
      text: "A third lane is to open in May.",
      want: "A third lane is to open in May",
      quote: "A third lane is to open in May",
    },
  ],
  ignores: [
    "The rain will last.",
    "It will open a pier in Arica.",
    "If the talks succeed, Chile will lift the ban on salmon.",
    "Officials will travel to Arica in May to brief the navy.",
  ],
} satisfies Examples<unknown>;
