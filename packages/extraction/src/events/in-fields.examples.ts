import type { Examples } from "../rule.ts";
import { inFields } from "./in-fields.ts";

/** All sentences are the project's own. */
export default {
  rule: inFields,
  finds: [
    { text: "Ties in the areas of nursing and bees are old.", want: "nursing and bees", quote: "nursing and bees" },
    {
      text: "They will work together in such fields as sport and music.",
      want: "sport and music",
      quote: "sport and music",
    },
  ],
  ignores: [
    "The mill lies in the field.",
    "A memorandum on cooperation in the field of geology was signed.",
    "They agreed in this area.",
  ],
} satisfies Examples<unknown>;
