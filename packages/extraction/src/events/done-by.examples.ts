import type { Examples } from "../rule.ts";
import { doneBy } from "./done-by.ts";

/** All sentences are the project's own. */
export default {
  rule: doneBy,
  finds: [
    {
      text: "Fish was discussed in a call placed by Minister Luis Ortiz to President Ana Rojas.",
      want: { kind: "phone_call", shape: "passive", format: "phone" },
      quote: "was discussed in a call placed by",
    },
    {
      text: "The dispute was settled in Lima on Monday by Ministers Luis Ortiz of Peru and Ana Rojas of Chile.",
      want: { kind: "meeting", shape: "passive" },
      quote: "was settled in Lima on Monday by",
    },
    {
      text: "Agreement on the ferry was reached by Estonian Transport Minister Mart Tamm and his Finnish counterpart.",
      want: { kind: "meeting", shape: "passive" },
      quote: "was reached by",
    },
    {
      text: "The rail concession was signed in Lusaka by Transport Minister Chanda Mulenga and his Angolan counterpart.",
      want: { kind: "signing", shape: "passive", role: "signatory" },
      quote: "was signed in Lusaka by",
    },
    {
      text: "Five accords were signed in the presence of the Spanish premier and President Vall.",
      want: { kind: "signing", shape: "passive" },
      quote: "were signed in the presence of",
    },
    {
      text: "Peru and Chile will share the catch under a deal on cod reached in Arica on Monday by their fisheries ministers.",
      want: { kind: "meeting", shape: "passive", status: "held" },
      quote: "reached in Arica on Monday by",
    },
  ],
  ignores: [
    "Peru will vote in May under a deal reached in Lima on Monday by party leaders.",
    "Peru will send troops under an accord reached in Lima on Monday by the defence and foreign ministers.",
    "An open letter was signed by the ministers of Peru and Chile.",
    "The shirt was signed in Lima by all players.",
    "The dispute was settled by a court in Lima.",
    "Minister Ortiz settled the dispute.",
  ],
} satisfies Examples<unknown>;
