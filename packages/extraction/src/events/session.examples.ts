import type { Examples } from "../rule.ts";
import { session } from "./session.ts";

/** All sentences are the project's own. */
export default {
  rule: session,
  finds: [
    {
      text: "The fifth round of the dialogue was held in Quito.",
      want: { kind: "committee_session", shape: "passive" },
      quote: "was held",
    },
    {
      text: "Lund attended the meeting of the commission.",
      want: { kind: "committee_session", shape: "owner" },
      quote: "attended",
    },
    {
      text: "The summit took place in Bergen.",
      want: { kind: "committee_session", shape: "passive" },
      quote: "took place",
    },
    {
      text: "The donors' meeting has taken place in Lima.",
      want: { kind: "committee_session", shape: "passive" },
      quote: "taken place",
    },
    {
      text: "The committee of Chad and Niger assembled in Zinder.",
      want: { kind: "committee_session", shape: "passive" },
      quote: "assembled",
    },
    {
      text: "The working group on debt finished its second meeting in Lima.",
      want: { kind: "committee_session", shape: "owner" },
      quote: "finished",
    },
  ],
  ignores: [
    "The engine was assembled in Lima.",
    "The committee welcomed the report.",
    "The hall seats nine hundred people.",
  ],
} satisfies Examples<unknown>;
