import type { Examples } from "../rule.ts";
import { heldTalks } from "./held-talks.ts";

/** All sentences are the project's own. */
export default {
  rule: heldTalks,
  finds: [
    {
      text: "Minister Lund used the margins of the session in Lima for two meetings: with Peru's Ana Rojas.",
      want: { kind: "meeting", shape: "active" },
      quote: "used the margins of the session in Lima for two meetings",
    },
    {
      text: "The envoy had separate contacts in Lima on Monday, first with the president of Peru.",
      want: { kind: "meeting", shape: "active" },
      quote: "had separate contacts",
    },
    {
      text: "Kuwait and Jordan wound up here on Tuesday two days of talks.",
      want: { kind: "meeting", shape: "active" },
      quote: "wound up here on Tuesday two days of talks",
    },
    {
      text: "Norway and Chile held in-depth talks on fisheries.",
      want: { kind: "meeting", shape: "active" },
      quote: "held in-depth talks",
    },
    {
      text: "She will hold a second round of negotiations with Peru.",
      want: { kind: "negotiation_round", shape: "active" },
      quote: "hold a second round of negotiations",
    },
    {
      text: "The envoys concluded two days of talks in Muscat.",
      want: { kind: "meeting", shape: "active" },
      quote: "concluded two days of talks",
    },
    {
      text: "Chad and Niger conducted their political consultations by video conference.",
      want: { kind: "meeting", shape: "active", format: "video" },
      quote: "conducted their political consultations by video conference",
    },
    {
      text: "Minister Berg and Minister Ortiz held forty minutes of talks.",
      want: { kind: "meeting", shape: "active" },
      quote: "held forty minutes of talks",
    },
    {
      text: "Crowds met the Angolan president, who came for talks in Praia.",
      want: { kind: "meeting", shape: "active" },
      quote: "came for talks",
    },
  ],
  ignores: [
    "The minister had separate contacts in Lima on Monday, first with farmers.",
    "The minister used the margins of the session in Lima for three interviews.",
    "He talks about peace every day.",
    "They hold the view that trade helps.",
    "The minister had previously cancelled a meeting.",
    "They came for lunch.",
  ],
} satisfies Examples<unknown>;
