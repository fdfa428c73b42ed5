import { OFFICIAL } from "./official.ts";
import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { A_DAY, TENS } from "./words.ts";

const DAY = String.raw`(?:\s(?:late\s|early\s)?on\s${A_DAY}|\stoday|\syesterday)?`;
/** Whom an hour is spent with: an official, or somebody of a state ("Peru's Ana Rojas"). */
const WHO = String.raw`(?=\s(?:(?:his|her|their|the|visiting)\s)?(?:[\p{L}'’.-]{2,24}\s){0,8}?(?:${OFFICIAL}|[Cc]ounterparts|[Hh]ost|\p{Lu}\p{L}+['’]s\s\p{Lu}\p{L}+)\b)`;
/** "nearly two hours", "a 'frank' 40 minutes", "his hour". */
const HOURS = String.raw`(?:(?:(?:more than|(?:an?\s)?"?\p{Ll}{4,12}"?)\s)?(?:${TENS}|twenty-five|thirty-five|two|three|four|five|six|\d{1,3})\s(?:(?:good|frank|full|long|useful)\s)?(?:hours|minutes)|(?:an?|the|his|her|their)\s(?:[\p{Ll}-]{4,12}\s)?(?:hour|half-hour)|(?:half|a quarter of) an hour)`;
/** The length of a day, or most of it. */
const LONG = String.raw`(?:(?:all|most|much|part|the rest|the best part|the whole|half) (?:of )?(?:the )?)?(?:(?:${A_DAY}|the)\s?(?:day|night|evening|morning|afternoon|weekend)?|${HOURS})`;
const BUSY = String.raw`(?:bargaining|haggling|negotiating|talking (?:through|over)|going (?:over|through)|thrashing out|arguing over|on the (?:subject|question|matter|issue|problem) of|in talks|in negotiations)`;

const OF_OFFICE =
  /\b(?:ministers?|presidents?|premiers?|chancellors?|secretar(?:y|ies)|envoys?|negotiators?|commissioners?|leaders|chiefs)\b/iu;
