import type { Examples } from "../rule.ts";
import { pageOfRemarks } from "./page-of-remarks.ts";

const want = { kind: "meeting", shape: "gathering", status: "held" };

/** All sentences are the project's own. */
export default {
  rule: pageOfRemarks,
  finds: [
    {
      text: "Minister Ana Rojas and Norwegian Foreign Minister Per Lund Before Their Meeting",
      want,
      quote: "Before Their Meeting",
    },
    {
      text: "Remarks by Premier Moe and President Kofi Ablo of Togo in Joint Press Conference",
      want,
      quote: "in Joint Press Conference",
    },
    {
      text: "Transcript: Prime Minister Jana Kos and Chancellor Uwe Brandt after bilateral talks",
      want,
      quote: "after bilateral talks",
    },
    {
      text: "Remarks With Danish Foreign Minister Lars Holt Before Their Meeting",
      want,
      quote: "Before Their Meeting",
    },
  ],
  ignores: [
    "Remarks by the Minister Before the Annual Meeting",
    "Ministers Rojas and Lund spoke before their meeting.",
    "Remarks by Premier Moe Before Congress",
  ],
} satisfies Examples<unknown>;
