import type { Examples } from "../rule.ts";
import { hostsConference } from "./hosts-conference.ts";

/** All sentences are the project's own. */
export default {
  rule: hostsConference,
  finds: [
    {
      text: "Chad and Niger will host an international donor conference on the lake.",
      want: { kind: "conference", shape: "owner" },
      quote: "host an international donor conference",
    },
    {
      text: "Oslo held a regional summit on forests.",
      want: { kind: "summit", shape: "owner" },
      quote: "held a regional summit",
    },
  ],
  ignores: ["The minister held a press conference.", "They hold a conference room on the third floor."],
} satisfies Examples<unknown>;
