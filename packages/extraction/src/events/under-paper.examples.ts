import type { Examples } from "../rule.ts";
import { underPaper } from "./under-paper.ts";

/** All sentences are the project's own. */
export default {
  rule: underPaper,
  finds: [
    {
      text: "Two ports will open in May under a protocol signed on Monday in Arica.",
      want: { type: "agreement", text: "a protocol" },
      quote: "a protocol",
    },
    {
      text: "The promise is contained in the minutes of the third session, which were signed by the ministers.",
      want: { type: "agreement", text: "the minutes of the third session" },
      quote: "the minutes of the third session",
    },
  ],
  ignores: [
    "Two ports opened under a treaty signed in 1998.",
    "Ships moor under an accord signed six years ago.",
    "They sat under a painting signed by Holm.",
  ],
} satisfies Examples<unknown>;
