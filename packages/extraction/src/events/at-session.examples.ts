import type { Examples } from "../rule.ts";
import { atSession } from "./at-session.ts";

/** All sentences are the project's own. */
export default {
  rule: atSession,
  finds: [
    {
      text: "Lund urged trust at the fifth session of the Joint Commission.",
      want: { kind: "committee_session", shape: "owner" },
      quote: "at the fifth",
    },
    {
      text: "During the 23rd Meeting of the Council he spoke twice.",
      want: { kind: "committee_session", shape: "owner" },
      quote: "During the 23rd",
    },
  ],
  ignores: [
    "Lund praised the declaration adopted at the fifth session of the Joint Commission.",
    "They woke at the first light.",
    "He left during the third hour.",
  ],
} satisfies Examples<unknown>;
