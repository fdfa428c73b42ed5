import type { Examples } from "../rule.ts";
import { signed } from "./signed.ts";

/** All sentences are the project's own. */
export default {
  rule: signed,
  finds: [
    {
      text: "Norway and Peru signed a memorandum of understanding on ports.",
      want: { kind: "signing", shape: "gathering", role: "signatory" },
      quote: "signed a memorandum of understanding",
    },
    {
      text: "The sides signed six cooperation agreements.",
      want: { kind: "signing", shape: "gathering", role: "signatory" },
      quote: "signed six cooperation agreements",
    },
  ],
  ignores: ["The president signed a bill into law.", "The striker signed for a new club."],
} satisfies Examples<unknown>;
