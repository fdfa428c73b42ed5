import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { A_DAY, INNER, WHERE_WHEN } from "./words.ts";

/** "When Canada and India sit down to talk, they have pulses": whenever they do; not "when they sit down on Friday". */
const HABIT = /(?:^|[.;]\s)When(?:ever)?\s[^.;,]{3,70}\s$/u;
const HABIT_REACH = 90;
const ON_A_DAY = /^[^.;,]{0,60}\b(?:\p{Lu}\p{L}{1,5}day|today|tomorrow|next|this|\d{1,2})\b/u;

const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr)\s)?\p{Lu}[\p{L}'’-]{1,24}`;
const AGAIN_AT = String.raw`(?:\s(?:on\s(?:${A_DAY}|\d{1,2}\s\p{Lu}\p{L}{1,8}|\p{Lu}\p{L}{1,8}\s\d{1,2})|next\s(?:week|month)|tomorrow|in\s\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24})?|by\s(?:video|telephone|phone)(?:\s(?:link|conference))?|online|virtually)){1,3}`;
/** "The two will resume in Lima on 4 May": nothing else is said to go on; not "They will continue on Friday to dig". */
const GO_ON = String.raw`(?:resume|continue|go on|carry on)(?<=\b(?:[Tt]hey|[Bb]oth|[Tt]he\s(?:two|three|four|pair|sides|ministers|negotiators|delegations|leaders|(?:two|three|four)\s(?:\p{Ll}{4,9}\s)?(?:ministers|sides|leaders|negotiators|delegations|teams|envoys))|${NAME}\sand\s${NAME})\s(?:will|would|are\s(?:due\s|set\s)?to|were\s(?:due\s|set\s)?to)\s(?:resume|continue|go on|carry on))(?=${AGAIN_AT}(?:[.;,]|$))`;
const GOES_ON = /^(?:resume|continue|go on|carry on)\b/;
const BY_VIDEO = /^[^.;,]{0,60}\b(?:by\s(?:video|telephone|phone)|online|virtually)\b/u;

/** "the leaders of X, Y and Z convened / gathered / sat down", "X and Y conferred", "were in Z on Monday for talks"; not "clouds gathered". */
export const gathered: Rule<TriggerValue> = {
  id: "event.gathered",
  needs:
    "caught up|arriv|converge|descend|flew in|streamed|assembled|talks|negotiations|consultations|discussions|convene|gather|sat |sit|stood |met |came |come|saw |see |sees |confer|resume|continue|go on|carry on",
  summary: "The Quad leaders convened to reaffirm their commitment; not: crowds gathered.",
  cue: new RegExp(
    String.raw`(?<!\b(?:borders?|rivers?|roads?|clouds?|lines?|storms?)\s)\b(?<quote>(?:(?:(?:began|started|begin|start|were|are)\sarriving|arrived?|converged?|descended?|flew in|streamed in|assembled)(?<=\b(?:[Mm]inisters|[Ll]eaders|[Cc]hiefs|[Ee]nvoys|[Pp]residents|government|state)\b[^.;,]{0,80}?)(?:\s(?:in|at|on|to|into))?\s(?!for\b)(?:[\p{L}\d,.·’'-]{1,24}\s){1,8}?(?:for|ahead\sof)\s(?:(?:an?|the|two|three|four|several|their|two-day|three-day|days|day|hours|of)\s){0,4}(?:[\p{L}\d-]{3,24}\s){0,3}(?:talks|negotiations|meetings?|summit|gathering)|(?:were|are|will be) in(?=\s\p{Lu})(?:\s(?!for\b)[\p{L}\d,.·’'-]{1,24}){1,7}? for ${INNER}(?:talks|negotiations|consultations|discussions|meetings)\b(?! (?:with|between)\b)|(?<!\b(?:be|been|was|were|is|are|being)\s(?:\p{L}+ly\s)?)convened|convene(?<=\b(?:will|to|would)\s(?:\p{L}+ly\s|also\s|then\s)?convene)(?<!\b(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Gg]roup|[Ff]orum|[Dd]ialogue|[Bb]oard|[Mm]echanism|[Cc]onference|[Ss]ummit|[Ss]ession)\s(?:will|to|would)\s(?:\p{L}+ly\s|also\s|then\s)?convene)|gather(?:ed|s)?|(?:sat|sits?|sitting) down(?:\s[\p{Ll}]{2,10}){0,3}?(?=\swith\b)|sat down|(?:sat|sit)(?<=\b(?:[Mm]inisters|[Ss]ecretaries|[Ll]eaders|[Pp]residents|[Pp]remiers|[Oo]fficials|[Dd]elegations|[Nn]egotiators|[Ss]ides)\s(?:will\s|are\sto\s|to\s)?(?:sat|sit))(?=\s(?:in|at)\s(?:the\s)?\p{Lu})|sits? down|sitting down|sat across from|(?:c[ao]me|comes|sat|sit|stood|met) face to face|(?:saw|see|sees) (?:each other|one another)|conferred|confers?|caught up(?<!\b(?:was|were|been|be|being|is|are|get|got|getting)\s(?:\p{L}+ly\s)?caught up)(?=\swith\s(?:his|her|the|\p{Lu})|\sin\s\p{Lu}|\sover\s(?:lunch|dinner|breakfast|tea|coffee))|assembled(?<=\b(?:[Mm]inisters|[Ll]eaders|[Cc]hiefs|[Ee]nvoys|[Pp]residents|[Oo]fficials|[Dd]elegations|[Nn]egotiators|[Dd]iplomats)\b[^.;]{0,80}?assembled)(?=\s(?:in|at)\s(?:the\s)?\p{Lu})|come together|came together|${GO_ON})(?:\s(?:virtually|together|again|here|there|today|yesterday)){0,2}(?:${WHERE_WHEN}?\swith)?)(?=(?<=\b(?:here|today|yesterday))\sover\b|(?<=gathered)\s(?:round|around)\b|\s(?:in|at|on|to|for|with|by|today|virtually|\p{Lu})|(?<=talks|negotiations|consultations|discussions|meetings|meeting|summit|gathering)\s(?:about|over|expected|aimed|that|dominated|focus(?:ed|ing)|set|meant|likely)\s|(?<=with|across from|each other|one another)\s|[,.])`,
    "gu",
  ),
  read: ({ groups, input, index, 0: { length } }) => {
    const quote = groups?.["quote"] ?? "";
    const behind = input.slice(index + length);
    const isHabit = HABIT.test(input.slice(Math.max(0, index - HABIT_REACH), index)) && !ON_A_DAY.test(behind);
    if (isHabit && /^(?:sits?|gathers?|confers?)\b/.test(quote)) return null;
    if (GOES_ON.test(quote) && BY_VIDEO.test(behind))
      return { kind: "phone_call", shape: "gathering", format: /\b(?:tele)?phone\b/.test(behind) ? "phone" : "video" };
    return { kind: "meeting", shape: /(?:with|from)$/.test(quote) ? "active" : "gathering" };
  },
};
