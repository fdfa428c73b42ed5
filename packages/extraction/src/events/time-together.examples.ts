import type { Examples } from "../rule.ts";
import { timeTogether } from "./time-together.ts";

/** All sentences are the project's own. */
export default {
  rule: timeTogether,
  finds: [
    {
      text: "Minister Berg spoke of his Finnish colleague, Aino Saari, and of the two hours they had spent together in Oulu.",
      want: { kind: "meeting", shape: "gathering", status: "held" },
      quote: "spent together",
    },
  ],
  ignores: [
    "Minister Berg spoke of his wife and of the years they had spent together in Oulu.",
    "The minister and her team spent the evening together.",
  ],
} satisfies Examples<unknown>;
