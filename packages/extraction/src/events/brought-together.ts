import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { A_DAY } from "./words.ts";

/** Who is brought: somebody with an office. */
const OFFICIALS = String.raw`(?:[Pp]resident|[Pp]remier|[Mm]inisters?|[Ss]ecretary|[Ee]nvoy|[Cc]hancellor|[Gg]eneral|[Aa]dmiral|[Cc]ommissioner|[Dd]irector|[Aa]mbassador)`;
const IN_TOWN = String.raw`\s(?:in|at)\s(?:the\s)?\p{Lu}[^.;]{2,60}?\b(?:${A_DAY}|today|yesterday)\b`;

/** Who is expected, where and when: "Minister Y in Lima on Friday", "President Y on Monday for talks"; not "Y to resign". */
const GUEST = String.raw`\s(?:the\s|visiting\s)?(?:[\p{L}.'’-]{2,24},?\s){0,8}?${OFFICIAL}\b(?:,?\s\p{Lu}[\p{L}'’-]+){0,4},?\s(?:(?:in|at)\s(?:the\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:on\s(?:\p{Lu}|\d)|next\s|this\s|tomorrow|later\s)|(?:on\s${A_DAY}|next\sweek|tomorrow)\sfor\s(?:\p{Ll}+\s){0,2}(?:talks|consultations))`;

/** "Chad has called the ministers of Niger and Mali to Abeche for talks", "awaits Minister Y in Abeche on Friday", "brought Minister X face to face with Y", "brought X and Y together in Abeche on Monday"; not "called the plan a mistake". */
export const broughtTogether: Rule<TriggerValue> = {
  id: "event.brought-together",
  needs:
    "expects|expecting|awaits|awaiting|called|calls|summons|summoned|gathers|gathered|assembled|invited|bring|brought",
  summary:
    "Chad called the ministers of Niger and Mali to Abeche for talks, the dialogue brought X face to face with Y; not: Chad called the plan a mistake.",
  cue: new RegExp(
    String.raw`\b(?<quote>called|calls|summons|summoned|gathers|gathered|assembled|invited|brings?|bringing|brought)(?=\s(?:the\s)?(?:\p{Ll}{3,14}\s){0,3}(?:ministers|presidents|leaders|envoys|negotiators|diplomats|officials|representatives|chiefs|delegations|counterparts)\s(?:of|from)\s[^.;]{3,120}?\sto\s\p{Lu}\p{L}{1,20})|(?<expects>expects|awaits|(?:is|are|was|were)\s(?:expecting|awaiting))(?=${GUEST})|face\sto\sface\swith(?<=\b(?:brought|brings?|bring)\s[^.;]{0,60}\b${OFFICIALS}\b[^.;]{2,90}?\sface\sto\sface\swith)|together(?<=\b(?:brought|brings?)\s[^.;]{0,60}\b${OFFICIALS}\b[^.;]{2,120}?\sand\s[^.;]{3,90}?\stogether)(?=${IN_TOWN})`,
    "gu",
  ),
  read: ({ 0: words, groups }) => {
    if (words.endsWith("together")) return { kind: "meeting", shape: "gathering" };
    if (words.endsWith("with")) return { kind: "meeting", shape: "active", needsObject: true };
    return {
      kind: "meeting",
      shape: "active",
      host: "subject",
      guest: "object",
      needsObject: true,
      ...(groups?.["expects"] !== undefined || /^(?:call|invit|summon)/.test(groups?.["quote"] ?? "")
        ? { status: "scheduled" as const }
        : {}),
    };
  },
};
