import type { Examples } from "../rule.ts";
import { ledInTurn } from "./led-in-turn.ts";

/** All sentences are the project's own. */
export default {
  rule: ledInTurn,
  finds: [
    {
      text: "Deputy Minister Ali Abakar headed the Chadian team and Director Issa Garba the Nigerien.",
      want: { kind: "meeting", shape: "owner", role: "head_of_delegation" },
      quote: "the Nigerien",
    },
    {
      text: "The Chadian team was led by Ali Abakar, the Nigerien under Issa Garba.",
      want: { kind: "meeting", shape: "passive", role: "head_of_delegation" },
      quote: "Nigerien under",
    },
    {
      text: "Ali Abakar was at the head of the Chadian delegation.",
      want: { kind: "meeting", shape: "owner", role: "head_of_delegation" },
      quote: "at the head of the Chadian delegation",
    },
    {
      text: "Chad's chief negotiator is Ali Abakar.",
      want: { kind: "meeting", shape: "passive", role: "head_of_delegation" },
      quote: "Chad's chief negotiator is",
    },
    {
      text: "Representing Chad was Ali Abakar.",
      want: { kind: "meeting", shape: "passive", role: "head_of_delegation" },
      quote: "Representing Chad was",
    },
    {
      text: "Chad was represented by Ali Abakar; Niger has sent General Issa Garba.",
      want: { kind: "meeting", shape: "passive", role: "head_of_delegation" },
      quote: "Niger has sent",
    },
  ],
  ignores: [
    "Kenya has sent two frigates to the gulf.",
    "She headed the list and he the table.",
    "Prices rose in Chad; for Niger, the outlook is better.",
    "He stood at the head of the queue.",
    "Chad sent aid and Niger its thanks were late.",
  ],
} satisfies Examples<unknown>;
