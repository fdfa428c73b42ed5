import type { Examples } from "../rule.ts";
import { spokeWith } from "./spoke-with.ts";

/** All sentences are the project's own. */
export default {
  rule: spokeWith,
  finds: [
    {
      text: "Minister Berg spoke yesterday with Peruvian Foreign Minister Luis Ortiz.",
      want: { kind: "phone_call", shape: "active", format: "phone", needsObject: true },
      quote: "spoke yesterday with",
    },
    {
      text: "While Minister Berg was talking to Peruvian Foreign Minister Luis Ortiz, the lights went out.",
      want: { kind: "phone_call", shape: "active", format: "phone", needsObject: true },
      quote: "talking to",
    },
  ],
  ignores: [
    "She spoke to reporters after the session.",
    "He spoke with warmth about Peru.",
    "She was talking to reporters when the lights went out.",
    "He talked to Peru's parliament in Lima.",
  ],
} satisfies Examples<unknown>;
