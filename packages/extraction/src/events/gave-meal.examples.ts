import type { Examples } from "../rule.ts";
import { gaveMeal } from "./gave-meal.ts";

const want = { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true } as const;

/** All sentences are the project's own. */
export default {
  rule: gaveMeal,
  finds: [
    {
      text: "Norwegian Premier Ada Moe gave a dinner at the old fort last night in honour of Peruvian President Luis Ortiz.",
      want,
      quote: "gave a dinner at the old fort last night in honour of",
    },
    {
      text: "Foreign Minister Lund hosted a working lunch for her Chilean counterpart.",
      want,
      quote: "hosted a working lunch for",
    },
    {
      text: "The king held a state banquet for the visiting Kenyan president.",
      want,
      quote: "held a state banquet for",
    },
    {
      text: "Premier Moe was speaking at a reception for the visiting Kenyan president.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "speaking at a reception for",
    },
    {
      text: "A breakfast in Oran on Monday gave President Ruiz and the Finnish premier, Aino Saari, a chance to talk.",
      want: { kind: "meeting", shape: "between" },
      quote: "breakfast in Oran on Monday gave",
    },
    {
      text: "Dinner in Muscat brought Premier Hamad Saif and the crown prince together.",
      want: { kind: "meeting", shape: "between" },
      quote: "Dinner in Muscat brought",
    },
  ],
  ignores: [
    "She was speaking at a reception for nurses.",
    "The bank hosted a dinner for its clients.",
    "He gave a dinner speech.",
    "They held a lunch for charity.",
    "She hosted a dinner for the premier's birthday.",
    "Breakfast gave the minister time to think.",
    "Lunch gave the president's cook and his aides a chance to rest.",
  ],
} satisfies Examples<unknown>;
