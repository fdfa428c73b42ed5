import type { Examples } from "../rule.ts";
import { papersOn } from "./papers-on.ts";

/** All sentences are the project's own. */
export default {
  rule: papersOn,
  finds: [
    {
      text: "Memoranda of understanding were inked on krill and on ice charts.",
      want: { type: "mou", text: "krill and on ice charts" },
      quote: "Memoranda of understanding were inked on krill and on ice charts",
    },
    {
      text: "Two accords were signed, one on krill and the other on ice.",
      want: { type: "agreement", text: "one on krill and the other on ice" },
      quote: "accords were signed, one on krill and the other on ice",
    },
    {
      text: "The agreements cover customs and ice charts.",
      want: { type: "agreement", text: "customs and ice charts" },
      quote: "The agreements cover customs and ice charts",
    },
  ],
  ignores: ["No agreements were signed on krill.", "The newspapers cover the story.", "They are a family of divers."],
} satisfies Examples<unknown>;
