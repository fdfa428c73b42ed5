import type { Examples } from "../rule.ts";
import { roundTheTable } from "./round-the-table.ts";

const want = { kind: "meeting", shape: "between", status: "held" };

/** All sentences are the project's own. */
export default {
  rule: roundTheTable,
  finds: [
    {
      text: "There were three of them round the table in Lome on Monday: ministers Paul Dossou of Benin, Sani Issa of Niger and the host, Togo's Afi Mensah.",
      want,
      quote: "There were three of them round the table in Lome on Monday:",
    },
    {
      text: "The three presidents sat at one table in Lima on Tuesday: Rosa Leal of Peru, Tito Ward of Chile and Evo Rojas of Bolivia.",
      want,
      quote: "The three presidents sat at one table in Lima on Tuesday:",
    },
  ],
  ignores: [
    "There were three names on the table in Lome on Monday: ministers Paul Dossou of Benin, Sani Issa of Niger and Afi Mensah of Togo.",
    "There were three of them round the table in Lome on Monday: farmers from Benin, Niger and Togo.",
    "Three were at table when the bell rang.",
  ],
} satisfies Examples<unknown>;
