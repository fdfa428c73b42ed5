import type { Examples } from "../rule.ts";
import { headlineMatter } from "./headline-matter.ts";

/** All sentences are the project's own. */
export default {
  rule: headlineMatter,
  finds: [
    { text: "Fiji, Samoa talk tuna in Suva", want: "tuna", quote: "tuna" },
    { text: "Ministers huddle over sea cables", want: "sea cables", quote: "sea cables" },
  ],
  ignores: ["Premier in Rome on Friday", "Ministers confer on the sidelines", "Kings meet"],
} satisfies Examples<unknown>;
