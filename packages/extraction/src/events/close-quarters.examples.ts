import type { Examples } from "../rule.ts";
import { closeQuarters } from "./close-quarters.ts";

/** All sentences are the project's own. */
export default {
  rule: closeQuarters,
  finds: [
    {
      text: "The minister had lunched on Tuesday at the palace in Lima with her Thai counterpart.",
      want: { kind: "meeting", shape: "active" },
      quote: "lunched on Tuesday at the palace in Lima with",
    },
    {
      text: "Minister Tavares and her Portuguese counterpart closeted themselves for an hour in the library.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "closeted themselves",
    },
    {
      text: "Both ministers withdrew to the terrace for half an hour.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "withdrew to",
    },
    {
      text: "The Malian and Togolese presidents spent nearly three hours behind closed doors.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "spent nearly three hours behind closed doors",
    },
    {
      text: "Oslo rolled out the red carpet for Ghana's president.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object" },
      quote: "rolled out the red carpet for",
    },
    {
      text: "The envoys of Sudan and Chad went back to the negotiating table.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "went back to the negotiating table",
    },
    {
      text: "The Chilean and Bolivian ministers had lunch at the customs house.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "had lunch",
    },
    {
      text: "Premier Moe will see President Luis Ortiz on the margins of the fair.",
      want: { kind: "meeting", shape: "active" },
      quote: "see",
    },
    {
      text: "The two leaders conversed in private for 40 minutes in Bergen.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "conversed in private for 40 minutes",
    },
    {
      text: "Chadian and Nigerien envoys were back at the table in Oslo on Tuesday.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "were back at the table",
    },
    {
      text: "The Danish and Latvian premiers talked for an hour on Sunday aboard a ferry.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "talked for an hour",
    },
    {
      text: "Minister Berg talked yesterday in Tromso with the Finnish interior minister, Aino Saari.",
      want: { kind: "meeting", shape: "active" },
      quote: "talked yesterday in Tromso with",
    },
    {
      text: "The two presidents were on a video call for half an hour.",
      want: { kind: "phone_call", format: "phone", shape: "gathering" },
      quote: "were on a video call",
    },
    {
      text: "The envoy listened for an hour to Jordan's defence minister.",
      want: { kind: "meeting", shape: "active" },
      quote: "listened for an hour to",
    },
  ],
  ignores: [
    "The minister lunched in Lima on Tuesday with reporters.",
    "The minister dined in Lima with his family.",
    "They talked for two hours on the phone.",
    "Voters spent two hours in a queue.",
    "The mayor shook hands with shoppers.",
    "They set the table for six.",
    "The two premiers talked for an hour on Sunday at a rally in Riga.",
    "The envoy listened for an hour to President Ana Rojas's speech.",
  ],
} satisfies Examples<unknown>;