const UNREAL = /\b(?:will|would|may|might|could|should|not|never|have|had|n't)\s$/u;

/** Ways of sitting down with somebody that name no meeting: "put their heads together", "had twenty minutes with Y", "broke bread with Y". */
export const satTogether: Rule<TriggerValue> = {
  id: "event.sat-together",
  needs:
    "faced |stepped|slipped|drew |broke |stole |hour|minutes|heads together|notes|bread|head to head|got together|get together|closeted|conclave|huddle|door|phone|telephone|aside|ushered|shown|shook hands|at the |stayed|remained|lingered|sat |sit |seated|sitting|stood|walked|strolled|rose |parted |holed up|shut away|spent|spend",
  summary: "The two health ministers put their heads together; not: neighbours put their heads together over a fence.",
  cue: new RegExp(
    String.raw`(?<quote>\b(?:had|got|took|secured|was\s(?:given|granted)|were\s(?:given|granted))\s"?${HOURS}"?\s(?:alone\s|in\sprivate\s)?with${WHO}|(?<=\b(?:[Dd]uring|[Aa]fter|in|[Ff]ollowing|used|of)\s)${HOURS}\swith${WHO}|(?<=\bfor\s[^.;,]{0,40})${HOURS}\swith${WHO}|\b(?:put|putting|had)\s(?:their|his|her)\sheads?\stogether(?:\swith${WHO})?|\b(?:stepped|slipped|drew|broke|stole)\s(?:aside|away|off|out)(?:\sfrom\s[^.;,]{3,80}?)?\sfor\s(?:an?\s)?(?:[\p{L}-]{1,16}\s){0,3}(?:talks?|chat|conversation|discussion|meeting|tête-à-tête)\b(?:\swith${WHO})?|\bfaced\s(?:each\sother|one\sanother)(?=\s(?:here\b|across\s(?:an?|the)\s|in\s(?:the\s)?\p{Lu}|(?:on\s)?${A_DAY}\b))(?![^.;"]{0,90}\b(?:court|trial|vote|poll|polls|election|runoff|debate|match|final|ring|race|pitch|cup|league)\b)|\brose\sfrom\sthe\s(?:\p{Ll}+\s)?table|\bparted(?=\s(?:in|at)\s(?:the\s)?\p{Lu}|\swithout\s|\safter\s[^.;]{2,24}\s(?:hours?|minutes)\b)|\b(?:sat|sit|seated|sitting)\s(?:down\s)?(?:opposite|across\s(?:the\stable\s)?from|face\sto\sface\swith|facing)${DAY}${WHO}|\b(?:traded|swapped|compared)\snotes(?:\swith${WHO})?|\bbroke\sbread(?:${DAY}\swith${WHO}|\stogether)|\b(?:went|go|gone)\shead\sto\shead(?:\swith${WHO})?|\b(?:got|get)\stogether(?=\s(?:in|at|on)\s(?:the\s)?[\p{Lu}\d])|\b(?:was|were)\s(?:closete?d|holed\sup|shut\saway)(?:\stogether)?(?=\s(?:at|in|for|on)\b)|\bwent\sinto\s(?:conclave|a\shuddle)(?:\swith${WHO})?|\bopened\s(?:his|her|their)\sdoors?${DAY}\sto${WHO}|\b(?:picked|picks|picking)\sup\sthe\s(?:tele)?phone\sto${WHO}|\b(?:took|takes?|taking|drew|drawing)(?=\s(?:[\p{L}'’.-]{2,24},?\s){1,8}?aside\b)|\b(?:was|were)\s(?:ushered|shown)\s(?:in|into\s[^.;,]{3,40}?)\sto\s(?:see|meet)${WHO}|\bshook\shands(?=${DAY}\s(?:in|at)\s(?:the\s)?\p{Lu}[\p{L}'’ -]{1,40}\son\s(?:an?|the)\s)|(?<!\b(?:seat|place|chair|spot|voice)\s)at\sthe\s(?:negotiating\s|conference\s)?table(?:\s(?:in|on)\s\p{Lu}[\p{L}-]+){0,2}\swith(?:${WHO}|(?=\san?\s(?:[\p{Ll}-]{3,14}\s){0,2}delegation\s(?:of|from)\s(?:the\s)?\p{Lu}))|\b(?:stayed|remained|lingered|sat|stood|walked|strolled)\s(?=[^.;]{3,90}\bfor\s(?:[\p{L}-]{1,24}\s){1,3}(?:hours?|minutes)\b|[^.;]{0,60}\b(?:together|alone)\b)[^.;]{4,90}?,?\s(?:talking|conferring|negotiating|arguing)(?=\s(?:about|over|of|on)\b)|(?<=\b(?:kept|keep|brought)\s[^.;]{5,80}\s)at\sthe\s(?:negotiating\s|conference\s)?table|\bspen(?:t|d)\s${LONG}\s(?:[^.;,]{2,60},?\s)?${BUSY})`,
    "gu",
  ),
  read: (match) => {
    const quote = match.groups?.["quote"] ?? "";
    // "Players A and B faced each other": in a match.
    if (quote.startsWith("faced ") && !OF_OFFICE.test(match.input.slice(0, match.index))) return null;
    if (/phone$|phone to$/.test(quote)) return { kind: "phone_call", shape: "active", format: "phone" };
    // "met to set a date for the next round, but parted without a decision": whatever was to come, they met.
    if (quote === "parted" && !UNREAL.test(match.input.slice(0, match.index)))
      return { kind: "meeting", shape: "gathering", status: "held" };
    return {
      kind: "meeting",
      shape: /(?:with|to|opposite|from|facing|see|meet|took|takes?|taking|drew|drawing)$/.test(quote)
        ? "active"
        : "gathering",
    };
  },
};
