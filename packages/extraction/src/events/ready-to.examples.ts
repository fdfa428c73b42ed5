import type { Examples } from "../rule.ts";
import { readyTo } from "./ready-to.ts";

/** All sentences are the project's own. */
export default {
  rule: readyTo,
  finds: [
    {
      text: "Oslo stands ready to work with Lima to expand trade in cod.",
      want: "expand trade in cod",
      quote: "expand trade in cod",
    },
    { text: "The two sides should share data on ice.", want: "share data on ice", quote: "share data on ice" },
    {
      text: "She called on both countries to speed up the bridge.",
      want: "speed up the bridge",
      quote: "speed up the bridge",
    },
    {
      text: "The country is willing to align its rules on tyres.",
      want: "align its rules on tyres",
      quote: "align its rules on tyres",
    },
  ],
  ignores: ["The ferry is ready to sail.", "He is ready to open the door.", "They should rest."],
} satisfies Examples<unknown>;
