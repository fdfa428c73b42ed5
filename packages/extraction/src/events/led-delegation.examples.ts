import type { Examples } from "../rule.ts";
import { ledDelegation } from "./led-delegation.ts";

/** All sentences are the project's own. */
export default {
  rule: ledDelegation,
  finds: [
    {
      text: "Undersecretary Ramon Luz III led the Philippine panel.",
      want: { kind: "meeting", shape: "owner", role: "head_of_delegation" },
      quote: "led the Philippine panel",
    },
    {
      text: "It was held with Lund and Ortiz at the head of the two delegations.",
      want: { kind: "meeting", shape: "owner", role: "head_of_delegation" },
      quote: "at the head of the two delegations",
    },
    {
      text: "Deputy Minister Lund led the Norwegian delegation.",
      want: { kind: "meeting", shape: "owner", role: "head_of_delegation" },
      quote: "led the Norwegian delegation",
    },
    {
      text: "A delegation headed by Minister Ortiz came to Oslo.",
      want: { kind: "meeting", shape: "passive", role: "head_of_delegation" },
      quote: "delegation headed by",
    },
    {
      text: "He represented the Peruvian side.",
      want: { kind: "meeting", shape: "owner", role: "head_of_delegation" },
      quote: "represented the Peruvian side",
    },
    {
      text: "The Kenyan and Ugandan ministers head their countries' delegations.",
      want: { kind: "meeting", shape: "owner", role: "head_of_delegation" },
      quote: "head their countries' delegations",
    },
    {
      text: "Talks went on, the Bhutanese delegation being led by Secretary Dorji Wangmo.",
      want: { kind: "meeting", shape: "passive", role: "head_of_delegation" },
      quote: "delegation being led by",
    },
    {
      text: "Bhutanese negotiators led by Dorji Wangmo met the minister.",
      want: { kind: "meeting", shape: "passive", role: "head_of_delegation" },
      quote: "negotiators led by",
    },
  ],
  ignores: [
    "Undersecretary Ramon Luz III led the selection panel.",
    "It was held with Lund and Ortiz at the head of the two columns.",
    "She led the country for ten years.",
    "The team won the match.",
  ],
} satisfies Examples<unknown>;
