import type { Examples } from "../rule.ts";
import { wanted } from "./wanted.ts";

/** All sentences are the project's own. */
export default {
  rule: wanted,
  finds: [
    { text: "Lima, for its part, sought visas for students.", want: "visas for students", quote: "visas for students" },
    { text: "Rivas requested Norway's help with mine clearance.", want: "mine clearance", quote: "mine clearance" },
    { text: "Holm urged Chile to lift the ban on salmon.", want: "the ban on salmon", quote: "the ban on salmon" },
  ],
  ignores: ["The port hoped to grow.", "He asked twice.", "She invited him to lunch."],
} satisfies Examples<unknown>;
