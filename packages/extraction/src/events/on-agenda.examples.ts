import type { Examples } from "../rule.ts";
import { onAgenda } from "./on-agenda.ts";

/** All sentences are the project's own. */
export default {
  rule: onAgenda,
  finds: [
    {
      text: "Fishing quotas and visas were on the agenda.",
      want: "Fishing quotas and visas",
      quote: "Fishing quotas and visas",
    },
    { text: "The debt of the port was raised.", want: "The debt of the port", quote: "The debt of the port" },
    { text: "A gas pipeline dominated.", want: "A gas pipeline", quote: "A gas pipeline" },
  ],
  ignores: ["The talks were discussed in the press.", "It was raised in 1990.", "They were on the agenda."],
} satisfies Examples<unknown>;
