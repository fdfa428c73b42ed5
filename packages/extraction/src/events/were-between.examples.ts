import type { Examples } from "../rule.ts";
import { wereBetween } from "./were-between.ts";

const want = { kind: "meeting", shape: "between", status: "held" };

/** All sentences are the project's own. */
export default {
  rule: wereBetween,
  finds: [
    {
      text: "They took place on Monday in Arica; they were between Peruvian defence minister Luis Mora and Chile's Tito Ward.",
      want,
      quote: "took place on Monday in Arica; they were between",
    },
    {
      text: "It was held in Gaborone on Tuesday, and it was between water minister Joseph Mwila and Botswana's Neo Kgosi.",
      want,
      quote: "was held in Gaborone on Tuesday, and it was between",
    },
  ],
  ignores: [
    "They took place on Sunday in Cotonou; they were between Togolese champion Afi Mensah and Benin's Paul Dossou.",
    "They were between water minister Joseph Mwila and Namibia's Ester Haimbodi.",
    "They took place on Monday in Arica; they were dull.",
  ],
} satisfies Examples<unknown>;
