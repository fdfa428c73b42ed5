import type { Examples } from "../rule.ts";
import { receivedFirst } from "./received-first.ts";

const want = { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true };

/** All sentences are the project's own. */
export default {
  rule: receivedFirst,
  finds: [
    { text: "Received by the Emir on Monday, Premier Lund offered help.", want, quote: "Received by" },
    {
      text: "The envoy was shown around the port by her Maltese counterpart.",
      want,
      quote: "was shown around the port by",
    },
    { text: "Lund was welcomed on Tuesday by Malaysia's king.", want, quote: "was welcomed on Tuesday by" },
    {
      text: "The envoy was taken through the budget by her counterpart.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "was taken through the budget by",
    },
  ],
  ignores: [
    "The premier was shown the door by voters.",
    "The plan was welcomed by farmers.",
    "The lamb was led around the stage by a child.",
  ],
} satisfies Examples<unknown>;
