import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { A_DAY, A_TOWN } from "./words.ts";

const THING = String.raw`(?:offers?|demands?|requests?|proposals?|complaints?|protests?|invitations?|plans?|pitch|bids?|grievances?)`;
const TOWN = String.raw`\sin\s${A_TOWN}`;
const DAY = String.raw`\s(?:(?:late\s|early\s)?on\s${A_DAY}|today|yesterday|last\s(?:week|month|night))`;
const THERE = String.raw`(?:${TOWN}(?:${DAY})?|${DAY}${TOWN})`;
/** "the Chilean mines minister, Y", "Y, Chile's mines minister". */
const HOLDER = String.raw`(?:(?:the\s|his\s|her\s)?(?:[\p{L}.'’-]{1,24}\s){0,6}?${OFFICIAL}\b(?!['’]|s\b)|\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){1,3},\s(?:[\p{L}.'’-]{1,24}\s){0,8}?${OFFICIAL}\b(?!['’]))`;

const MADE = String.raw`(?:delivered|made|put|presented|submitted|handed\sover|conveyed|repeated|renewed|lodged|laid\sout|outlined)`;
const ACTIVE = String.raw`(?<!\b(?:was|were|be|been|had|not|never|to|having)\s(?:also\s|already\s)?)${MADE}\s(?:an?|the|his|her|its|their|that|this)\s(?:[\p{L}-]{2,16}\s){0,3}${THING}(?:\s(?:for|to|of)\s[^.;:",]{3,50}?)?${THERE}\sto`;
/** "was made in Z on Sunday to Y, the transport minister, by X, her counterpart"; who said so may stand in between */
const PASSIVE = String.raw`${THING}(?:,\s[^,.;:"]{3,60}\s(?:said|says|added),)?\s(?:was|were)\s${MADE}${THERE}\sto`;

/** "delivered the demand in Z on Friday to Y, Chile's mines minister": in a town; without one it may have come by letter. */
export const demandHanded: Rule<TriggerValue> = {
  id: "event.demand-handed",
  needs: "offer|demand|request|proposal|complaint|protest|invitation|plan|pitch|bid|grievance",
  summary: "X delivered the demand in Z on Friday to Y, Chile's mines minister; not: he delivered it on Friday to Y.",
  cue: new RegExp(
    String.raw`\b(?<quote>${ACTIVE}(?=\s${HOLDER})|(?<passive>${PASSIVE})(?=\s${HOLDER}[^.;:"]{0,60}?,\sby\s${HOLDER}))`,
    "gu",
  ),
  read: ({ groups }) => ({
    kind: "meeting",
    shape: groups?.["passive"] === undefined ? "active" : "between",
    needsObject: true,
    status: "held",
  }),
};
