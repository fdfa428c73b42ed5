import type { Rule } from "../rule.ts";

/** "with visas, tolls and a bridge on the agenda": what a meeting is told to be about by the way. */
export const withAgenda: Rule<string> = {
  id: "topic.with-agenda",
  needs: "agenda|table|list|cent|heart|core|forefront",
  summary: "They will meet in May, with visas and tolls on the agenda; not: with the minister on the platform.",
  cue: /(?:^|\s)[Ww]ith\s(?<quote>(?!(?:the\s)?(?:agenda|minister|president|\p{Lu}\p{L}+\s\p{Lu})\b)[\p{L}"](?:(?!\b(?:is|are|was|were|has|have|had|will|would|not)\b)[^.;:"()]){2,200}?),?\s(?:(?:also\s)?(?:high\s)?on\s(?:the|their|its)\s(?:agenda|table)|(?:expected\sto\s(?:top|dominate)|set\sto\s(?:top|dominate)|topping|heading|dominating)\sthe\s(?:agenda|talks|list)|at\sthe\stop\sof\s(?:the|their|her|his)\s(?:agenda|list)|(?:at|in)\sthe\s(?:cent(?:re|er)|heart|core|forefront)\sof\s(?:the|their)\s(?:[\p{Ll}-]+\s)?(?:talks|exchange|conversation|discussions?|meeting|call|agenda|visit))\b/gu,
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
