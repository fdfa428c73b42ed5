import { inEitherCase } from "../either-case.ts";
import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { BETWEEN, INNER } from "./words.ts";
import { OFFICIAL } from "./official.ts";

/** "received a courtesy call from Y": a visit. */
const IN_PERSON =
  /\b(?:courtesy|farewell|introductory|protocol|get-acquainted|goodwill|formal|ceremonial|return|honorary)\s(?:[\p{L}-]{4,24}\s)?calls?$/iu;

/** "made calls on the prime ministers of Y": visits as well. */
const ON_SOMEBODY =
  /^\son\s(?:the\s|his\s|her\s)?(?:\p{Lu}\p{L}+\s){0,3}(?:[Pp]rime|[Pp]residents?|(?:[Vv]ice-)?[Mm]inisters?|[Pp]remiers?|[Kk]ing|[Gg]overnors?|[Ff]oreign|[Ss]peakers?|[Cc]hancellors?|[Cc]ounterparts?)\b/u;

const BE = /\b(?:was|were|is|are|be|been|being)\s(?:\p{L}+ly\s)?$/u;

/** "X spoke by phone with Y", "X telephoned Y", "X held a phone call with Y"; not "called for", "a wake-up call". */
export const phoneCall: Rule<TriggerValue> = {
  id: "event.phone-call",
  needs: "phon|tele|video|call|dial|ring|rang ",
  summary: "X spoke by phone with Y, X telephoned Y; not: X called for calm.",
  cue: inEitherCase(
    new RegExp(
      String.raw`\b(?<quote>(?:spoke|talked|conferred)(?:\s(?:(?:on\s)?(?-i:\p{Lu})\p{L}{2,5}day|the\ssame\sday|yesterday|today))?,\s(?:also|again|likewise)\s(?:by|over\sthe|via)\s(?:(?:tele)?phone|video),\swith|(?:spoke|spoken|speaks?|speaking|talked|talks?|talking|conferred|confers?|consulted)${BETWEEN}\s(?:by|over(?: the)?|on(?: the)?|via)\s(?:secure\s|encrypted\s|a\s)?(?:tele)?(?:phone|video ?link|video ?conference|video)(?:${BETWEEN}\swith)?|(?:spoke|spoken|talked|conferred)\s(?:about|on)\s[^.;,:"]{2,50}?\s(?:by|over the|on the|via)\s(?:tele)?phone${BETWEEN}\swith|(?:spoke|spoken|talked|conferred)${BETWEEN}\stelephonically(?:${BETWEEN}\swith)?|(?:dials|dialled|dialed|rings|rang)(?=\s(?-i:\p{Lu})(?:[\p{L}.-]{2,24}\s){0,6}?(?:after|over|on|to)\b)|(?:tele)?phon(?:ed|es|e|ing)(?=\s(?:(?-i:\p{Lu})|his|her|the))|(?:held|hold|holds|had|have|holding|having|made|makes?|received|took part in|conven(?:ed|es?|ing)|(?:co-?)?host(?:ed|s|ing)?|joined)\s${INNER}(?:(?:tele)?phon(?:e|ic)\s(?:talks?|calls?|conversations?|discussions?)|calls?\b|conference call|video\s?(?:conference|call|talks|meeting|consultations?)|teleconference|conversations? by (?:tele)?phone|talks? (?:by|over the) (?:tele)?phone)|(?:took|takes|answered)\s(?:an?|the)\s(?:(?:tele)?phone\s)?call\s(?:(?:(?:early|late)\s)?(?:on\s(?-i:\p{Lu})\p{L}{2,5}day|yesterday|today|overnight)\s)?(?:of|from)|(?:spoke|speaks|spoken|talked|talks|conferred|confers|consulted)${BETWEEN}\s(?:with|to)(?=\s(?:[\p{L}.'-]{2,24}\s){0,8}?${OFFICIAL}\b(?!['’]))(?=.{0,200}\b(?:by|over the|on the|via)\s(?:a\s)?(?:(?:tele)?phone|video)\b))`,
      "giu",
    ),
  ),
  read: (match) => {
    const quote = match.groups?.["quote"] ?? "";
    const behind = match.input.slice(match.index + match[0].length);
    // "The seventh round was held by video conference": a session.
    if (/^held\b/i.test(quote) && BE.test(match.input.slice(0, match.index))) return null;
    if (IN_PERSON.test(quote) || (/\bcalls?$/i.test(quote) && ON_SOMEBODY.test(behind))) return null;
    return { kind: "phone_call", shape: "active", format: /video/i.test(quote) ? "video" : "phone" };
  },
};
