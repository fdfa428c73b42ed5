import type { Examples } from "../rule.ts";
import { calledOn } from "./called-on.ts";

/** All sentences are the project's own. */
export default {
  rule: calledOn,
  finds: [
    {
      text: "The Ghanaian minister paid a courtesy visit to President Ada Moe.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "paid a courtesy visit to",
    },
    {
      text: "Minister Lund paid a courtesy call on the Emir.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "paid a courtesy call on",
    },
    {
      text: "The ambassador called on President Ruiz before leaving.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "called on",
    },
  ],
  ignores: ["He called on President Ruiz to release the sailors.", "They called on all parties to stop."],
} satisfies Examples<unknown>;
