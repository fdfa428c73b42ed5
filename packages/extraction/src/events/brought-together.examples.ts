import type { Examples } from "../rule.ts";
import { broughtTogether } from "./brought-together.ts";

/** Whom somebody asks to come, and has not met yet. */
const asked = {
  kind: "meeting",
  shape: "active",
  host: "subject",
  guest: "object",
  needsObject: true,
  status: "scheduled",
};

/** All sentences are the project's own. */
export default {
  rule: broughtTogether,
  finds: [
    {
      text: "Chad has called the water ministers of Niger and Mali to Abeche for talks.",
      want: asked,
      quote: "called",
    },
    {
      text: "The dialogue brought Minister Lund of Norway face to face with her Ghanaian counterpart.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "face to face with",
    },
    {
      text: "The commission brought Minister Lund and Minister Ortiz together in Bergen on Monday.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "together",
    },
    {
      text: "Kenya awaits Prime Minister Abdi Warsame in Nairobi on Friday.",
      want: asked,
      quote: "awaits",
    },
  ],
  ignores: [
    "The film brings President Lund and President Ortiz together in a cinema.",
    "Chad called the ministers of Niger liars.",
    "He brought the files to Oslo.",
    "She expects the prime minister to resign on Friday.",
  ],
} satisfies Examples<unknown>;
