/** How the list says it: who attended, whom somebody brought, who made up a delegation, who took part, who chaired. */
export type ListForm = "attended" | "company" | "delegation" | "took-part" | "chaired";

/** Words of which every sentence that lists somebody has one; searched first. */
export const LIST_NEEDS =
  /attend|present|presence|accompan|flanked|joined|witness|t(?:ook|aking) (?:part|the floor)|speaking|intervening|mission|look(?:ed|ing) on|sat in on|[Jj]oining|[Oo]n hand|participa|delegation|chair|presid|\bside\b|\bteam\b|(?:led|headed) by|together with|along with|alongside|also (?:at the|there|in|around)|(?:ministers|presidents|premiers|leaders|envoys|negotiators|secretaries|commissioners), |(?:at|in) the (?:table|room|meeting|talks)|brought together|with (?:them|him|her) |(?:beside|next to|behind) (?:him|her|them) |on (?:his|her) (?:right|left) |\bcame\b|counterpart (?:was|is)/i;
const MEETING = String.raw`(?:meetings?|assembly|plenary|talks|sessions?|consultations|discussions?|negotiations|round|conference|summit|gathering|audience|reception|encounter|ceremony|signing|sitting|dinner|luncheon|lunch|interview)`;

/** The list stands behind these words. */
export const BEFORE_LIST: readonly (readonly [ListForm, RegExp])[] = [
  // "The meeting was attended by A and B", "was held in Lima, and was attended by: A; B", "at a ceremony witnessed by A"; not "the festival was attended by A".
  [
    "attended",
    new RegExp(
      String.raw`\b(?:(?:${MEETING}\b(?:,?\s[\p{L}'-]{1,16}){0,6}?,?\s|(?:[Ii]t|[Tt]hey|which|[,;]\sand)\s(?:was|were|(?:will|would)\sbe|(?:is|are)\sto\sbe)\s)(?:also\s)?(?:attended|joined|witnessed)(?:\salso)?(?:,?\s(?:on|for|from)\sthe\s\p{Lu}[\p{L} -]{1,24}\s(?:side|part),?)?\sby|in\s(?:the\s)?presence\sof|with\sthe\sparticipation\sof):?\s`,
      "u",
    ),
  ],
  // "Also present were A and B", "Those in attendance included A"; not "the present government was".
  [
    "attended",
    /\b(?:[Aa]lso\s(?:present|in attendance|attending|participating|taking part)|[Oo]ther\s(?:[\p{L}’'-]{2,16}\s){1,9}?(?:present|in attendance|attending|participating)|(?:Present|In attendance|Attending|Participating|Joining|Taking part|On hand|In the room|At the table)|(?:[Aa]mong\sthe|[Aa]mong|[Tt]he|[Tt]hose|[Oo]thers|[Oo]fficials)\s(?:those\s|(?:[\p{L}-]{3,12}\s)?officials\s)?(?:present|who attended|in attendance|attendees|participants|at\sthe\s(?:meeting|talks|table|session)))\b[^.;:]{0,70}?\s(?:were|was|are|included?|includes):?\s/u,
  ],
  // "Taking the floor in turn were A and B"; not "Speaking was hard": nobody follows.
  [
    "attended",
    /\b(?:Also\s(?:taking|speaking|intervening)|Taking|Speaking|Intervening)(?:(?<=[Tt]aking)\sthe\sfloor)?(?<!aking)(?:\s(?:in\sturn|next|then|as\swell|too|in\sthe\sdebate|(?:at|during|in)\sthe\s(?:meeting|session|talks|conference|debate|plenary)))?\s(?:were|was)\s/u,
  ],
  // "He was accompanied by A and B", "flanked by A"; not "accompanied by a map": nobody follows.
  [
    "company",
    /\b(?:accompanied|flanked|joined|assisted)\s(?:at the \p{L}{4,12}\s|there\s|also\s|on\s(?:the|our|his|her)\s(?:\p{L}+\s)?side\s(?:of\sthe\stable\s)?)?by\s/u,
  ],
  // "received Y, together with the trade ministers of the two countries, A and B"; not "together with a map".
  [
    "company",
    /,\s(?:together with|along with|alongside|joined by)\s(?:the\s|their\s)?(?=[\p{Ll} ]{3,24}(?:ministers|secretaries|chiefs)\b)/u,
  ],
  // "The talks took place with A and B in attendance"
  ["attended", /\bwith\s(?=[^.;]{3,140}?,?\s(?:in attendance|looking on|also present)(?=[.,;]|$))/u],
  // "Rojas had the Secretary of Energy, A, at her side"
  ["company", /\b(?:had|with)\s(?=[^.;]{3,140}?,?\sat\s(?:his|her|their)\sside(?=[.,;]|$))/u],
  // "The meeting brought together A, B and other officials"; not "brought together hundreds of fans": nobody follows.
  ["attended", new RegExp(String.raw`\b[Tt]he\s${MEETING}\s(?:also\s)?brought\stogether\s`, "u")],
  // "The ministers, A of Peru, B of Chile and C of Bolivia, ordered"; not "the ministers, Peru's press says".
  [
    "attended",
    /\b[Tt]he\s(?=(?:(?:two|three|four|five)\s)?(?:[\p{Ll}-]{3,12}\s){0,2}(?:ministers|presidents|premiers|leaders|envoys|negotiators|secretaries|commissioners),\s(?:\p{Lu}[\p{L}.'’-]+\s){2,5}of\s(?:the\s)?\p{Lu}[\p{L}’' -]{1,24},\s)(?![^.;]{0,240}\s(?:will|would|are\sto|were\sto|plan|had|last)\s)/u,
  ],
  // "Also at the table were A and B", "Also at the meeting with Y was A"
  [
    "attended",
    /\b[Aa]lso\s(?:(?:at|in|around) the (?:table|talks|meeting|room|hall|delegation|team|party)(?:\s(?:today|yesterday|on\s\p{Lu}\p{L}{1,5}day|with\s[^.;,]{3,60}?))?|there|in\s\p{Lu}[\p{L}-]+)\s(?:were|was)\s/u,
  ],
  // "With them sat A and B", "his counterpart was A"
  ["attended", /\bWith\s(?:them|him|her)\s(?:sat|were|was|came)\s|\b(?:his|her)\scounterpart\s(?:was|is)\s/u],
  // "At her side sat A", "Beside him were A and B"; not "Beside him stood a lamp": nobody follows.
  [
    "attended",
    /\b(?:At\s(?:his|her|their)\sside|(?:Beside|Next\sto|Alongside|Behind)\s(?:him|her|them)|On\s(?:his|her)\s(?:right|left))\s(?:sat|was|were|stood)\s/u,
  ],
  // "With Minister X came A and B"; not "with May came the rain": nobody follows.
  ["company", /\bWith\s(?:the\s)?(?:\p{Lu}[\p{L}.'-]+\s){1,4}(?:came|sat|travelled|flew)\s/u],
  // "Accompanying the minister were A and B"; not "the accompanying letter was".
  ["company", /\bAccompanying\s[^.;,]{2,70}?\s(?:were|was|are|is)\s/u],
  // "The Kenyan delegation included A and B"; not "the side included a clause": nobody follows.
  // "co-chaired by A and B", "The meeting was led by A and B"; two follow, each for a side.
  [
    "chaired",
    new RegExp(
      String.raw`\b(?:co-?(?:chaired|presided over|led)|(?:jointly\s(?:chaired|headed|led)|(?:chaired|headed|led)\sjointly))\sby\s|\b(?:${MEETING}\b(?<!summit)[^.;]{0,80}?|It)(?:\s(?:was|were|will be|is to be)|,\s(?:which\s(?:was|will be|is to be|was to be)|to be))\s(?:chaired|presided\sover|led|headed)\sby\s|\b(?:is|was|were|will be)\s(?:co-)?chaired\s(?:(?:on|from|for)\s(?:the\s)?\p{Lu}\p{L}{1,20}(?:\s(?:side|part))?\sby\s|by\s(?:the\s|its\s)?co-chair(?:s|men|persons)\b[^.;]{0,60}?,\sfrom\s(?:the\s)?\p{Lu}[^.;,–—-]{2,30}\s[–—-]\s)|\b(?:[Oo]n|[Ff]rom|[Ff]or)\s(?:the\s)?\p{Lu}[\p{L} -]{1,24}\s(?:side|part),?\s(?:the\s\p{Ll}{3,12}|[Ii]t|[Tt]hey)\s(?:will be|is to be|was|is|were)\s(?:co-)?(?:chaired|headed|led)\sby\s|\b(?:took place|(?:was|were) held|convened|concluded)\b[^.;]{0,60},\s(?:jointly\s)?(?:led|headed|(?:co-)?chaired)\sby\s`,
      "u",
    ),
  ],
  // "headed by A and comprised B": more of the same.
  [
    "delegation",
    /\bdelegation\b[^.;]{3,90}?\s(?:and|which|that)\s(?:also\s)?(?:included?|includes|comprise[sd]?|consist(?:s|ed)\sof)\s/u,
  ],
  [
    "delegation",
    /\b(?:delegation|mission(?=\salso\b)|side|team|entourage)(?:\s(?:to|at|in)\sthe\s\p{L}{4,12}|\s(?:of|from)\s(?:the\s)?\p{Lu}[\p{L}-]{2,20}(?:\s\p{Lu}[\p{L}-]{1,20}){0,2})?,?\s(?:(?:which|that)\s)?(?:also\s)?(?:included?|includes|including|comprise[sd]?|comprising|consist(?:s|ed|ing)\sof|(?:was|is)\s(?:composed|made\sup)\sof)\s/u,
  ],
];
/** The list stands in front of these words: "A and B also attended the meeting", "A and B were present". */
export const BEHIND_LIST = new RegExp(
  String.raw`\s(?:also\s|both\s|all\s)?(?:(?:attended|joined|took part in|participated in|sat in on|(?:was|were)\s(?:also\s|both\s|all\s)?(?:present|in attendance)\s(?:at|in|during|for))\s(?:the|this|both|these)\s(?:[\p{L}\d-]{2,16}\s){0,3}?${MEETING}\b|(?:joined|took part|participated)\s(?:(?:them|the\s[\p{L} ]{3,20})\s)?(?:remotely|virtually|online|(?:by|via|over|through|on)\s(?:a\s)?(?:video|teleconference|phone|screen))|(?:took part|took the floor|participated|attended|look(?:ed|ing) on|(?:was|were)\s(?:also\s|both\s|all\s)?(?:present|in attendance|on hand))(?=[.;]|,?\sas\s|,?\s(?:as well|too)[.;]|\s(?:from|on|for)\sthe\s\p{Lu}\p{L}{1,14}\sside\b|$)|accompanied\s(?:him|her|them|the\s(?:minister|president|premier|prime\sminister|guest|visitor|ambassador|speaker)|\p{Lu}[\p{L}'’-]+)(?=[.;]|\s(?:at|during|to|in)\sthe\s(?:meeting|talks|session)|$)|(?:was|were)\s(?:also\s|both\s|all\s)?(?:there|(?:at|around)\s(?:the\s)?table|in\sthe\sroom|at\sthe\s(?:meeting|talks|session|audience)(?:\swith\s(?=(?:the\s)?\p{Lu}|h(?:im|er)\b)[^.;,]{3,60}?(?=[.;]))?|among\s(?:the\s(?:officials\s)?|those\s|the\sofficials\swho\s)(?:present|in\sattendance|attended|who\sattended))(?=[.;]|,?\s(?:as well|too)[.;]|\sthe\s(?:meeting|talks)[.;]|$))`,
  "u",
);
/** "a match that [A attended]", "the wedding, which [A also attended]": in front of the list, what was no meeting. */
export const WAS_NO_MEETING =
  /\b(?:match|game|race|tournament|contest|concert|opera|play|film|show|performance|premiere|exhibition|fair|festival|carnival|parade|march|procession|wedding|funeral|burial|baptism|mass|service|party|ball|gala|lecture|speech|race meeting)(?:\s(?:in|at|for|of)\s[^,.;]{3,40})?,?\s(?:that|which)\s(?:the\s)?$/u;
/** "A and B co-chaired the session", "A and B chaired": two stand in front of the words. */
export const BEHIND_CHAIRS = new RegExp(
  String.raw`\s(?:(?:will|are to|were to|is to|to|would)\s)?(?:co-?(?:chair(?:ed|s)?|presided?\sover|led|lead)|jointly\s(?:chaired|chair|led|headed)|chair(?:ed)?|preside(?:d)?\sover)\s(?:the|this|it|its)\b(?![^.;]{0,80}\swith\stheir\s)`,
  "u",
);
