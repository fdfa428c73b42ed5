import type { Examples } from "../rule.ts";
import { talksOfWith } from "./talks-of-with.ts";

const want = { kind: "meeting", shape: "between" };

/** All sentences are the project's own. */
export default {
  rule: talksOfWith,
  finds: [
    {
      text: "The meeting of Minister Lund with her colleague from Lima, Ana Rojas, is set for Friday.",
      want,
      quote: "meeting of",
    },
    {
      text: "It was agreed during a meeting of Ambassador Sherali Nazarov and Finance Minister Asad Cheema.",
      want,
      quote: "meeting of",
    },
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
  ignores: [
    "The meeting of the club with its voters is set for Friday.",
    "It was agreed at a meeting of farmers and bankers.",
    "They ate a lunch of fish with rice.",
    "The talks of the party with its voters went on.",
  ],
} satisfies Examples<unknown>;
