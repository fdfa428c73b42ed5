import type { Examples } from "../rule.ts";
import { talksTheyHad } from "./talks-they-had.ts";

/** All sentences are the project's own. */
export default {
  rule: talksTheyHad,
  finds: [
    {
      text: "Cod dominated the talks that Minister Ada Moe held in Bodo with her Icelandic colleague.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "held in Bodo with",
    },
    {
      text: "Little came of the meeting which Premier Ruiz was to have with President Juma.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "was to have with",
    },
    {
      text: '"It was cold," he said after the talks he and the Finnish premier, Aino Saari, had in Oulu.',
      want: { kind: "meeting", shape: "gathering" },
      quote: "had",
    },
  ],
  ignores: [
    "The talks Kenya wanted and Minister Ruiz had with President Juma ended.",
    "The talks that Premier Ruiz asked for had an effect.",
    "The talks that Premier Ruiz held with farmers went on.",
  ],
} satisfies Examples<unknown>;
