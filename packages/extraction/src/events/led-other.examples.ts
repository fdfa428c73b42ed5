import type { Examples } from "../rule.ts";
import { ledOther } from "./led-other.ts";

/** All sentences are the project's own. */
export default {
  rule: ledOther,
  finds: [
    {
      text: "The Peruvian team was headed by Ana Rojas and Chile's by Luis Soto.",
      want: { kind: "meeting", shape: "passive", role: "head_of_delegation" },
      quote: "Chile's by",
    },
    {
      text: "The Norwegian team was headed by Anna Berg, and the Danish delegation by Ole Krog.",
      want: { kind: "meeting", shape: "passive", role: "head_of_delegation" },
      quote: "Danish delegation by",
    },
    {
      text: "Norway was represented by Anna Berg.",
      want: { kind: "meeting", shape: "passive", role: "head_of_delegation" },
      quote: "was represented by",
    },
    {
      text: "Ama Boateng represented Ghana.",
      want: { kind: "meeting", shape: "owner", role: "head_of_delegation" },
      quote: "represented Ghana",
    },
    {
      text: "The Cuban side was headed by Minister Perez, the U.S. team by Assistant Secretary Hale.",
      want: { kind: "meeting", shape: "passive", role: "head_of_delegation" },
      quote: "U.S. team by",
    },
  ],
  ignores: [
    "Chile's output fell by half.",
    "The lawyer represented a client.",
    "She met counterparts representing Ghana.",
    "The march was led by Peru's singer.",
  ],
} satisfies Examples<unknown>;
