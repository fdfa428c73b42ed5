import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { WHOM } from "./with-official.ts";
import { A_DAY, A_TOWN } from "./words.ts";

const DAY = String.raw`(?:(?:late\s|early\s)?on\s${A_DAY}|today|yesterday)`;
const IN_TOWN = new RegExp(String.raw`\bin\s${A_TOWN}\b`, "u");
const FRONTED = new RegExp(String.raw`^(?:(?:On\s${A_DAY}\s)?[Ii]n\s${A_TOWN}(?:\s${DAY})?),\s`, "u");
const TOWN_BEHIND = new RegExp(String.raw`^[^.;:"]{5,110}?\sin\s${A_TOWN}\s${DAY}(?=[.,;]|$|\s)`, "u");
/** "agreed on a meeting with Y", "agreed in a call to": what is yet to come, or was not done face to face; "the need" is a view. */
const NO_MATTER =
  /\b(?:meetings?|talks|summits?|visits?|sessions?|rounds?|calls?|interviews?|trips?|dates?|dialogue|agenda|phone|telephone|video|letters?|statement|messages?|speech|need|importance|to \p{Ll}+|\p{Ll}+ing with)\b/u;

/** "agreed on the timetable on Tuesday in Z with Minister Y"; not "agreed to the tariff in a letter to Y", "agreed on a meeting in Z with Y". */
export const agreedInTown: Rule<TriggerValue> = {
  id: "event.agreed-in-town",
  needs: "agreed|settled",
  summary: "X agreed on the timetable in Z with Minister Y; not: X agreed on a meeting in Z with Minister Y.",
  cue: new RegExp(
    String.raw`(?<!\b(?:was|were|be|been|had|not|never|to|having|that)\s(?:also\s|already\s)?)\b(?<quote>(?:agreed|settled)(?:\s(?:on|upon|to))?(?=\s(?:an?|the|his|her|its|their|two|three|four|new|joint|shared|common)\s)(?<matter>\s[^.;:"]{3,110}?)\swith)(?=${WHOM})`,
    "gu",
  ),
  read: ({ 0: words, groups, index, input }) => {
    const matter = groups?.["matter"] ?? "";
    const isThere = IN_TOWN.test(matter) || FRONTED.test(input) || TOWN_BEHIND.test(input.slice(index + words.length));
    return isThere && !NO_MATTER.test(matter) ? { kind: "meeting", shape: "active", needsObject: true } : null;
  },
};
