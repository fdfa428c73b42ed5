import type { Rule } from "../rule.ts";
import { DEED, LENGTH_MIN, SUBJECT, UNSURE, WILL } from "./deed-words.ts";
import { cutOutcome, isEarlier, WORDS } from "./outcome-words.ts";

const SAYING = String.raw`(?:sa(?:id|ys?)|stated|declared|announced|confirmed|add(?:ed|ing)|noted|promised|pledged|vowed|disclosed|revealed|reported|replied|indicated|(?:told|informed|assured)\s(?:the\s)?[^,;."]{2,40}?)(?:\son\s\p{Lu}\p{Ll}+day)?\s(?:that\s)?`;

const PLAN = String.raw`${SUBJECT}\s(?:would|will|(?:was|were|is|are)\sto)\s(?:(?:also|now|jointly|soon|again|each|both|first|then|finally|in\sreturn|in\sturn|from\s(?:now\son|\p{Lu}\p{Ll}+))\s){0,2}${DEED}`;

/** What is promised is done, whatever it is: "promised that the papers would be handed to the families". */
const PROMISING = String.raw`(?:announced|confirmed|promised|pledged|vowed|assured\s(?:the\s)?[^,;."]{2,40}?|gave\s(?:an?\s|the\s|his\s|her\s|their\s)?(?:assurance|word|commitment|undertaking|promise))(?:\son\s\p{Lu}\p{Ll}+day)?\s(?:that\s)?`;
/** "would benefit", "would remain": no deed. */
const ANY_DEED = String.raw`(?!(?:also\s)?(?:benefit|remain|continue|like|want|depend|help|have|make|take|come|go|see|meet|visit|attend|travel|arrive|discuss|need|support|stand|do|seek|try|hope|welcome|consider|work|strengthen|deepen|enhance|boost|expand|further|leave|return|be(?!\s\p{Ll}+(?:ed|en|wn|nt|ld|de|id|t)\b)|be\s(?:held|needed|welcomed|based|discussed|interested|pleased|able|open|required|guided|attended))\b)\p{Ll}{2,14}\b`;
const PROMISE = String.raw`${SUBJECT}\s(?:would|will)\s(?:(?:also|now|jointly|soon|again|each|both|first|then|finally|in\sreturn|in\sturn)\s){0,2}${ANY_DEED}`;

/** "said that a third lane would open in May", "announced that 1,200 workers would be admitted": what somebody at the talks says will be done. */
export const undertaken: Rule<string> = {
  id: "outcome.undertaken",
  needs:
    "said|says|say |stated|declared|announced|confirmed|added|adding|noted|promised|disclosed|revealed|reported|replied|indicated|told|informed|assured|pledged|vowed|gave ",
  summary: "She said that a new lane would open in May; not: said that trade would benefit.",
  cue: new RegExp(
    String.raw`(?:\b${SAYING}(?<quote>${PLAN}(?:${WORDS})?)|\b${PROMISING}(?<promise>${PROMISE}(?:${WORDS})?)|\b(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|\p{Lu}\p{L}+)(?:\s\p{L}+){0,4},\s(?:s?he|they|[^.,;:"]{3,40})\s(?:said|added|announced|told\s[^.,;:"]{3,40}),\s(?:would|will)\s(?:also\s|soon\s|now\s)?(?<mid>${DEED}(?:${WORDS})?)|(?:^|\s[–—-]{1,2}\s)(?:In\s(?:return|turn|exchange|addition),\s)?(?<front>(?!In\s(?:return|turn|exchange|addition)\b)${PLAN}[^.;:"]{0,160}?),\s(?=(?:\p{Lu}\p{L}+|(?:[Tt]he|[Tt]heir|[Bb]oth)\s(?:[\p{L}’'-]+\s){0,5}?(?:[Mm]inisters?|[Pp]residents?|[Pp]remiers?|[Cc]hancellor|[Mm]inistry|[Mm]inistries|[Gg]overnments?|sides|leaders|delegations|officials|[Ee]nvoys?|[Ss]ecretary|[Cc]ommissioner|[Ss]pokes(?:man|woman|person))(?:\sof\s[\p{L} ]{3,50}?)?|[Tt]he\stwo\s[\p{L}’' ]{3,40}|their\s[\p{L} ]{3,30}|he|she|they)\s(?:\p{Lu}\p{L}+\s)?(?:said|stated|declared|announced|confirmed|added|told|noted)\b))`,
    "gu",
  ),
  read: (match) => {
    const text = cutOutcome(
      (
        match.groups?.["quote"] ??
        match.groups?.["promise"] ??
        match.groups?.["mid"] ??
        match.groups?.["front"] ??
        ""
      ).trim(),
    );
    const isWhole =
      text.length >= LENGTH_MIN && (WILL.test(text) || match.groups?.["mid"] !== undefined) && !/,\sthat\s/.test(text);
    return isWhole && !UNSURE.test(match.input) && !isEarlier(match) ? text : null;
  },
};
