import type { Examples } from "../rule.ts";
import { callTo } from "./call-to.ts";

const want = { kind: "phone_call", shape: "active", format: "phone", needsObject: true } as const;

/** All sentences are the project's own. */
export default {
  rule: callTo,
  finds: [
    {
      text: "Premier Moe won Lima's backing on Monday, in a call to President Ana Rojas.",
      want,
      quote: "in a call to",
    },
    {
      text: "The minister thanked them during a brief phone call on Sunday to his Chilean counterpart, Tito Ward.",
      want,
      quote: "during a brief phone call on Sunday to",
    },
  ],
  ignores: [
    "The union joined in a call to President Ana Rojas to resign.",
    "The bishops were united in a call to President Ana Rojas for calm.",
    "She won their backing in a call to investors.",
  ],
} satisfies Examples<unknown>;
