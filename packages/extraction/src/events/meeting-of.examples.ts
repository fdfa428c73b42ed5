import type { Examples } from "../rule.ts";
import { meetingOf } from "./meeting-of.ts";

/** All sentences are the project's own. */
export default {
  rule: meetingOf,
  finds: [
    {
      text: "The ferry was announced after a meeting of the transport ministers of both countries in Aktau on Friday.",
      want: { kind: "meeting", shape: "between" },
      quote: "meeting of",
    },
    {
      text: "A gathering of envoys from Chad and Niger is planned.",
      want: { kind: "meeting", shape: "between" },
      quote: "gathering of",
    },
  ],
  ignores: ["A meeting of ministers of the cabinet lasted an hour.", "A meeting of minds, he called it."],
} satisfies Examples<unknown>;
