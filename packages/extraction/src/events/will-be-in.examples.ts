import type { Examples } from "../rule.ts";
import { willBeIn } from "./will-be-in.ts";

const want = { kind: "visit", shape: "active", status: "scheduled", guest: "subject" };

/** All sentences are the project's own. */
export default {
  rule: willBeIn,
  finds: [
    { text: "Peru's speaker will be in Lusaka from 4 to 6 March.", want, quote: "will be in" },
    { text: "The premier will be back in Riga on Monday.", want, quote: "will be back in" },
  ],
  ignores: ["The vote will be in May.", "He will be in trouble.", "The premier will be in Riga's hands."],
} satisfies Examples<unknown>;
