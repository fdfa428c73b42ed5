/** Words with which something else is told: "called on Y on Monday and said a bridge will be built", "the talks ended on Monday, and fees will be cut". */
export const OTHER_TOLD = String.raw`,\sand\s|\sand\s(?:said|says|told|added|that|an?\s(?!\p{L}+\s(?:of|from|led)\b))|\bthat\b(?!\swill\salso\b)|\b(?:said|says|wrote|posted|adding|added|having|ended|agreed|promised|spoke|expressed|took\splace)\b`;

/** What no official is, and no paper that a meeting ends with: "a bridge", "thousands of people", "rain". */
const OFFICIAL = String.raw`(?:officials?|leaders?|ministers?|presidents?|premiers?|heads|chiefs|delegat\p{L}*|teams?|sides?|missions?|part(?:y|ies)|groups?|committees?|commissions?|councils?|panels?|bod(?:y|ies)|boards?|forums?|dialogues?|governments?|ministr\p{L}*|countries|states|nations|neighbours|king|queen|emir|sultan|prince|pope|chancellors?|secretar\p{L}*|ambassadors?|generals?|commanders?|commissioners?|speakers?|directors?|governors?|counterparts?|colleagues?|then|there\p{L}*|here|later|also|afterwards?|again|soon|now|still|already|\p{Ll}+ly|jointly|together|briefly|only|once|when|diplomats|envoys|negotiat\p{L}*|talks|meetings?|sessions?|rounds?|summits?|conferences?|ceremon\p{L}*|dinners?|lunch|banquet|(?:joint\s|final\s)?(?:statement|communiqu\p{L}*|declaration)|agreements?|memorand\p{L}*|deals?|treat\p{L}*|accords?|protocols?|documents?|contracts?|pacts?|the|he|she|it|they|both|we|who|which|that|his|her|their|this|each|all|two|three|four)`;
const SOMETHING = String.raw`(?:an?|some|several|many|new|more|(?:tens\sof\s)?(?:hundreds|thousands|dozens)(?:\sof)?|(?!${OFFICIAL}\b)\p{Ll}{3,16})\s(?:(?!${OFFICIAL}\b)[\p{L}\d'’-]+\s){0,6}?`;
const FINITE = String.raw`(?:will|would|was|were|is|are|has|have|had|can|could|may|might|must|should|fell|rose|went|came|left|broke|struck|hit|began|won|lost|grew|stood|burnt|died|\p{Ll}{3,12}ed)\s`;
const SAYING = String.raw`\band\s(?:also\s)?(?:said|added|announced|noted|stressed|stated|declared|confirmed|told\s[^.;,]{2,30}?)\s(?:that\s)?|,\s(?:adding|saying|noting|announcing|stressing|confirming)\s(?:that\s)?`;
const OPENS = String.raw`(?:,\s(?:and|but)\s|${SAYING}|,?\s(?:as|while|when)\s|,\s(?:[\p{Ll}\s]{0,14}?(?:hours?|days?|weeks?|months?)|shortly|soon|just)\s(?:after|before)\s(?:the\s)?)`;
const NEW_SUBJECT = new RegExp(String.raw`${OPENS}${SOMETHING}${FINITE}[^.;]*$`, "u");
const AUXILIARY = String.raw`(?:(?:will|would|was|were|is|are|has|have|had|can|could|may|might|must|should|also|then|later|to|due|set|be)\s){0,3}`;
const SUBJECT = new RegExp(`${OPENS}${SOMETHING}${AUXILIARY}$`, "u");
/** ", and a fair would [be held]", ", while protesters [gathered]": the words in front of a verb whose subject no official is. */
export const isOfOtherSubject = (before: string): boolean => SUBJECT.test(before);
const MEETING = String.raw`(?:talks|meetings?|sessions?|conferences?|calls?|briefings?|interviews?|summits?|visits?|stays?|speech|address|audience|reporters|journalists|newsmen|while|during)`;
/** "met Y and praised farmers in [Togo]": what somebody speaks of; not "and thanked reporters in Lima", "and praised Y during talks in Lima". */
const ATTITUDE = new RegExp(
  String.raw`(?:,|\band)\s(?:also\s|[\p{Ll}]{3,10}ly\s)?(?:prais(?:ed|ing)|hail(?:ed|ing)|laud(?:ed|ing)|commend(?:ed|ing)|applaud(?:ed|ing)|condemn(?:ed|ing)|criticis(?:ed|ing)|criticiz(?:ed|ing)|denounc(?:ed|ing)|deplor(?:ed|ing)|decr(?:ied|ying)|mourn(?:ed|ing)|welcom(?:ed|ing)|urg(?:ed|ing)|call(?:ed|ing)\sfor|warn(?:ed|ing)|demand(?:ed|ing)|defend(?:ed|ing)|back(?:ed|ing)|support(?:ed|ing)|reject(?:ed|ing)|accus(?:ed|ing)|blam(?:ed|ing)|recall(?:ed|ing)|mention(?:ed|ing)|voic(?:ed|ing)|express(?:ed|ing)|promis(?:ed|ing)|pledg(?:ed|ing)|vow(?:ed|ing)|said|added|adding|saying)\s(?!(?:on|in|at|here|today|yesterday|late|early|earlier|jointly)\s)(?:(?!${MEETING}\b)[^.;,\s]+\s){1,9}$`,
  "u",
);
/** "In his talks [with Y, the minister noted that pilots would train at] the university": what he tells Y of. */
const NOTED_THAT =
  /^\s(?:the\s)?[^;"“]{3,90},\s(?:the\s)?[\p{L}.'’ -]{2,40}\s(?:noted|said|stressed|stated|underlined|affirmed|indicated|recalled|explained|added)\sthat\s[^.;"“]{0,120}$/u;

/** "met Y in Lima, and a bridge will open on [5 May]": the words between a meeting and a day or a place, if something else is told last. */
export const tellsOfOther = (between: string): boolean =>
  NEW_SUBJECT.test(between) || ATTITUDE.test(between) || NOTED_THAT.test(between);
