import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { A_DAY, WHERE_WHEN } from "./words.ts";

const BY = String.raw`(?:\s(?:on|late|early|this|last|yesterday|today|again|in)\b(?:\s(?!by\b)[\p{L}\d]{2,24}){0,3})?\sby`;

const HOLDER = String.raw`\s(?:(?:the|his|her)\s)?(?:[\p{L}.'’-]{1,24},?\s){0,8}?${OFFICIAL}\b`;
/** "in a telephone call made on Monday by Minister X to Minister Y" */
const MADE_BY = String.raw`(?:[Aa]|[Tt]he|[Aa]nother)\s(?:(?:tele)?phone\s|video\s)?call\s(?:made|placed|initiated)${WHERE_WHEN}{0,2}\sby(?=${HOLDER}[^.;]{2,140}?,?\sto${HOLDER})`;

/** "was called today, Monday, by Minister Y"; not "was called a liar by". */
const WAS_CALLED = String.raw`(?:was|were)\scalled\s(?:today|yesterday|this\s(?:morning|afternoon|evening)|(?:(?:late|early)\s)?on\s${A_DAY}(?:\s(?:morning|afternoon|evening|night))?)(?:,\s(?:on\s)?\p{Lu}\p{L}{2,5}day,)?\sby(?=${HOLDER})`;

/** "X was rung up on Sunday by Y", "X picked up the phone to Muscat", "a call from X reached Y"; not "was called a liar by". */
export const onTheLine: Rule<TriggerValue> = {
  id: "event.on-the-line",
  needs: "rung|called |phone|telephone|line|call|video",
  summary: "X was rung up on Sunday by Y, X picked up the phone to Y; not: X was called a liar by Y.",
  cue: new RegExp(
    String.raw`\b(?<quote>${MADE_BY}|${WAS_CALLED}|(?:was|were|been)\s(?:(?:also|later|then|likewise)\s)?(?:rung(?:\sup)?|(?:tele)?phoned|called up)${BY}|(?:(?:got|came|was|went)\s|spent\s(?!by\b)(?:[\p{L}\d'’-]{1,12}\s){1,6}?)on\s(?:the\s(?:line|phone|telephone)|a\s(?:video|phone)\s(?:link|call|line))\s(?:to|with)|(?:On|[Oo]ver|By)\sthe\s(?:tele)?phone\s(?:to|with)(?<=(?:^|[.;]\s)(?:On|Over|By)\sthe\s(?:tele)?phone\s(?:to|with)|\b(?:talks|conversation|exchange|spoke|talked|conferred)\sover\sthe\s(?:tele)?phone\s(?:to|with))|reached\sout\s(?:by|over)\s(?:the\s)?(?:tele)?phone\sto|(?:picked|picks)\sup\sthe\s(?:tele)?phone\sto|(?:[Aa]|[Tt]he)\s(?:(?:tele)?phone\s)?call\sfrom(?=\s[^.;]{4,90}?\s(?:reached|came\sthrough\sto|woke|found)\s)|(?:in|by|over)\sa\svideo\s?(?:link|call)\swith)`,
    "gu",
  ),
  read: ({ groups }) => {
    const quote = groups?.["quote"] ?? "";
    const format = quote.includes("video") ? ("video" as const) : ("phone" as const);
    if (/call\s(?:from|.*by)$/.test(quote)) return { kind: "phone_call", shape: "between", format };
    return { kind: "phone_call", shape: "active", format, needsObject: true };
  },
};
