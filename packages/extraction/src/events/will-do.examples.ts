import type { Examples } from "../rule.ts";
import { willDo } from "./will-do.ts";

/** All sentences are the project's own. */
export default {
  rule: willDo,
  finds: [
    {
      text: "Norway and Chile will open a shared pier in May, their foreign ministers said on Tuesday.",
      want: "open a shared pier in May",
      quote: "open a shared pier in May",
    },
    {
      text: "OSLO - The two countries will waive port fees for trawlers, their ministers announced.",
      want: "waive port fees for trawlers",
      quote: "waive port fees for trawlers",
    },
  ],
  ignores: [
    "Norway and Chile will play on Sunday, their coaches hope.",
    "Norway and Chile will meet in May, their ministers said.",
    "Norway will open a pier, its minister said.",
  ],
} satisfies Examples<unknown>;
