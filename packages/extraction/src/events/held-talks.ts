import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { A_DAY, HABITUAL, INNER, isHeadline, TALKS, WHERE_WHEN } from "./words.ts";

/** Each also with a capital, for headlines and sentence openings. */
const VERBS =
  "held|hold|holds|holding|led|co-led|had|have|having|conduct(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|beg[aiu]n|begins?|opened|opens?|start(?:s|ed)?|resum(?:e|es|ed|ing)|continu(?:e|es|ed|ing)|wrap(?:s|ped|ping)? up|w(?:i|ou)nd(?:s)? up|end(?:s|ed)|clos(?:es|ed)|finish(?:es|ed)|complet(?:es|ed)|kick(?:s|ed) off|launch(?:es|ed)|initiat(?:es|ed)|(?:launch|initiate)(?=\\s(?:their|its|the)\\s(?:first|second|third|new|next)\\s)|attended|joined|engag(?:e|es|ed|ing) in|take part in|took part in|participat(?:e|ed|ing) in|sat (?:down )?for|sits? (?:down )?for|met for|meet for|meets for|convened|used|emerged from|c[ao]me out of|entered|went into|walked out of|returned to|travel(?:l)?ed for|flew in for|c[ao]me for|arrived for|left".replace(
    /(?<=^|\|)[a-z]/g,
    (letter) => `[${letter.toUpperCase()}${letter}]`,
  );

/** "used the margins of the session in Z on Monday for three bilateral meetings" */
const USED_FOR = String.raw`us(?:ed|es)\s(?:the\s(?:margins|sidelines|fringes)\sof\s)?(?:an?|the|this|his|her)\s(?!\p{Ll}+ing\b)(?!(?:\p{Ll}+\s){0,3}(?:visit|trip|tour|mission|stay)\b)[^.;:,"]{3,80}?\sfor\s${INNER}${TALKS}(?=:?\swith\s)`;
/** "had separate contacts in Z on Monday, first with President X": in one town; elsewhere they may be calls. */
const CONTACTS = String.raw`(?:had|held)\s(?:separate|bilateral|successive|direct)\scontacts(?=${WHERE_WHEN}?\s(?:in|at)\s(?:the\s)?\p{Lu}[^.;:,]{2,50},?\s(?:first\s)?with\s(?:the\s|his\s|her\s)?(?:[\p{L}.'’-]{2,24},?\s){0,8}?${OFFICIAL}\b)`;

const TITLE_CASE =
  /\s(?:Bilateral|Trilateral|Official|Working|Joint|Virtual|Emergency|Urgent|Fruitful|Productive|Separate|High-Level|Closed-Door|Wide-Ranging)\s/;

const TO_BE_REGULAR =
  /(?<!\b(?:is|are|was|were|due|set|scheduled|expected|planned|plans?)\s)\bto\s(?:also\s|jointly\s)?$/;
const REGULAR =
  /^hold\s[^.;,]{0,60}?\b(?:(?:weekly|monthly|quarterly|half-yearly|yearly|annual|biannual|periodic|regular)\s(?:\p{Ll}+\s){0,3}(?:meetings|talks|consultations|discussions|dialogues)\b|(?:every|each)\s(?:\p{L}+\s)?(?:years?|months?|quarter|week)\b|(?:once|twice)\sa\s(?:year|month)\b|annually\b|regularly\b)/u;

const BY_PHONE = /\b(?:phone|telephon(?:e|ic))\b/i;
const BY_VIDEO = /\b(?:by|via)\svideo/i;
const CONSULTATIONS =
  /\b(?:political|consular|regular|annual|bilateral|strategic|security|cyber)\s(?:consultations|dialogue)\b/i;

