import type { Examples } from "../rule.ts";
import { notSettled } from "./not-settled.ts";

/** All sentences are the project's own. */
export default {
  rule: notSettled,
  finds: [
    { text: "The sides failed to agree on cod tariffs.", want: "cod tariffs", quote: "cod tariffs" },
    { text: "No agreement was reached on the lighthouse.", want: "the lighthouse", quote: "the lighthouse" },
    { text: "The main obstacle remains port fees.", want: "port fees", quote: "port fees" },
  ],
  ignores: ["The boats failed to return.", "They took a walk.", "No agreement is perfect."],
} satisfies Examples<unknown>;
