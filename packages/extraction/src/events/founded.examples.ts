import type { Examples } from "../rule.ts";
import { founded } from "./founded.ts";

/** All sentences are the project's own. */
export default {
  rule: founded,
  finds: [
    {
      text: "The three announced a liaison office in Bari.",
      want: "a liaison office in Bari",
      quote: "a liaison office in Bari",
    },
    {
      text: "The two countries will set up a hotline for fishermen.",
      want: "a hotline for fishermen",
      quote: "a hotline for fishermen",
    },
  ],
  ignores: [
    "They announced a visit to the office in Bari.",
    "The bank will open an office in Bari.",
    "In 2004 they announced a joint fund.",
  ],
} satisfies Examples<unknown>;
