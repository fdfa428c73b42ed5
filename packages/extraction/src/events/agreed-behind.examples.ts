import type { Examples } from "../rule.ts";
import { agreedBehind } from "./agreed-behind.ts";

/** All sentences are the project's own. */
export default {
  rule: agreedBehind,
  finds: [
    {
      text: "Lorries should not wait more than a day, the governments have agreed.",
      want: "Lorries should not wait more than a day",
      quote: "Lorries should not wait more than a day, the governments have agreed",
    },
    {
      text: "They said they would refrain from drills.",
      want: "refrain from drills",
      quote: "They said they would refrain from drills",
    },
  ],
  ignores: ["He should wait, they say.", "They said they would like tea.", "The two plan to rest."],
} satisfies Examples<unknown>;
