import type { Examples } from "../rule.ts";
import { withKnown } from "./with-known.ts";

const MET = { kind: "meeting", shape: "active", needsObject: true };

/** All sentences are the project's own. Whether the name is an official's of another state, the frame tells. */
export default {
  rule: withKnown,
  finds: [
    { text: "Foreign Minister Lund exchanged views with Rojas on cod.", want: MET, quote: "exchanged views with" },
    { text: "The premier discussed cod quotas with her in Lima.", want: MET, quote: "discussed cod quotas with" },
    {
      text: "Lund reviewed the treaty with Rojas on the phone.",
      want: { kind: "phone_call", shape: "active", format: "phone", needsObject: true },
      quote: "reviewed the treaty with",
    },
  ],
  ignores: [
    "He discussed cod with fishermen.",
    "She exchanged views with her readers.",
    "The minister reviewed the catch with an expert's eye.",
  ],
} satisfies Examples<unknown>;
