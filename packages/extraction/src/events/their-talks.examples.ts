import type { Examples } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { theirTalks } from "./their-talks.ts";

const want: TriggerValue = { kind: "meeting", shape: "gathering" };

/** All sentences are the project's own. */
export default {
  rule: theirTalks,
  finds: [
    { text: "Their talks went on for more than two hours.", want, quote: "Their talks" },
    { text: "Their meeting lasted an hour longer than planned.", want, quote: "Their meeting" },
    { text: "Their working lunch, the first since May, ran to three hours.", want, quote: "Their working lunch" },
    { text: "Aides said their private conversation took just 20 minutes.", want, quote: "their private conversation" },
  ],
  ignores: [
    "Their talks have dragged on for years.",
    "Their meeting was never mentioned again.",
    "Their dinner took place behind closed doors.",
    "Their friendship lasted two hours.",
  ],
} satisfies Examples<TriggerValue>;
