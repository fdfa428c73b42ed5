import type { Rule } from "../rule.ts";

/** "Fishing quotas and visas were on the agenda", "Debt was raised": the matter stands before the verb. */
export const onAgenda: Rule<string> = {
  id: "topic.on-agenda",
  needs:
    "dominant|among |part |considered|examined|explored|covered|agenda|table|top |took |loomed|main |only |first |chief |central |key |come |other |high |discussed|raised|taken|brought|touched|reviewed|addressed|looked|gone|subject|topic|focus|under |dominated|topped|featured|came|figured",
  summary: "Fishing quotas and visas were on the agenda; not: the talks were discussed in the press.",
  cue: /(?:^"?|[.;,"]\s|\bwhere\s|\bwhich\s|\bas\s|\bat which\s|(?:^|\s)with\s)(?:[Ii]n addition,\s|[Aa]mong other things,\s)?(?<quote>(?!(?:[Ii]n|[Dd]uring|[Aa]t|[Oo]n|[Ww]ith|[Aa]fter|[Bb]efore|[Ii]t|[Tt]hat|[Tt]his|[Tt]hey|[Hh]e|[Ss]he|[Ww]hat|[Tt]here|[Ww]hich|[Tt]he (?:talks|meeting|two|sides|visit|session|results?))\b)[\p{L}][^.;:"()]{3,160}?)(?:,?\s|,\s[^.;:"()]{3,90},\s)(?:(?:also|too|all)\s)?(?:(?:was|were|are|is|will be|had been|have been|would be)\s(?:also\s|all\s|high\s|next\s)?(?:on (?:the|their) (?:agenda|table)|(?:the\s)?(?:main|only|first|chief|central|other|key)\s(?:items?|points?|issues?|topics?|themes?|subjects?|matters?)\b|at the top of|high on the|(?:discussed|raised|taken up|brought up|touched (?:up)?on|reviewed|addressed|considered|examined|explored|covered|among the (?:\p{Ll}+\s){0,2}(?:issues|topics|subjects|items|matters|points|themes|questions)\b|part of the (?:talks|discussions?|agenda)\b|looked at|gone into|the (?:subject|topic|focus) of|under discussion)(?! (?:in the press|by (?:analysts|experts|readers))))|as\s(?:the|its|their)\s(?:main|dominant|key|central|chief|top)\s(?:themes?|topics?|items?|issues?|subjects?|focus)\b|(?:will\s)?(?:stay|stayed|remain|remained|remains)\s(?:high\s)?on the agenda|(?:dominated|topped|featured|came up|came under (?:discussion|review|consideration)|figured|took up (?:the|most|much|two|three|hours|an?)|loomed (?:large|as)|come next)\b)/gu,
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
