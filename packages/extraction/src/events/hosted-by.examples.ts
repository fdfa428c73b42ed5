import type { Examples } from "../rule.ts";
import { hostedBy } from "./hosted-by.ts";

/** All sentences are the project's own. */
export default {
  rule: hostedBy,
  finds: [
    {
      text: "Thursday's meeting on flood relief is being hosted by Dutch Prime Minister Jan Vos.",
      want: { kind: "meeting", shape: "passive", role: "host", status: "scheduled" },
      quote: "is being hosted by",
    },
    {
      text: "The talks in Muscat were convened by Oman's foreign minister.",
      want: { kind: "meeting", shape: "passive", role: "host" },
      quote: "were convened by",
    },
  ],
  ignores: ["The dinner was hosted by a bank.", "The server is hosted by a firm in Oslo."],
} satisfies Examples<unknown>;
