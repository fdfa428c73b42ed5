import type { Examples } from "../rule.ts";
import { fronted } from "./fronted.ts";

/** All sentences are the project's own. */
export default {
  rule: fronted,
  finds: [
    { text: "On sheep exports, the two sides found common ground.", want: "sheep exports", quote: "sheep exports" },
    { text: "Turning to the ferry, Minister Kallas asked for patience.", want: "the ferry", quote: "the ferry" },
    {
      text: "They met at noon. As regards transit fees, no text is ready.",
      want: "transit fees",
      quote: "transit fees",
    },
  ],
  ignores: [
    "On Monday, they met.",
    "On the sidelines of the forum, he saw the premier.",
    "Addressing reporters, he smiled.",
    "On sheep exports, the senator was more outspoken.",
    "On his part, the minister thanked the hosts.",
  ],
} satisfies Examples<unknown>;
