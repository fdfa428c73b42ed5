import type { Examples } from "../rule.ts";
import { whereWaited } from "./where-waited.ts";

const want = { kind: "meeting", shape: "active", status: "held", needsObject: true } as const;

/** All sentences are the project's own. */
export default {
  rule: whereWaited,
  finds: [
    {
      text: "In Lima on Monday Premier Moe walked into the small room where Peru's trade minister, Ana Rojas, was waiting.",
      want,
      quote: "into the small room where",
    },
    {
      text: "The envoy was driven to the palace, where President Ana Rojas waited.",
      want,
      quote: "to the palace, where",
    },
  ],
  ignores: [
    "Premier Moe walked into the room where reporters were waiting.",
    "Premier Moe was to walk into the room where President Ana Rojas was waiting.",
  ],
} satisfies Examples<unknown>;
