import type { Examples } from "../rule.ts";
import { pledged } from "./pledged.ts";

/** All sentences are the project's own. */
export default {
  rule: pledged,
  finds: [
    {
      text: "Norway pledged $20 million for schools in the valley.",
      want: "$20 million for schools in the valley",
      quote: "$20 million for schools in the valley",
    },
    {
      text: "Doha undertook to train 30 pilots a year.",
      want: "train 30 pilots a year",
      quote: "train 30 pilots a year",
    },
    {
      text: "The minister announced a grant for the clinic.",
      want: "a grant for the clinic",
      quote: "a grant for the clinic",
    },
  ],
  ignores: [
    "They pledged to deepen friendship.",
    "Oslo has pledged $5 million since the flood.",
    "She announced a visit in 2026.",
    "He promised that 30 pilots would come.",
  ],
} satisfies Examples<unknown>;
