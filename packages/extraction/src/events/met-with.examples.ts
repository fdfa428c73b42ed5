import type { Examples } from "../rule.ts";
import { metWith } from "./met-with.ts";

/** All sentences are the project's own. */
export default {
  rule: metWith,
  finds: [
    {
      text: "Foreign Minister Anna Berg met with her Chilean counterpart in Oslo.",
      want: { kind: "meeting", shape: "active" },
      quote: "met with",
    },
    {
      text: "The two presidents met briefly in Cusco.",
      want: { kind: "meeting", shape: "active" },
      quote: "met briefly",
    },
    {
      text: "After meeting the Danish premier he flew home.",
      want: { kind: "meeting", shape: "active" },
      quote: "meeting",
    },
  ],
  ignores: [
    "The plan met the demands of the unions.",
    "He met the press after lunch.",
    "The third meeting of the board was short.",
    "The target was met.",
  ],
} satisfies Examples<unknown>;
