import type { Examples } from "../rule.ts";
import { wasSession } from "./was-session.ts";

const want = { kind: "committee_session", shape: "owner" };

/** All sentences are the project's own. */
export default {
  rule: wasSession,
  finds: [
    { text: "The occasion was the seventh meeting of the Chad-Niger Joint Council.", want, quote: "The occasion was" },
    {
      text: "The occasion for the promise was the fifth meeting of the Joint Commission.",
      want,
      quote: "The occasion for the promise was",
    },
    { text: "It was the third meeting of the Chad-Niger Joint Council.", want, quote: "It was" },
    { text: "The talks were also the ninth round of the Border Dialogue.", want, quote: "The talks were also" },
    { text: "This marked the 12th session of their Joint Commission.", want, quote: "This marked" },
  ],
  ignores: [
    "The occasion was the third wedding of the year.",
    "It was the third meeting of the day.",
    "It was the first time that they met.",
    "This was the third round of layoffs.",
  ],
} satisfies Examples<unknown>;
