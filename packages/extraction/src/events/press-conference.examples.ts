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
    {
      text: '"We share it," said Trade Minister Ana Luz, with her Chilean colleague Tito Ward at her side.',
      want,
      quote: "with",
    },
  ],
  ignores: [
    "The premier told a press conference that he would stay.",
    "She appeared beside her house.",
    '"We share it," said Trade Minister Ana Luz, with a Chilean flag at her side.',
  ],
} satisfies Examples<unknown>;
