import type { Examples } from "../rule.ts";
import { discussedTogether } from "./discussed-together.ts";

/** All sentences are the project's own. */
export default {
  rule: discussedTogether,
  finds: [
    {
      text: "Minister Ana Rojas of Peru and Minister Luis Soto of Chile discussed fisheries.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "discussed",
    },
    {
      text: "The foreign ministers walked along the river and drafted a joint page.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "drafted",
    },
  ],
  ignores: [
    "They drafted a joint letter to the bank.",
    "Discussion of the budget took all day.",
    "They agree with each other.",
  ],
} satisfies Examples<unknown>;
