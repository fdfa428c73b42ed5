import type { Examples } from "../rule.ts";
import { papersListed } from "./papers-listed.ts";

/** All sentences are the project's own. */
export default {
  rule: papersListed,
  finds: [
    {
      text: "They signed nine papers, including a plan on rail and an accord on gas.",
      want: { type: "agreement", text: "a plan on rail and an accord on gas" },
      quote: "a plan on rail and an accord on gas",
    },
    {
      text: "The two exchanged two memoranda of understanding: one on kelp and another on krill.",
      want: { type: "agreement", text: "one on kelp and another on krill" },
      quote: "one on kelp and another on krill",
    },
  ],
  ignores: [
    "The library has papers, including a plan on rail.",
    "They had signed three papers, including a plan on rail.",
  ],
} satisfies Examples<unknown>;
