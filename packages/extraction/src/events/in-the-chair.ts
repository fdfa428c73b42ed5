import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";

const SESSION = String.raw`(?:[Ss]ession|[Mm]eeting|[Rr]ound|[Ss]itting|[Cc]onsultations|[Dd]ialogue|[Tt]alks|[Cc]ommission|[Cc]ommittee|[Cc]ouncil)`;

/** "Monday's session of the Kenya-Uganda Commission in Kisumu, where X and Y were in the chair"; not "the judge was in the chair". */
export const inTheChair: Rule<TriggerValue> = {
  id: "event.in-the-chair",
  needs: "in the chair",
  summary:
    "The session of the Commission, where X and Y were in the chair; not: a session where nobody was in the chair.",
  cue: new RegExp(
    String.raw`\b${SESSION}\b[^.;]{0,160}?,?\s(?:where|at\swhich|in\swhich|with)\s(?!(?:nobody|no\sone|neither)\b)[^.;]{5,140}?\sand\s[^.;]{5,90}?\s(?:were\s|sat\s)?(?<quote>in\sthe\schair)\b`,
    "gu",
  ),
  read: () => ({ kind: "committee_session", shape: "owner", role: "co-chair" }),
};
