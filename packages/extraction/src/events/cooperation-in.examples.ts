import type { Examples } from "../rule.ts";
import { cooperationIn } from "./cooperation-in.ts";

/** All sentences are the project's own. */
export default {
  rule: cooperationIn,
  finds: [
    {
      text: "They will deepen cooperation in health and mining.",
      want: "health and mining",
      quote: "health and mining",
    },
    { text: "They pledged to work together on sea cables.", want: "sea cables", quote: "sea cables" },
    {
      text: "He offered collaboration in the fields of sport and music.",
      want: "sport and music",
      quote: "sport and music",
    },
  ],
  ignores: [
    "There was a lack of cooperation in customs.",
    "A memorandum on cooperation in geology was signed.",
    "Cooperation is good.",
  ],
} satisfies Examples<unknown>;
