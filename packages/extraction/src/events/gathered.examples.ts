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
    {
      text: "The two will sit down again in Bergen on 4 May.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "sit down again",
    },
    {
      text: "The three ministers will resume in Bergen on Friday.",
      want: { kind: "meeting", shape: "gathering" },
      quote: "resume",
    },
    {
      text: "Ms Berg and Mr Rojas would continue by video conference on Friday.",
      want: { kind: "phone_call", shape: "gathering", format: "video" },
      quote: "continue",
    },
  ],
  ignores: [
    "They will continue on Friday to dig.",
    "The two will resume in Bergen the work of their fathers.",
    "The trials will resume in Bergen on Friday.",
    "They convene the board.",
    "The Joint Commission will convene in Bergen in May.",
    "They were in Cusco for a wedding.",
    "He saw the plan through.",
    "Clouds gathered over the bay.",
    "The gathering of evidence took months.",
  ],
} satisfies Examples<unknown>;
