import type { Examples } from "../rule.ts";
import { tookPart } from "./took-part.ts";

/** All sentences are the project's own. */
export default {
  rule: tookPart,
  finds: [
    { text: "Chad, Niger and Mali took part.", want: { kind: "meeting", shape: "owner" }, quote: "took part" },
    {
      text: "The session was attended by the energy ministers of Peru and Chile.",
      want: { kind: "meeting", shape: "passive" },
      quote: "attended by",
    },
  ],
  ignores: ["The mayor took part in a fishing contest.", "The fair was attended by thousands."],
} satisfies Examples<unknown>;
