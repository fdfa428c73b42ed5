import type { Examples } from "../rule.ts";
import { concluded } from "./concluded.ts";

const agreement = (text: string) => ({ type: "agreement" as const, text });

/** All sentences are the project's own. */
export default {
  rule: concluded,
  finds: [
    {
      text: "Ministers agreed the two navies would exercise together in the strait twice a year.",
      want: agreement("the two navies would exercise together in the strait twice a year"),
      quote: "the two navies would exercise together in the strait twice a year",
    },
    {
      text: "The two ministers confirmed that both sides would expand the exchange to 600 places.",
      want: agreement("both sides would expand the exchange to 600 places"),
      quote: "both sides would expand the exchange to 600 places",
    },
    {
      text: "They reached a deal on cod, under which Danish boats will take three tonnes.",
      want: agreement("Danish boats will take three tonnes"),
      quote: "Danish boats will take three tonnes",
    },
    {
      text: "Peru has offered to resurface the runway.",
      want: agreement("resurface the runway"),
      quote: "resurface the runway",
    },
  ],
  ignores: [
    "They agreed the talks would benefit both.",
    "The two ministers confirmed that ties would deepen.",
    "She offered to help.",
  ],
} satisfies Examples<ReturnType<typeof concluded.read>>;
