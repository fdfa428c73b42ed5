import type { Examples } from "../rule.ts";
import { namedTalks } from "./named-talks.ts";

/** All sentences are the project's own. */
export default {
  rule: namedTalks,
  finds: [
    { text: "They will resume cattle transit talks in May.", want: "cattle transit", quote: "cattle transit" },
    { text: "The two ministers signed the film pact.", want: "film", quote: "film" },
  ],
  ignores: [
    "They held high-level talks.",
    "Another agreement followed.",
    "The second conference was short.",
    "On Saturday the visitors went into talks.",
    "She flew home after talks.",
  ],
} satisfies Examples<unknown>;
