import type { Examples } from "../rule.ts";
import { colonList } from "./colon-list.ts";

/** All sentences are the project's own. */
export default {
  rule: colonList,
  finds: [
    {
      text: "They talked about what matters on both shores: malaria, permits for pickers and policing.",
      want: "malaria, permits for pickers and policing",
      quote: "malaria, permits for pickers and policing",
    },
    {
      text: 'Officers went through what the minutes call "old business": rhino horns and stolen tractors.',
      want: "rhino horns and stolen tractors",
      quote: "rhino horns and stolen tractors",
    },
  ],
  ignores: ["He talked on: the hall listened.", "They discussed the budget: it was short."],
} satisfies Examples<unknown>;
