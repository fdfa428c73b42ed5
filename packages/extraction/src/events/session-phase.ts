import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "the summit will [open]", "talks in Lima are to [resume]": see talks-phase. */
const OF_TALKS = /\b(?:summit|talks|negotiations|forum)\b[^.;]{0,140}\s(?:will|would|to)\s(?:\p{Ll}+\s)?$/iu;

/** "The India-Nepal Joint Commission is under way in Pokhara", "wrapped up on Friday", "is due to open in Suva"; not "the trial is under way". */
export const sessionPhase: Rule<TriggerValue> = {
  id: "event.session-phase",
  needs:
    "will open|to open|ly open|under way|underway|going|is getting|are getting|is opening|are opening|opens|is beginning|are beginning|opportunity|chance|platform|occasion|kick|wrap|wind|wound|begin|began|begun|end|adjourn|clos|commenc|start|run|conclud|came to|drew to|resum",
  summary: "The India-Nepal Joint Commission is under way in Pokhara; not: the trial is under way.",
  cue: /(?<=\b(?:[Cc]ommission|[Cc]ommittee|[Cc]onsultations?|[Dd]ialogue|[Cc]ouncil|[Gg]roup|[Ss]ession|[Rr]ound|[Mm]eeting|[Nn]egotiations|[Tt]alks|[Ss]ummit|[Ff]orum|[Aa]greement|[Mm]echanism|\p{Lu}{2,6}\)?)(?:\s(?:at|for|on|of|between)\s(?:[^.;,]|,\s(?=\p{Lu}[\p{L}-]+(?:,|\sand)\s)){3,140}|,[^.;,]{3,60},)?\s(?:(?:will|(?:is|are)\s(?:(?:due|set|expected|scheduled|slated|planned)\s)?to)\s(?:(?:formally|officially|now)\s)?)?)(?<quote>(?<=\b(?:will|(?<!\b(?:was|were)\s(?:\p{Ll}{3,9}\s)?)to)\s(?:(?:formally|officially|now)\s)?)(?:open|begin|start|commence|kick\soff|conclude|close|end|resume|wrap\sup)|(?:(?:is|are|was|were|got|gets?|has got|is\sgetting|are\sgetting)\s(?:under\s?way|going)|(?:is|are)\s(?:beginning|starting|opening|closing|ending|concluding|resuming|kicking\soff|wrapping\sup)|kick(?:ed|s) off|wraps? up|wrapped up|w(?:i|ou)nds? up|(?:has\s|have\s)?(?:begun|began|ended|adjourned|closed|commenced|started|resumed)|(?:(?:has|have|had)\s)?(?:provided|offered|afforded|given|gave)\s(?:both|the two|the)\s(?:countries|sides|governments|parties|delegations|nations)\s(?:with\s)?(?:an?|the|another)\s(?:opportunity|chance|platform|occasion)\b|drew to a close|came to an end|(?:begins|starts|opens|resumes|ends|concludes|runs|will run))(?=\s(?:in|at|on|here|today|yesterday|tomorrow|with|last|this|next|from|until|through|\p{Lu})|(?<=opportunity|chance|platform|occasion)\s(?:to|for)\b|[.,]))/gu,
  read: ({ input, index }) =>
    OF_TALKS.test(input.slice(0, index)) ? null : { kind: "committee_session", shape: "passive" },
};
