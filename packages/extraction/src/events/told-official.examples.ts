import type { Examples } from "../rule.ts";
import { toldOfficial } from "./told-official.ts";

/** All sentences are the project's own. */
export default {
  rule: toldOfficial,
  finds: [
    {
      text: "Okello told the Norwegian prime minister that the bridge would open in June.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "told",
    },
    {
      text: "He assured Foreign Minister Ruiz of Lima's support.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "assured",
    },
    {
      text: "The Nigerian minister was told in Niamey on Monday by Interior Minister Ali Garba that the road was shut.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "was told in Niamey on Monday by",
    },
    {
      text: "The envoy was assured by President Ana Rojas in Quito on Monday that she would sign.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "was assured by",
    },
    {
      text: "The day before, President Juma Okot had assured him there that the levy would go.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "assured",
    },
  ],
  ignores: [
    "A nurse told him that he was well there.",

    "Okello told reporters that the bridge would open.",
    "In a letter he told the Norwegian prime minister so.",
    "The envoy was urged by President Ana Rojas to sign.",
    "The envoy was told in a letter from Quito by President Ana Rojas to sign.",
  ],
} satisfies Examples<unknown>;
