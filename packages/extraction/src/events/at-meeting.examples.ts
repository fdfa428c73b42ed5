import type { Examples } from "../rule.ts";
import { atMeeting } from "./at-meeting.ts";

/** All sentences are the project's own. */
export default {
  rule: atMeeting,
  finds: [
    {
      text: "Rojas and her Peruvian counterpart signed the communique after an afternoon of closed-door talks.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "after an afternoon of closed-door talks",
    },
    {
      text: "Chile and Peru made headway after three days of hectic parleys in Tacna.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "after three days of hectic parleys",
    },
    {
      text: "Peru and Ecuador emerged on Friday from a week of haggling in Tumbes without a deal.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "from a week of haggling",
    },
    {
      text: "Lund and Ortiz discussed ports during a meeting in Lima.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "during a meeting",
    },
    {
      text: "The king raised it in a phone call on Monday.",
      want: { kind: "phone_call", shape: "gathering", format: "phone" },
      quote: "in a phone call",
    },
    {
      text: "Lund and Ortiz came out of the villa after almost nine hours of closed-door talks.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "after almost nine hours of closed-door talks",
    },
    {
      text: "Both ministers condemned the raid at the end of two hours of talks in Ghanzi.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "at the end of two hours of talks",
    },
  ],
  ignores: [
    "It was decided at a cabinet meeting on Monday.",
    "He waited in the meeting room.",
    "They left at the end of the day.",
  ],
} satisfies Examples<unknown>;
