import type { Examples } from "../rule.ts";
import { withWhom } from "./with-whom.ts";

const want = { kind: "meeting", shape: "active", status: "held", needsObject: true } as const;

/** All sentences are the project's own. */
export default {
  rule: withWhom,
  finds: [
    {
      text: "Beside her stood Premier Luis Ortiz, with whom she had just been closeted for nearly two hours.",
      want,
      quote: "had just been closeted",
    },
    {
      text: "Next to him was President Ana Rojas, with whom he had been in talks since noon.",
      want,
      quote: "had been in talks",
    },
  ],
  ignores: [
    "Beside her stood Premier Luis Ortiz, with whom she had studied in Bergen.",
    "Beside her stood Premier Luis Ortiz, with whom she had been closeted for a week as a student.",
  ],
} satisfies Examples<unknown>;
