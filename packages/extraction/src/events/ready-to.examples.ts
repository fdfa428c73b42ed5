import type { Examples } from "../rule.ts";
import { readyTo } from "./ready-to.ts";

/** All sentences are the project's own. */
export default {
  rule: readyTo,
  finds: [
    {
      text: "Norway stands ready to work with Chile to expand trade in cod.",
      want: "expand trade in cod",
      quote: "expand trade in cod",
    },
    {
      text: "He called on both sides to speed up the tunnel and deepen cooperation in health.",
      want: "speed up the tunnel and deepen cooperation in health",
      quote: "speed up the tunnel and deepen cooperation in health",
    },
  ],
  ignores: ["He was ready to go home.", "Both sides should wait.", "They hope to meet in May."],
} satisfies Examples<unknown>;
