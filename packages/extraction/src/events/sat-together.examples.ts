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
  ],
  ignores: [
    "The bakery got together a team.",
    "She spent two hours with her sister.",
    "He took his time.",
    "The two banks printed notes on paper.",
  ],
} satisfies Examples<unknown>;
