import type { Examples } from "../rule.ts";
import { delegationTo } from "./delegation-to.ts";

const want = { kind: "visit", shape: "active", guest: "subject" };

/** All sentences are the project's own. */
export default {
  rule: delegationTo,
  finds: [
    { text: "Minister Lund led a delegation to Lima on Tuesday.", want, quote: "led a delegation to" },
    {
      text: "The speaker is leading a high-level parliamentary delegation to Lusaka, the assembly said.",
      want,
      quote: "is leading a high-level parliamentary delegation to",
    },
  ],
  ignores: ["Lund led a delegation to the talks.", "She led the delegation at the ninth session."],
} satisfies Examples<unknown>;
