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
  ],
  ignores: [
    "Okello told reporters that the bridge would open.",
    "In a letter he told the Norwegian prime minister so.",
  ],
} satisfies Examples<unknown>;
