import type { Examples } from "../rule.ts";
import { suggestions } from "./suggestions.ts";

/** All sentences are the project's own. */
export default {
  rule: suggestions,
  finds: [
    {
      text: "He made three proposals for next year: building roads, training doctors, and opening markets.",
      want: "building roads, training doctors, and opening markets",
      quote: "building roads, training doctors, and opening markets",
    },
  ],
  ignores: ["He made two mistakes.", "The proposal: a bridge."],
} satisfies Examples<unknown>;
