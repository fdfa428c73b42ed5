import type { Examples } from "../rule.ts";
import { satTogether } from "./sat-together.ts";

/** All sentences are the project's own. */
export default {
  rule: satTogether,
  finds: [
    {
      text: "The Honduran and Belizean health ministers put their heads together in Corozal.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "put their heads together",
    },
    {
      text: "On the margins of the fair, Moe had twenty minutes with Peru's Ana Rojas.",
      want: { kind: "meeting", shape: "active" },
      quote: "had twenty minutes with",
    },
    {
      text: "She told how she had sat opposite Minister Ana Rojas the day before.",
      want: { kind: "meeting", shape: "active" },
      quote: "sat opposite",
    },
    {
      text: "He prayed in the cathedral before drawing President Evo Choque aside.",
      want: { kind: "meeting", shape: "active" },
      quote: "drawing",
    },
    {
      text: "The premier broke bread with Togo's president Kofi Ablo at a farm.",
      want: { kind: "meeting", shape: "active" },
      quote: "broke bread with",
    },
    {
      text: "Minister Lund ended the silence by picking up the phone to her Cuban counterpart.",
      want: { kind: "phone_call", shape: "active", format: "phone" },
      quote: "picking up the phone to",
    },
    {
      text: "Ministers of Ghana and Togo spent all of Monday in a hotel in Aflao, haggling over onions.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "spent all of Monday in a hotel in Aflao, haggling",
    },
    {
      text: 'The premier had "a lively hour" with her Greek counterpart.',
      want: { kind: "meeting", shape: "active" },
      quote: 'had "a lively hour" with',
    },
    {
      text: "Premier Moe got twenty useful minutes with the Chinese vice-premier.",
      want: { kind: "meeting", shape: "active" },
      quote: "got twenty useful minutes with",
    },
    {
      text: "The two home ministers were closeted together in Oran until noon.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "were closeted together",
    },
    {
      text: "Sunday found the Gabonese minister at the negotiating table with the Norwegian minister.",
      want: { kind: "meeting", shape: "active" },
      quote: "at the negotiating table with",
    },
    {
      text: "Premier Moe and President Ruiz sat on a bench by the lake for an hour, talking about the canal.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "sat on a bench by the lake for an hour, talking",
    },
    {
      text: "After forty minutes with the Croatian premier she was smiling.",
      want: { kind: "meeting", shape: "active" },
      quote: "forty minutes with",
    },
    {
      text: "The two presidents had their heads together.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "had their heads together",
    },
    {
      text: "The two envoys rose from the table at midnight.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "rose from the table",
    },
    {
      text: "The premiers parted in Zahle without a text.",
      want: { kind: "meeting", shape: "gathering", status: "held" },
      quote: "parted",
    },
    {
      text: "Trade ministers Aino Saari of Finland and Lars Lindqvist of Sweden faced each other in Turku on Monday.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "faced each other",
    },
    {
      text: "They slipped away from the gathering in Seoul on Monday for a talk.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "slipped away from the gathering in Seoul on Monday for a talk",
    },
  ],
  ignores: [
    "He sat opposite the palace.",
    "Players Aino Saari and Lars Lindqvist faced each other in Turku on Monday.",
    "The ministers faced each other in the final in Turku.",
    "They stepped aside for younger men.",
    "The bakery got together a team.",
    "She spent two hours with her sister.",
    "He took his time.",
    "The two banks printed notes on paper.",
    "The island wants a seat at the table with the prime minister.",
    "The minister stood at the window, talking about his youth.",
    "The premier had a bad hour with her dentist.",
    "The actor and the minister parted after 20 years of marriage.",
  ],
} satisfies Examples<unknown>;
