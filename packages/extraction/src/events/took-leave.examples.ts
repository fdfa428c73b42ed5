import type { Examples } from "../rule.ts";
import { tookLeave } from "./took-leave.ts";

const want = { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true };

/** All sentences are the project's own. */
export default {
  rule: tookLeave,
  finds: [
    {
      text: "The Swedish ambassador, Karin Ek, bade farewell on Monday to President Amina Juma.",
      want,
      quote: "bade farewell on Monday to",
    },
    {
      text: "After three years Ambassador Ek took leave of the Kenyan foreign minister, Ali Noor.",
      want,
      quote: "took leave of",
    },
    { text: "The UN envoy said goodbye to Premier Ruiz in Quito.", want, quote: "said goodbye to" },
    {
      text: "President Amina Juma bade farewell on Monday to the outgoing Swedish ambassador, Karin Ek.",
      want: { ...want, host: "subject", guest: "object" },
      quote: "bade farewell on Monday to",
    },
  ],
  ignores: [
    "The town said goodbye to its president.",
    "The ambassador said goodbye to his staff.",
    "The minister said goodbye to the outgoing year.",
    "The ambassador said goodbye to Premier Ruiz's plan.",
    "At the funeral the ambassador said farewell to President Ortiz.",
  ],
} satisfies Examples<unknown>;
