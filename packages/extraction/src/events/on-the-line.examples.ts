import type { Examples } from "../rule.ts";
import { onTheLine } from "./on-the-line.ts";

const want = { kind: "phone_call", shape: "active", format: "phone", needsObject: true };

/** All sentences are the project's own. */
export default {
  rule: onTheLine,
  finds: [
    {
      text: "Fish came up in a call made on Monday by Minister Lund to the Chilean president.",
      want: { kind: "phone_call", shape: "between", format: "phone" },
      quote: "a call made on Monday by",
    },
    { text: "The premier was rung up on Sunday by Peru's president.", want, quote: "was rung up on Sunday by" },
    {
      text: "Minister Sall was called today, Monday, by Astrid Lund, Minister of Ports of Norway.",
      want,
      quote: "was called today, Monday, by",
    },
    { text: "The king picked up the phone to Muscat.", want, quote: "picked up the phone to" },
    {
      text: "A call from the Chilean president reached Premier Lund at noon.",
      want: { kind: "phone_call", shape: "between", format: "phone" },
      quote: "A call from",
    },
  ],
  ignores: [
    "A call made by Minister Lund to farmers was ignored.",
    "He was called a liar by the premier.",
    "A vote was called on Monday by a majority.",
    "The plan is on the line.",
  ],
} satisfies Examples<unknown>;
