import type { Examples } from "../rule.ts";
import { signingSeen } from "./signing-seen.ts";

const want = { kind: "signing", shape: "between", role: "signatory" };

/** All sentences are the project's own. */
export default {
  rule: signingSeen,
  finds: [
    {
      text: "They witnessed the signing of a note on ferries between Minister Lund and Minister Ruiz.",
      want,
      quote: "signing of a note on ferries between",
    },
    {
      text: "The presidents watched the signing of an accord on fish by Peruvian Minister Ana Ruiz and Minister Vial.",
      want,
      quote: "signing of an accord on fish by",
    },
  ],
  ignores: [
    "They witnessed the signing of an accord between Peru and Chile.",
    "The signing of a note between Minister Lund and Minister Ruiz was put off.",
  ],
} satisfies Examples<unknown>;
