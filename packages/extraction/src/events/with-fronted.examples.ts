import type { Examples } from "../rule.ts";
import { withFronted } from "./with-fronted.ts";

const MET = { kind: "meeting", shape: "active", needsObject: true };

/** All sentences are the project's own. */
export default {
  rule: withFronted,
  finds: [
    { text: "With the Peruvian trade minister, Ana Rojas, she discussed cod.", want: MET, quote: "With" },
    {
      text: "With Foreign Minister of Peru Ana Rojas the Norwegian diplomat reviewed a treaty.",
      want: MET,
      quote: "With",
    },
    { text: "With her Chilean counterpart Lund talked about whales.", want: MET, quote: "With" },
  ],
  ignores: [
    "With the minister abroad, nobody answered.",
    "With prices falling, the council discussed cod.",
    "With a new president in office, Peru will discuss whales.",
  ],
} satisfies Examples<unknown>;
