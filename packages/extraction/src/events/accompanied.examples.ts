import type { Examples } from "../rule.ts";
import { accompanied } from "./accompanied.ts";

/** All sentences are the project's own. */
export default {
  rule: accompanied,
  finds: [
    {
      text: "She will be joined by Deputy Minister Ortiz.",
      want: { kind: "meeting", shape: "passive" },
      quote: "be joined by",
    },
    {
      text: "The meeting was attended by the Norwegian Ambassador.",
      want: { kind: "meeting", shape: "passive" },
      quote: "was attended by",
    },
    {
      text: "Also due to attend are Foreign Minister Berg and Thai officials.",
      want: { kind: "meeting", shape: "passive" },
      quote: "Also due to attend are",
    },
    {
      text: "On Friday they will be joined by Peru's Ana Rojas for three-way talks in Cusco.",
      want: { kind: "meeting", shape: "passive" },
      quote: "be joined by",
    },
    {
      text: "Also present were Foreign Minister Berg and her deputy.",
      want: { kind: "meeting", shape: "passive" },
      quote: "present were",
    },
  ],
  ignores: [
    "The report was accompanied by a map.",
    "They were joined by a river.",
    "They were joined by Peru's Ana Rojas for the doubles final.",
  ],
} satisfies Examples<unknown>;
