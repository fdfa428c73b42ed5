import type { Examples } from "../rule.ts";
import { speech } from "./speech.ts";

/** All sentences are the project's own. */
export default {
  rule: speech,
  finds: [
    { text: "Lund said that trade is growing.", want: "said", quote: "said" },
    { text: "The minister pledged to help.", want: "pledged", quote: "pledged" },
    { text: "Ortiz urged patience.", want: "urged", quote: "urged" },
  ],
  ignores: ["The road sign was red.", "Nobody came."],
} satisfies Examples<unknown>;
