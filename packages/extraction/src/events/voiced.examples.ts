import type { Examples } from "../rule.ts";
import { voiced } from "./voiced.ts";

/** All sentences are the project's own. */
export default {
  rule: voiced,
  finds: [
    { text: "Moreau stressed the importance of clean ports.", want: "clean ports", quote: "clean ports" },
    { text: "She called for a truce in the valley.", want: "a truce in the valley", quote: "a truce in the valley" },
    { text: "The envoy voiced concern over wheat prices.", want: "wheat prices", quote: "wheat prices" },
  ],
  ignores: ["Cooperation is good.", "He raised doubts.", "They condemned him."],
} satisfies Examples<unknown>;
