import type { Examples } from "../rule.ts";
import { roundClosed } from "./round-closed.ts";

/** All sentences are the project's own. */
export default {
  rule: roundClosed,
  finds: [
    {
      text: "Norwegian and Chilean negotiators closed on Tuesday in Arica the third round of talks on salmon.",
      want: { kind: "negotiation_round", shape: "gathering", status: "held" },
      quote: "closed on Tuesday in Arica the third round of talks",
    },
    {
      text: "Teams from Peru and Japan have settled ten chapters, the ministry said on Friday at the end of the eleventh round.",
      want: { kind: "negotiation_round", shape: "around", status: "held" },
      quote: "said on Friday at the end of the eleventh round",
    },
    {
      text: "Kenya and Uganda left the negotiating table in Busia on Friday without a text.",
      want: { kind: "negotiation_round", shape: "gathering", status: "held" },
      quote: "left the negotiating table",
    },
  ],
  ignores: [
    "The boxer left the ring in the third round.",
    "She said after the first round of applause that she was glad.",
  ],
} satisfies Examples<unknown>;
