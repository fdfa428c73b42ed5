import type { Examples } from "../rule.ts";
import { dueSession } from "./due-session.ts";

const want = { kind: "committee_session", shape: "owner", status: "scheduled" } as const;

/** All sentences are the project's own. */
export default {
  rule: dueSession,
  finds: [
    {
      text: "She will sign it at the sixth Chile-Peru summit, scheduled for 14 and 15 May in Arica.",
      want,
      quote: "scheduled for",
    },
    {
      text: "Work goes on for the Ghana–Togo joint commission session, due on Monday in Accra.",
      want,
      quote: "due on",
    },
  ],
  ignores: [
    "They will come to the sixth Chile-Peru film festival, scheduled for 14 May in Arica.",
    "The report on the Chile-Peru summit was scheduled for May.",
    "The Chile-Peru match, scheduled for 14 May in Arica, was sold out.",
    "The sixth Chile-Peru summit, planned for May last year in Arica, never took place.",
    "The summit, scheduled for 14 May in Arica, is off.",
  ],
} satisfies Examples<unknown>;
