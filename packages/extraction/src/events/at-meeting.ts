import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { A_DAY, INNER } from "./words.ts";

const OF_DAYS = /\bof\s[^.;]*(?:negotiations|consultations|discussions|deliberations|parleys?|ing)$/u;
const SIGNED = /\b(?:sign|initial|ink)(?:ed|s)\b/u;

const SPOKE = /\b(?:spoke|speak|spoken|appeared|present|represented|among those who \p{L}+)\s$/u;

/** "X and Y discussed Gaza during a meeting in Cairo", "after nine hours of talks in Oslo"; not "at the meeting room". */
export const atMeeting: Rule<TriggerValue> = {
  id: "event.at-meeting",
  needs:
    "parley|negotiations|bargain|haggl|wrangl|consultations|discussions|deliberations|meeting|audience|talks|working |their |phone|telephon|video|call|summit",
  summary: "X and Y discussed trade during talks in Z; not: at a cabinet meeting.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:[Dd]uring|[Ii]n the course of|[Aa]t(?:\sthe\s(?:end|close|conclusion)\sof(?=\s[^.;,]{3,50}\s(?:they|both)\s(?:had\s)?(?:held|had)\b|\s(?:(?:almost|nearly|about|over|some|more\sthan)\s)?[\p{L}\d-]{1,9}\s(?:and\sa\shalf\s)?(?:hours?|minutes|days)\sof\s|\s(?:an?|the|their)\s[\p{L}\d]{1,5}-(?:day|hour)\s(?:[\p{L}-]{3,14}\s)?(?:summit|meeting|talks)\s(?:in|at)\s))?|[Ii]n|[Aa]fter|[Ff]ollowing|(?<=\b(?:emerged|emerging|fresh)\s(?:on\s${A_DAY}\s|today\s|yesterday\s)?)from|(?<=\b(?:came|coming)\sout\s)of|(?<=\b(?:seen|spotted|photographed|filmed)\s)leaving|[Oo]n\sthe\s(?:first|second|third|last|final|opening|closing)\sday\sof)\s${INNER}(?:(?:rounds?|weeks?|days?|mornings?|afternoon|evening|hours?|minutes)\sof\s${INNER})?(?:(?<=\b(?:weeks?|days?|morning|afternoon|evening|hours)\sof\s(?:[\p{Ll}-]{3,14}\s)?)(?:parleys?|negotiations|bargaining|haggling|wrangling|consultations|discussions|deliberations)|meeting|talks|phone call|telephone call|phone conversation|telephone conversation|video call|call|summit|audience(?=\s(?:in|at|on|with)\b)|(?<=\b(?:working|[Tt]heir)\s)(?:breakfast|lunch|dinner)))(?=\sof\s(?:(?:almost|nearly|about|over|some)\s)?[\p{L}\d-]{1,9}\s(?:and\sa\shalf\s)?(?:hours|minutes)\b|(?<=\b(?:morning|afternoon|evening|days?|hours)\sof\s(?:[\p{Ll}-]{3,14}\s)?talks)\sand\s|\s(?:in|on|at|here|held|late|early(?=\s(?:on\s)?\p{Lu})|earlier(?=\s(?:today|this|that|in\sthe|on))|(?:this|last)\s(?:week|month|night|morning|afternoon|evening)|yesterday|today|by|mediated|hosted|brokered|lasting|arranged|\p{Lu}\p{Ll}{1,5}day)\b|\sof\s(?:their|the\stwo)\b|\sof\s(?:the\s|their\s)?(?:heads|chiefs|ministers|leaders|directors|commanders)\sof\s(?:both|the\stwo)\b|(?<=\bcall)\s(?:that\s)?(?:he|she)\s(?:had\s)?(?:placed|made|took|initiated|requested)\b|\s(?:that\s|which\s)?(?:they|both|the\stwo\s\p{Ll}{4,12})\s(?:had\s)?(?:held|had)\b|\sthat\s(?:ran|lasted|went|stretched|dragged|began|started|ended|covered|left|touched|dealt|focus{1,2}ed|centred|centered|included|avoided|produced|failed|turned|did|also)\b|[,.]|$)(?<!(?:cabinet|board|press|party|council|committee|parliamentary|staff|town hall|security)\s(?:meeting|call))`,
    "gu",
  ),
  read: (match) => {
    const quote = match.groups?.["quote"] ?? "";
    // "were among those who spoke at the summit": two of many, who need not have met.
    if (quote.endsWith("summit") && SPOKE.test(match.input.slice(0, match.index))) return null;
    // "signed the accord following two days of negotiations": the signing is what is told.
    if (OF_DAYS.test(quote) && SIGNED.test(match.input.slice(0, match.index))) return null;
    // "called on X ... During the call on": a visit.
    if (/\bcall$/.test(quote) && /^\son,/.test(match.input.slice(match.index + match[0].length))) return null;
    const phone = /(?:phone|telephon|video|\bcall)/i.test(quote);
    return {
      kind: phone ? "phone_call" : "meeting",
      shape: "gathering",
      ...(phone ? { format: "phone" as const } : {}),
    };
  },
};
