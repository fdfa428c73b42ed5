import type { Examples } from "../rule.ts";
import { talksPhase } from "./talks-phase.ts";

/** All sentences are the project's own. */
export default {
  rule: talksPhase,
  finds: [
    {
      text: "Two days of Chile-Bolivia talks ended in Oslo.",
      want: { kind: "meeting", shape: "around" },
      quote: "talks",
    },
    {
      text: "Negotiations between Norway and Peru have begun.",
      want: { kind: "negotiation_round", shape: "around" },
      quote: "Negotiations",
    },
    {
      text: "The fifth negotiating round between Chad and Niger is to begin in Oslo.",
      want: { kind: "negotiation_round", shape: "around" },
      quote: "negotiating round",
    },
  ],
  ignores: [
    "Talks could have ended the strike.",
    "He talks a lot.",
    "Lund, in Oslo for the conference, held a meeting.",
    "The talks, he said, began late.",
  ],
} satisfies Examples<unknown>;
