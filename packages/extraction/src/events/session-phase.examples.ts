import type { Examples } from "../rule.ts";
import { sessionPhase } from "./session-phase.ts";

const want = { kind: "committee_session", shape: "passive" };

/** All sentences are the project's own. */
export default {
  rule: sessionPhase,
  finds: [
    {
      text: "The Chad-Niger Joint Commission had offered both countries a chance to review trade.",
      want: { kind: "committee_session", shape: "passive" },
      quote: "had offered both countries a chance",
    },
    { text: "The Chad-Niger Joint Commission is under way in Zinder.", want, quote: "is under way" },
    { text: "The fifth round of the Strategic Dialogue wrapped up on Friday.", want, quote: "wrapped up" },
    { text: "Their Political Consultations, the third so far, began in Lima.", want, quote: "began" },
    {
      text: "The fifth round of the Strategic Dialogue wound up in Lima with four agreements.",
      want,
      quote: "wound up",
    },
  ],
  ignores: ["The trial is under way in Lima.", "The show began on Friday.", "The meeting ended badly."],
} satisfies Examples<unknown>;
