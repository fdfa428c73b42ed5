import type { Examples } from "../rule.ts";
import { gathered } from "./gathered.ts";

/** All sentences are the project's own. */
export default {
  rule: gathered,
  finds: [
    {
      text: "The leaders of the five states gathered in Bergen.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "gathered",
    },
    {
      text: "The premiers convened virtually to plan relief.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "convened virtually",
    },
    {
      text: "The defence ministers of Norway and Peru were in Cusco on Tuesday for talks about a school.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "were in Cusco on Tuesday for talks",
    },
    {
      text: "The presidents will convene in Bergen in May.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "convene",
    },
  ],
  ignores: [
    "They convene the board.",
    "The Joint Commission will convene in Bergen in May.",
    "They were in Cusco for a wedding.",
    "He saw the plan through.",
    "Clouds gathered over the bay.",
    "The gathering of evidence took months.",
  ],
} satisfies Examples<unknown>;
