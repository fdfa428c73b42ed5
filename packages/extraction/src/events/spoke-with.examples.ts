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
  ],
  ignores: ["She spoke to reporters after the session.", "He spoke with warmth about Peru."],
} satisfies Examples<unknown>;
