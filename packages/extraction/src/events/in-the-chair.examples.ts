import type { Examples } from "../rule.ts";
import { inTheChair } from "./in-the-chair.ts";

const want = { kind: "committee_session", shape: "owner", role: "co-chair" } as const;

/** All sentences are the project's own. */
export default {
  rule: inTheChair,
  finds: [
    {
      text: "Roads came first at Monday's session of the Peru-Chile Commission, where Ana Rojas and Tito Ward were in the chair.",
      want,
      quote: "in the chair",
    },
    {
      text: "The ferry was on the table at the meeting of the Border Council in Arica, with Ana Rojas and Tito Ward in the chair.",
      want,
      quote: "in the chair",
    },
  ],
  ignores: ["The session ended with nobody in the chair.", "Judge Rojas was in the chair."],
} satisfies Examples<unknown>;
