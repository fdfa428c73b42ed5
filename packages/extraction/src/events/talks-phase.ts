import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "US-China defence talks ended at the Pentagon", "talks on the border between Chile and Bolivia are under way". */
export const talksPhase: Rule<TriggerValue> = {
  id: "event.talks-phase",
  needs: "talks|negotiations|negotiating round|summit|conference|conclave|forum|symposium|video|meeting",
  summary: "Chile-Bolivia talks ended in Oslo, talks ... are under way; not: talks about talks.",
  cue: /\b(?:(?:meeting|talks|summit)\b(?<=\b(?:[Aa]ttend(?:ed|s|ing)?|[Jj]oin(?:ed|s|ing)?|(?:took|taking|takes?)\spart\sin)\s(?:an?|the)\s(?:[\p{Ll}-]{3,14}\s)?\p{Lu}[\p{L}.]{1,24}[-–]\p{Lu}[\p{L}.]{1,24}\s(?:[\p{Ll}'’]{3,14}\s){0,2}(?:meeting|talks|summit))|(?<quote>(?:[Tt]alks|[Nn]egotiations|[Nn]egotiating\s[Rr]ound|[Ss]ummit|(?:[Cc]onference|Conclave|Forum(?!\s(?:\(\p{Lu}{2,8}\)\s)?(?:Leaders|Heads|Foreign|Economic|Trade|Ministers|Summit|Meeting))|Symposium|[Vv]ideo-?conference)|[Mm]eetings?(?=\s(?:of|among)\s)(?!\sof\s(?:the\s)?(?:[\p{L}’'-]{3,24}\s){1,6}(?:[Cc]ommission|[Cc]ommittee)\b)))(?=\s(?:ends?|concludes?|wraps? up|breaks? up|opens?|kicks? off)\s(?:in|on|at|with|without|after)\b|,?\s(?:(?!\b(?:said|after|before|that|if|could|may|might|would|should|with)\b|(?<!\b(?:due|set|expected|scheduled|slated|planned|is|are|was|were|now)\s)to\s(?:start|begin|resume|convene)\b)[^.;]){0,110}?\b(?:(?:are|is|were|was|have|has|had|will|are due to|are set to|is due to|is set to)\s(?:be\s)?)?(?:under way|go(?:ing)? ahead|taking place|being held|held(?!\s(?:an?|his|her|their|talks|separate|bilateral)\b)|take place|begin|start|resume|convene|(?<=\b(?:will|to)\s(?:\p{Ll}+ly\s)?)(?:open|conclude|end|close|kick off|wrap up)(?=\s(?:in|at|on|here|today|tomorrow|next|this|with)\b)|underway|begun|began|opened|started|resumed|ended|concluded|taken place|took place|wrapped up|kicked off|wound up|broke up|came to an end|drew to a close|ran(?=\s(?:from|between|until|through)\b)|got under way|get under way|gets under way|set out|closed)\b))/gu,
  read: (match) => ({ kind: /^n/i.test(match[0]) ? "negotiation_round" : "meeting", shape: "around" }),
};
