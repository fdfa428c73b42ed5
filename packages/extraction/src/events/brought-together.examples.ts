import type { Examples } from "../rule.ts";
import { broughtTogether } from "./brought-together.ts";

/** All sentences are the project's own. */
export default {
  rule: broughtTogether,
  finds: [
    {
      text: "Chad has called the water ministers of Niger and Mali to Abeche for talks.",
      want: {
        kind: "meeting",
        shape: "active",
        host: "subject",
        guest: "object",
        needsObject: true,
        status: "scheduled",
      },
      quote: "called",
    },
    {
      text: "Kenya awaits Prime Minister Abdi Warsame in Nairobi on Friday.",
      want: {
        kind: "meeting",
        shape: "active",
        host: "subject",
        guest: "object",
        needsObject: true,
        status: "scheduled",
      },
      quote: "awaits",
    },
  ],
  ignores: [
    "Chad called the ministers of Niger liars.",
    "He brought the files to Oslo.",
    "She expects the prime minister to resign on Friday.",
  ],
} satisfies Examples<unknown>;
