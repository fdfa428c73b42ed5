import type { Examples } from "../rule.ts";
import { ledInverted } from "./led-inverted.ts";

const want = { kind: "meeting", shape: "passive", role: "head_of_delegation" } as const;

/** All sentences are the project's own. */
export default {
  rule: ledInverted,
  finds: [
    {
      text: "At the head of the Chadian delegation sat Deputy Minister Ali Abakar.",
      want,
      quote: "At the head of the Chadian delegation sat",
    },
    {
      text: "Leading the Chadian side at Monday's talks in Zinder was Ali Abakar.",
      want,
      quote: "Leading the Chadian side",
    },
    { text: "At the head of Niger's stood Issa Garba.", want, quote: "At the head of Niger's stood" },
    {
      text: "Heading the six-member Chadian team now, Ali Abakar spoke; Niger's was led by Issa Garba.",
      want,
      quote: "Niger's was led by",
    },
  ],
  ignores: [
    "At the head of the table sat Ali Abakar.",
    "Leading the Chadian market was a brewery.",
    "Ali Abakar is leading the Chadian side.",
    "The race in Niger's north was led by Issa Garba.",
  ],
} satisfies Examples<unknown>;
