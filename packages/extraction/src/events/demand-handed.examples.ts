import type { Examples } from "../rule.ts";
import { demandHanded } from "./demand-handed.ts";

const want = { kind: "meeting", shape: "active", needsObject: true, status: "held" };

/** All sentences are the project's own. */
export default {
  rule: demandHanded,
  finds: [
    {
      text: "Luis Mora delivered the demand in Arica on Friday to Tito Ward, Chile's mines minister.",
      want,
      quote: "delivered the demand in Arica on Friday to",
    },
    {
      text: "She put her request for cranes on Monday in Cotonou to Benin's trade minister, Paul Dossou.",
      want,
      quote: "put her request for cranes on Monday in Cotonou to",
    },
    {
      text: "The offer was made in Varna on Sunday to Rada Ilieva, the rail minister, by Nikos Vardis, her Greek counterpart.",
      want: { ...want, shape: "between" },
      quote: "offer was made in Varna on Sunday to",
    },
    {
      text: "The offer, an aide said, was made in Varna on Sunday to the rail minister, Rada Ilieva, by Nikos Vardis, her Greek counterpart.",
      want: { ...want, shape: "between" },
      quote: "offer, an aide said, was made in Varna on Sunday to",
    },
  ],
  ignores: [
    "Luis Mora delivered the demand on Friday to Tito Ward, Chile's mines minister.",
    "The offer was made on Sunday to Rada Ilieva, the rail minister, by Nikos Vardis, her Greek counterpart.",
    "The offer was made in Varna on Sunday to reporters by Nikos Vardis, the rail minister.",
    "Luis Mora will have made the offer in Arica by Friday to farmers.",
  ],
} satisfies Examples<unknown>;