/** "X held (in-depth) talks with Y"; not "talks about", "hold the meeting responsible". */
export const heldTalks: Rule<TriggerValue> = {
  id: "event.held-talks",
  needs:
    "session|audience|sitting|talk|contact|meeting|discussion|consultation|negotiation|conversation|summit|tête|tete|face-to-face|one-on-one|bilateral|trilateral|dialogue|exchange|encounter|talanoa|sit-down|catch-up|pull-aside|working |retreat|deliberation|get-together|interaction|chat|chats|engagement",
  summary: "X held wide-ranging talks with Y; not: X talks about peace.",
  cue: new RegExp(
    String.raw`\b(?<quote>${USED_FOR}|${CONTACTS}|(?:are|were)\s(?:arranging|preparing|organi[sz]ing|planning)\s(?:an?|the|another)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:meeting|talks|summit|call)(?=\s(?:of|between|among)\stheir\s[^.;]{0,120}?\b(?:\p{Lu}\p{L}{1,8}\s\d{1,2}|\d{1,2}\s\p{Lu}\p{L}{1,8}|${A_DAY}|next\s(?:week|month))\b)|(?:w(?:i|ou)nd(?:s)? up|end(?:s|ed)|wrapp?(?:ed|s) up|conclude[sd]?|clos(?:es|ed)|held|hold|had|beg[ai]n|begins|open(?:s|ed)|start(?:s|ed)|resume[sd]?|launche[sd]|conducted)(?:\s(?:here|today|yesterday|in\s\p{Lu}[\p{L}'-]{1,24}(?:\s(?:d[aeio]s?\s|de la\s|al-)?\p{Lu}[\p{L}'-]{1,24}){0,2}|(?:late\s|early\s)?on\s${A_DAY})){1,3}\s(?:(?:an?|the|their)\s)?(?:[\p{L}\d-]{2,24}\s){1,2}(?:(?:rounds?|cycles?|days?|hours?)\sof\s${INNER})?${TALKS}|(?:${VERBS})\s(?:(?:its|their)\s\d{1,4}(?:st|nd|rd|th)\s(?=(?:[\p{Ll}-]{3,14}\s){0,3}(?:meeting|summit)\b))?${INNER}(?:(?:(?:\d{1,4}(?:st|nd|rd|th)\s)?rounds?|cycles?|days?|hours?|minutes|sessions?|series)\sof\s${INNER})?${TALKS}(?:\s(?:by|via|over the|on the|through)\s(?:tele)?(?:phone|video(?:\s?(?:link|conference|call))?))?)\b(?!\s(?:rooms?|hall|about\s(?:the\s)?weather))`,
    "gu",
  ),
  read: (match) => {
    const quote = match.groups?.["quote"] ?? "";
    // "discussed concluding the negotiations" is about talks; "after holding talks" and "is holding talks" are talks.
    const left = match.input.slice(Math.max(0, match.index - 24), match.index);
    if (
      /^\S+ing\b/i.test(quote) &&
      !/(?:^|[,–—]\s|\b(?:is|are|was|were|be|been|am|after|before|while|when|by|following|upon|since)\s)(?:\p{L}{2,12}ly\s|also\s|currently\s|now\s|still\s)?$/iu.test(
        left,
      )
    )
      return null;
    if (
      /cancel|postpon|called off|rejected|refused|\b(?:moved|shifted|put|pushed|delayed|deferred|scrapped|dropped|abandoned|suspended|boycotted|skipped|shunned|snubbed|missed)\b/i.test(
        quote,
      )
    )
      return null;
    // "hold Bilateral Talks": of headlines in title case; in a sentence, or with a number, it is the name of a session.
    if (TITLE_CASE.test(quote) && (!isHeadline(match.input) || /\d|round/i.test(quote))) return null;
    // "The minister and the ambassador attended the meeting": the one told before.
    if (
      /^attend(?:ed|s)\sthe\smeeting$/.test(quote) &&
      /^(?:[.,]|$)/.test(match.input.slice(match.index + match[0].length))
    )
      return null;
    // "attended the recently held virtual summit": what it is called.
    if (
      /^held\b/.test(quote) &&
      /\b(?:the|an?|its|their|this)\s(?:recently|previously|earlier|just|newly|jointly|regularly|annually)\s$/u.test(
        left,
      )
    )
      return null;
    // "holds meetings with many people": what somebody does for a living.
    if (HABITUAL.test(match.input.slice(match.index))) return null;
    // "agreed to hold quarterly meetings", "an agreement to hold consultations every year": none in particular.
    if (TO_BE_REGULAR.test(left) && REGULAR.test(match.input.slice(match.index))) return null;
    // "will soon hold a series of high-level meetings": none in particular.
    if (/\b(?:series|number|round) of\b/.test(quote) && /\b(?:will|to)\s(?:soon|shortly)\s$/.test(left)) return null;
    // "Japan and Laos are arranging a meeting of their premiers on 27 March"
    if (/^(?:are|were)\s/.test(quote)) return { kind: "meeting", shape: "gathering", status: "scheduled" };
    // "conducted their consultations by video conference": a session of theirs, and no call.
    const phone = BY_PHONE.test(quote) || (BY_VIDEO.test(quote) && !CONSULTATIONS.test(quote));
    const kind = phone ? "phone_call" : /negotiation|round/i.test(quote) ? "negotiation_round" : "meeting";
    return {
      kind,
      shape: "active",
      ...(/video|virtual|online/i.test(quote)
        ? { format: "video" as const }
        : phone
          ? { format: "phone" as const }
          : {}),
    };
  },
};
