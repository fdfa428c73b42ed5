import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { INNER } from "./words.ts";

/** "the leaders of X, Y and Z convened / gathered / sat down", "X and Y conferred", "were in Z on Monday for talks"; not "clouds gathered". */
export const gathered: Rule<TriggerValue> = {
  id: "event.gathered",
  needs:
    "talks|negotiations|consultations|discussions|convene|gather|sat |sit|stood |met |came |come|saw |see |sees |confer",
  summary: "The Quad leaders convened to reaffirm their commitment; not: crowds gathered.",
  cue: new RegExp(
    String.raw`(?<!\b(?:borders?|rivers?|roads?|clouds?|lines?|storms?)\s)\b(?<quote>(?:(?:were|are|will be) in(?=\s\p{Lu})(?:\s(?!for\b)[\p{L}\d,.’'-]{1,16}){1,7}? for ${INNER}(?:talks|negotiations|consultations|discussions|meetings)\b(?! (?:with|between)\b)|(?<!\b(?:be|been|was|were|is|are|being)\s(?:\p{L}+ly\s)?)convened|convene(?<=\b(?:will|to|would)\s(?:\p{L}+ly\s|also\s|then\s)?convene)(?<!\b(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Gg]roup|[Ff]orum|[Dd]ialogue|[Bb]oard|[Mm]echanism|[Cc]onference|[Ss]ummit|[Ss]ession)\s(?:will|to|would)\s(?:\p{L}+ly\s|also\s|then\s)?convene)|gather(?:ed|s)?|(?:sat|sits?|sitting) down(?:\s[\p{Ll}]{2,10}){0,3}?(?=\swith\b)|sat down|sits? down|sitting down|sat across from|(?:c[ao]me|comes|sat|sit|stood|met) face to face|(?:saw|see|sees) (?:each other|one another)|conferred|confers?|come together|came together)(?:\s(?:virtually|together|today|yesterday))?(?:\swith)?)(?=\s(?:in|at|on|to|for|with|by|today|virtually|\p{Lu})|(?<=talks|negotiations|consultations|discussions|meetings)\s(?:about|over)\s|(?<=with|across from|each other|one another)\s|[,.])`,
    "gu",
  ),
  read: (match) => ({
    kind: "meeting",
    shape: (match.groups?.["quote"] ?? "").match(/(?:with|from)$/) ? "active" : "gathering",
  }),
};
