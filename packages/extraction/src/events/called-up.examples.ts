import type { Examples } from "../rule.ts";
import { calledUp } from "./called-up.ts";

const want = { kind: "phone_call", shape: "active", format: "phone", needsObject: true };

/** All sentences are the project's own. */
export default {
  rule: calledUp,
  finds: [
    {
      text: "The Belgian premier called Dutch Prime Minister Jan de Wit on Friday.",
      want,
      quote: "called",
    },
    { text: "On Tuesday, the Belgian premier called Dutch Prime Minister Jan Smit.", want, quote: "called" },
    { text: "The Belgian premier on Friday called Dutch Prime Minister Jan Smit.", want, quote: "called" },
    { text: "She called her Zambian counterpart to express her condolences.", want, quote: "called" },
  ],
  ignores: [
    "On Tuesday, the Belgian premier called Dutch Prime Minister Jan Smit a fool.",
    "The Belgian premier called Dutch Prime Minister Jan de Wit a fool.",
    "She called on the president to resign.",
    "They called for calm.",
  ],
} satisfies Examples<unknown>;
