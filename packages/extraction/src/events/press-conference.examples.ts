import type { Examples } from "../rule.ts";
import { pressConference } from "./press-conference.ts";

const want = { kind: "meeting", shape: "active", needsObject: true };

/** All sentences are the project's own. */
export default {
  rule: pressConference,
  finds: [
    {
      text: "At a joint press conference with Slovenian Prime Minister Jana Kos, he defended the toll.",
      want,
      quote: "joint press conference with",
    },
    {
      text: "Standing beside President Okello, the king spoke of rain.",
      want,
      quote: "Standing beside",
    },
  ],
  ignores: ["The premier told a press conference that he would stay.", "She appeared beside her house."],
} satisfies Examples<unknown>;
