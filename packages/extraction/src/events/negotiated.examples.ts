import type { Examples } from "../rule.ts";
import { negotiated } from "./negotiated.ts";

const want = { kind: "negotiation_round", shape: "gathering" };

/** All sentences are the project's own. */
export default {
  rule: negotiated,
  finds: [
    { text: "Chad and Niger haggled for two days over the wells.", want, quote: "haggled for" },
    {
      text: "Envoys of Peru and Chile completed their ninth round on the text.",
      want,
      quote: "completed their ninth round",
    },
    {
      text: "Railway officials of both states reconvened in Termez.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "reconvened",
    },
    { text: "Chad and Niger negotiated by video on Sunday.", want: want, quote: "negotiated by video" },
  ],
  ignores: [
    "The firm negotiated a loan.",
    "She completed her first marathon.",
    "They failed to agree on a name.",
    "They negotiated by the rules.",
  ],
} satisfies Examples<unknown>;
