import type { Examples } from "../rule.ts";
import { talksOfWith } from "./talks-of-with.ts";

const want = { kind: "meeting", shape: "between" };

/** All sentences are the project's own. */
export default {
  rule: talksOfWith,
  finds: [
    {
      text: "The talks of Kenya's president with Ugandan Prime Minister Lucy Akello took place in Kisumu.",
      want,
      quote: "talks of",
    },
    {
      text: "That is the outcome of a working lunch of Chancellor Anna Vogel with Premier Jan Dvorak.",
      want,
      quote: "lunch of",
    },
  ],
  ignores: ["They ate a lunch of fish with rice.", "The talks of the party with its voters went on."],
} satisfies Examples<unknown>;
