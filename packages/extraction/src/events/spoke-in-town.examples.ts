import type { Examples } from "../rule.ts";
import { spokeInTown } from "./spoke-in-town.ts";

const want = { kind: "meeting", shape: "gathering" };

/** All sentences are the project's own. */
export default {
  rule: spokeInTown,
  finds: [
    { text: "Ministers Bo Lassen and Mart Tamm spoke on Thursday in Tartu about the cable.", want, quote: "spoke" },
    { text: "The two presidents talked briefly in Lima on Friday about fish.", want, quote: "talked briefly" },
    { text: "President Ana Rojas and Premier Luis Ortiz spoke in Quito and agreed on a bridge.", want, quote: "spoke" },
    {
      text: "Ministers Bo Lassen and Mart Tamm talked late on Sunday at a hotel in Tartu.",
      want: want,
      quote: "talked",
    },
    {
      text: "Minister Bo Lassen of Denmark and Estonia's Mart Tamm talked in Tartu on Sunday.",
      want: want,
      quote: "talked",
    },
  ],
  ignores: [
    "The two ministers spoke in English about the cable.",
    "Both men spoke in Parliament about the border.",
    "President Ana Rojas spoke on Monday about the border.",
    "They spoke of the border in Lima.",
    "Both ministers talked on Monday at a conference on copper in Lima.",
    "They talked in Czech on Monday.",
  ],
} satisfies Examples<unknown>;
