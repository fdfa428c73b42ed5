import type { Rule } from "../rule.ts";
import { cutOutcome, isEarlier, WORDS } from "./outcome-words.ts";

const BODY =
  /\b(?:working groups?|commissions?|committees?|mechanisms?|hotlines?|funds?|(?:liaison\s)?offices?|cent(?:re|er)s?|task forces?|councils?|patrols?|dialogues?|corridors?|teams?|programmes?|programs?|exercises?|consulates?|links?|routes?|zones?)\b/i;

/** "proposed that the two sides set up a fund": nobody has yet. */
const WISHED =
  /\b(?:propos|suggest|ask|urg|demand|request|hop|recommend|want|insist|call)\p{Ll}{1,4}\s(?:again\s|for\s)?(?:that\s)?(?:\p{L}+\s){0,4}$/u;
const WISHED_REACH = 60;

/** "announced a joint fund", "will set up a hotline": what the sides bring into being; not "announced a visit". */
export const founded: Rule<string> = {
  id: "outcome.founded",
  needs: "announced|launched|established|created|set |will ",
  summary: "They announced a liaison office in Bari; not: announced a visit.",
  cue: new RegExp(
    String.raw`\b(?:announced|will(?<=\b(?:they|both|two|three|sides|countries|ministers|leaders|governments|parties|we|We|They)\swill)\s(?:also\s|jointly\s)?(?:set up|establish|launch|create|open)|(?<=\b(?:they|[Tt]hey|we|[Ww]e|sides|countries|ministers|leaders|governments|parties)\s(?:also\s|jointly\s)?)(?:launched|established|created|set up))\s(?<quote>(?!that\b|on\b|in\b|as\b)[\p{L}\d]${WORDS})`,
    "gu",
  ),
  read: (match) => {
    if (WISHED.test(match.input.slice(Math.max(0, match.index - WISHED_REACH), match.index))) return null;
    const text = cutOutcome(match.groups?.["quote"]?.trim() ?? "");
    const head = text.split(/\s(?:of|for|in|on|with|to|from|between|at)\s/u)[0] ?? "";
    return text.length < 8 || !BODY.test(head) || isEarlier(match) ? null : text;
  },
};
