import type { Examples } from "../rule.ts";
import { talksBetween } from "./talks-between.ts";

/** All sentences are the project's own. */
export default {
  rule: talksBetween,
  finds: [
    {
      text: "It came at talks between the visiting dignitary and Home Minister Ada Moe.",
      want: { kind: "meeting", shape: "between" },
      quote: "talks between",
    },
    {
      text: "Talks between Norway and Peru lasted two hours.",
      want: { kind: "meeting", shape: "between" },
      quote: "Talks between",
    },
    {
      text: "His meeting with President Ruiz was short.",
      want: { kind: "meeting", shape: "active" },
      quote: "meeting with",
    },
    {
      text: "Ruiz's phone call with Weber was friendly.",
      want: { kind: "phone_call", shape: "active", format: "phone" },
      quote: "phone call with",
    },
    {
      text: "Fog made the minister call off Tuesday's talks there with her Chilean counterpart.",
      want: { kind: "meeting", shape: "active" },
      quote: "talks there with",
    },
  ],
  ignores: [
    "The trade minister was also at the meeting with Minister Ortiz.",
    "There were talks between the visiting team and the press.",
    "Talks on trade went on.",
    "The meeting with no agenda ended.",
  ],
} satisfies Examples<unknown>;
