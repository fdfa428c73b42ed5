import type { Examples } from "../rule.ts";
import { cameOut } from "./came-out.ts";

/** All sentences are the project's own. */
export default {
  rule: cameOut,
  finds: [
    {
      text: "Four agreements on ports were signed.",
      want: { type: "agreement", text: "Four agreements on ports" },
      quote: "Four agreements on ports were signed",
    },
    {
      text: "The next round will be held in Bern in May.",
      want: { type: "next_meeting", text: "next round will be held in Bern in May" },
      quote: "The next round will be held in Bern in May",
    },
    {
      text: "In a joint declaration they called for calm.",
      want: { type: "joint_statement", text: "joint declaration" },
      quote: "In a joint declaration",
    },
  ],
  ignores: ["The treaty was criticised.", "The next train will be late."],
} satisfies Examples<unknown>;
