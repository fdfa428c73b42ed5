import type { Examples } from "../rule.ts";
import { wasToVisit } from "./was-to-visit.ts";

const want = { kind: "visit", shape: "active", guest: "subject" };

/** All sentences are the project's own. */
export default {
  rule: wasToVisit,
  finds: [
    {
      text: "The visit that Premier Lund was to have paid to Chad in May has been put off.",
      want: { ...want, status: "postponed" },
      quote: "was to have paid to",
    },
    {
      text: "Peru has called off the trip that President Okello was due to make to Lima on Friday.",
      want: { ...want, status: "cancelled" },
      quote: "was due to make to",
    },
  ],
  ignores: [
    "The visit that Premier Lund was to have paid to Chad in May was talked about.",
    "The payment that the premier was due to make to Chad was put off.",
    "She put off the visit.",
  ],
} satisfies Examples<unknown>;
