import type { Examples } from "../rule.ts";
import { phoneCall } from "./phone-call.ts";

/** All sentences are the project's own. */
export default {
  rule: phoneCall,
  finds: [
    {
      text: "President Ruiz spoke by phone with Chancellor Weber.",
      want: { kind: "phone_call", shape: "active", format: "phone" },
      quote: "spoke by phone with",
    },
    {
      text: "The minister spoke about steel by telephone with President Ruiz.",
      want: { kind: "phone_call", shape: "active", format: "phone" },
      quote: "spoke about steel by telephone with",
    },
    {
      text: "The king telephoned President Ruiz on Monday.",
      want: { kind: "phone_call", shape: "active", format: "phone" },
      quote: "telephoned",
    },
    {
      text: "The ministers held a phone call about the flood.",
      want: { kind: "phone_call", shape: "active", format: "phone" },
      quote: "held a phone call",
    },
    {
      text: "Minister Lund conferred with President Ruiz via telephone.",
      want: { kind: "phone_call", shape: "active", format: "phone" },
      quote: "conferred with",
    },
  ],
  ignores: [
    "The minister had been called twice; the phone call was short.",
    "The president received a courtesy call from Ambassador Ruiz.",
    "She called for calm.",
    "It was a wake-up call for the industry.",
    "He spoke about the harvest.",
  ],
} satisfies Examples<unknown>;
