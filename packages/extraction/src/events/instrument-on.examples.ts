import type { Examples } from "../rule.ts";
import { instrumentOn } from "./instrument-on.ts";

/** All sentences are the project's own. */
export default {
  rule: instrumentOn,
  finds: [
    { text: "They initialled a protocol on eel fishing.", want: "eel fishing", quote: "eel fishing" },
    {
      text: "Bhutan and Fiji signed papers in the fields of nursing, bees and tourism after the talks.",
      want: "nursing, bees and tourism",
      quote: "nursing, bees and tourism",
    },
  ],
  ignores: [
    "He had hoped to renew the accord on his trip to Lima.",
    "A deal was near.",
    "The text was on the wall.",
    "They drafted it on Monday.",
  ],
} satisfies Examples<unknown>;
