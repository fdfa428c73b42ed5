import type { Examples } from "../rule.ts";
import { toldHost } from "./told-host.ts";

const want = { kind: "meeting", shape: "active", needsObject: true };

/** All sentences are the project's own. */
export default {
  rule: toldHost,
  finds: [
    { text: "Mr Ferri told his Tunisian host, Slim Jaziri, that the ferries would run.", want, quote: "told" },
    {
      text: "Chancellor Vogel raised the price of gas with her Algerian counterpart.",
      want,
      quote: "raised the price of gas with",
    },
    {
      text: "Premier Moe was in Lima on Monday, where she pressed Peruvian President Luis Ortiz for visas.",
      want,
      quote: "pressed",
    },
  ],
  ignores: [
    "From Oslo she pressed Peruvian President Luis Ortiz for visas.",
    "Mr Ferri told his audience that the ferries would run.",
    "She raised the price of gas with a smile.",
  ],
} satisfies Examples<unknown>;
