import type { Examples } from "../rule.ts";
import { reference } from "./reference.ts";

/** All sentences are the project's own. */
export default {
  rule: reference,
  finds: [
    {
      text: "Today's meeting in Geneva was the first of its kind.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "Today's meeting",
    },
    { text: "They praised the talks in Doha.", want: { kind: "meeting", shape: "gathering" }, quote: "the talks" },
  ],
  ignores: [
    "The meeting room at the back was cold.",
    "A meeting in May is planned.",
    "the talks on fisheries",
    "Peru's premier greets Togo's ahead of their meeting in Lomé.",
  ],
} satisfies Examples<unknown>;
