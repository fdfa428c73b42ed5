import type { Examples } from "../rule.ts";
import { tookUp } from "./took-up.ts";

/** All sentences are the project's own. */
export default {
  rule: tookUp,
  finds: [
    { text: "They agreed to look into student visas.", want: "student visas", quote: "student visas" },
    { text: "The two dwelt at length on cod tariffs.", want: "cod tariffs", quote: "cod tariffs" },
    { text: "A working lunch was devoted to sea mines.", want: "sea mines", quote: "sea mines" },
  ],
  ignores: ["They agreed to meet again.", "The ship moved on.", "They never agreed to discuss tolls."],
} satisfies Examples<unknown>;
