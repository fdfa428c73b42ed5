import type { Examples } from "../rule.ts";
import { metWith } from "./met-with.ts";

/** All sentences are the project's own. */
export default {
  rule: metWith,
  finds: [
    {
      text: "Foreign Minister Anna Berg met with her Chilean counterpart in Oslo.",
      want: { kind: "meeting", shape: "active" },
      quote: "met with",
    },
    {
      text: "The two presidents met briefly in Cusco.",
      want: { kind: "meeting", shape: "active" },
      quote: "met briefly",
    },
    {
      text: "After meeting the Danish premier he flew home.",
      want: { kind: "meeting", shape: "active" },
      quote: "meeting",
    },
    {
      text: "The envoy shuttled between two capitals, meeting President Moe and Speaker Lund.",
      want: { kind: "meeting", shape: "active" },
      quote: "meeting",
    },
    {
      text: "The premiers will next meet in person in Bergen on 3 June.",
      want: { kind: "meeting", shape: "active" },
      quote: "meet in person",
    },
    {
      text: "The leaders of both states, meeting in Cusco, vowed to go on.",
      want: { kind: "meeting", shape: "active" },
      quote: "meeting",
    },
    {
      text: "Meeting in Bergen on Monday, the premiers agreed on it.",
      want: { kind: "meeting", shape: "active" },
      quote: "Meeting",
    },
    {
      text: "The ministers met via video link.",
      want: { kind: "meeting", shape: "active", format: "video" },
      quote: "met",
    },
  ],
  ignores: [
    "The plant grew, meeting in full the demand for cement.",
    "The mill grew fast, meeting the minister's demands.",
    "The plan met the demands of the unions.",
    "He met the press after lunch.",
    "The third meeting of the board was short.",
    "The target was met.",
  ],
} satisfies Examples<unknown>;
