import { inEitherCase } from "../either-case.ts";
/** Adverbs between an auxiliary and its verb. */
const ADVERBS = String.raw`(?:(?:also|then|there|(?:while|when) there|(?:him|her|them)sel(?:f|ves)|soon|later|again|both|now|only|first|together|still|just|instead|likewise|moreover|furthermore|thereafter|afterwards|meanwhile|next|too|indeed|as well|in turn|in addition|once (?:more|again)|for (?:the|a) (?:first|second|third|fourth|fifth|last|final) time|at last|\p{L}{3,14}ly)\s){0,2}`;

/** A pattern of the words that end just before a trigger, adverbs passed over. */
export const ending = (pattern: string): RegExp => inEitherCase(new RegExp(`${pattern}${ADVERBS}$`, "iu"));

/** The same for the words of any of several patterns, in one look. */
export const endingInOne = (...patterns: readonly string[]): RegExp => ending(`(?:${patterns.join("|")})`);

const PLUPERFECT = ending(String.raw`\bhad\s(?:earlier\s|already\s|previously\s|last\s)?`);
const LAST = ending(
  String.raw`\b(?:last(?!\s(?:week|night|weekend|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|previously|since(?!\s\d{4},))\s(?:(?:their|his|her|its|the)\s)?(?:[^\s,]{1,24}\s)?`,
);

/** "The visit came after Li concluded a visit to Laos", "follows the leaders' meeting in May". */
const FOLLOWS =
  /\b(?:c[ao]mes?\s(?:(?:a|one|two|three|just|only|shortly|\p{L}{3,6}ly)\s)?(?:(?:days?|weeks?|months?|hours?)\s)?after|follow(?:s|ed)|buil(?:d|ds|t|ding) on|reciprocat(?:es|ed))\s(?:\S{1,24}\s){0,5}$/iu;

/** "The announcement came after X met Y": what came of the meeting, which is the news as well. */
const RESULT_CAME =
  /\b(?:announcements?|agreements?|deal|accord|pledges?|promises?|breakthrough|decision|remarks|comments|statements?|warnings?|apology|offer|concession|commitments?|assurances?|(?<=^|[.;]\s)(?:it|this|the (?:move|step)))\s(?:[\p{L}-]{2,24}\s){0,3}?(?:c[ao]mes?\s(?:(?:\p{L}{2,7}\s){0,3})?after|follow(?:s|ed))\s(?:\S{1,24}\s){0,5}$/iu;

/** "was last in Israel in April, when he met". */
const LAST_THERE =
  /\blast\s(?:in|at|here|there|visited|met|travelled|traveled|came|went|flew|held)\b[^.;]{0,70}\bw(?:hen|here)\s(?:\S{1,24}\s){1,3}$/iu;

/** "when I visited", "the last time they met", "since 2019, when they met": recalled, not reported. */
const RECALLED =
  /\b(?:when (?=I |we )|since(?!\s\d{4},)|since\s(?:\S{3,9}\s)?(?:\d{4}|[A-Z][a-z]{2,8}),\swhen\s(?:\S{1,24}\s){0,3}|(?<!\bfor )the (?:first|last) time|ever since|whenever)\s?(?:that\s)?(?:[^\s,]{1,24}\s){1,5}$/i;

/** "Ten years ago X and Y signed a treaty": long before the news. */
const LONG_AGO =
  /\b(?:(?:\p{L}{2,9}|\d{1,3})(?:\s\p{L}{3,9})?\s(?:years|months|decades)\s(?:ago|earlier|before)|a\s(?:year|decade|century)\s(?:ago|earlier)|last\s(?:year|decade|century))\b/iu;

/** Each of them has such a word, most clauses have none. */
const PERIOD = /year|month|decade|century/iu;

const LONG_AGO_REACH = 60;

/** "In 1978 the presidents met": a year of the last century, before or behind the trigger in its clause. */
const OLD_YEAR = /\b[Ii]n\s(?:(?:early|late|mid)[ -])?(?:\p{Lu}\p{Ll}{1,8}\s)?1[5-9]\d\d\b/u;

/** The words at the head of the sentence, just before the trigger, or behind it in its clause say that it was long ago. */
const isLongAgo = (left: string, right: string): boolean =>
  [
    left.slice(0, LONG_AGO_REACH),
    left.slice(-LONG_AGO_REACH),
    (/^[^.;,]*/.exec(right)?.[0] ?? "").slice(0, LONG_AGO_REACH),
  ].some((part) => OLD_YEAR.test(part) || (PERIOD.test(part) && LONG_AGO.test(part.replace(SINCE_THEN, ""))));

/** "On her fourth trip since the war began nearly a year ago, X met Y": since when, not when. */
const SINCE_THEN = /\bsince\b[^.;,]{0,80}\s(?:ago|earlier|last (?:year|month))\b/iu;

/** "The ministry said that X had met Y on Tuesday", "X had met Y on Tuesday, the agency reported": the past of a report, not of the news. */
const REPORTED_BEFORE =
  /\b(?:said|says|announced|confirmed|reported|disclosed|revealed|stated|tweeted|posted|wrote)\b[^.;:"]{0,110}\bhad\s(?:\p{L}+\s)?$/u;
const REPORTED_BEHIND = /^[^.;"]{3,130},\s[^.;,"]{3,50}\s(?:said|reported|announced|confirmed)\b/u;
const LATELY =
  /^[^.;]{0,110}\b(?:(?:on|earlier|late)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|(?:a|the|two|three) days? (?:before|earlier)|the (?:previous|same) (?:day|evening)|earlier (?:in the day|that day)|that (?:morning|afternoon|evening)|last night)\b/u;

/** "said on Tuesday that he had spoken by phone with Y", "told the press that": of the speaker's own doing, without any word of another time. */
const TOLD_OF_SELF =
  /\b(?:said|announced|confirmed|disclosed|revealed|(?:told|informed)\s(?:(?:the\s)?(?:local\s)?(?:press|media|reporters|journalists|newsmen|newspersons)))\s(?:(?:late\s|early\s|earlier\s)?(?:on\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\s)?(?:that\s)?(?:he|she|they|the two)\shad\s(?:just\s|also\s)?$/u;
const OF_ANOTHER_TIME =
  /\b(?:(?:19|20)\d\d|last|ago|earlier|previous(?:ly)?|before|when|while|during|as an?|once|twice|times|often|regularly|years?|months?|(?:first|second|third)\b[^.;]{0,30}\btime)\b/u;

/** "held a virtual session earlier in the day": of the day that is told. */
const OF_THE_DAY =
  /^[^.;]{0,110}\b(?:earlier (?:in the day|that day|the same day)|hours (?:earlier|before)|the same day)\b/u;

/** "said on Monday that the president had met Minister Y in Lima": all that is said, without any word of another time. */
const REPORTED_ALONE =
  /(?<!\b(?:weekly|daily|newspaper|paper|magazine|media|sources?|website|channel|broadcaster|he|she|they|who|people|officials)\b[^.;]{0,60})\b(?:said|announced|confirmed|disclosed|revealed|stated|tweeted|posted|wrote)\b(?![^.;:"]{0,140}\b(?:last|earlier|previous(?:ly)?|ago|before|after|when|while|since|who|which|where)\b)[^.;:"]{0,110}\bhad\s(?:just\s|also\s)?$/u;
/** "State television reported that the president had received Minister Y": what a state's own media tell is its news. */
const REPORTED_BY_STATE =
  /\b(?:[Ss]tate(?:-run)?\s(?:television|TV|radio|media|news)|[Oo]fficial\s(?:[\p{L}]{3,8}\s)?(?:media|(?:news\s)?agency)|(?<=\b[Tt]he\s(?:\p{Lu}?[\p{L}-]{3,24}\s){0,2})(?:state\s)?(?:news\s)?agency)\b[^.;:"]{0,50}\sreported\b(?![^.;:"]{0,140}\b(?:last|earlier|previous(?:ly)?|ago|before|after|when|while|since|who|which|where)\b)[^.;:"]{0,110}\bhad\s(?:just\s|also\s)?$/u;
const OF_MONTH = /\bin\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** "had come to Warsaw on Tuesday to see Y": a few days ago at most, and why. */
const CAME_FOR =
  /^[^.;]{2,80}\s(?:to\s(?:see|meet|hold|talk|confer|discuss|sign)|for\s(?:talks|consultations|an?\s(?:[\p{Ll}-]{4,12}\s)?meeting))\b/u;

/** "returned on Tuesday from Lima, where she had been on a visit" */
const BACK_FROM =
  /\b(?:return(?:s|ed|ing)?|(?:c[ao]me|flew|is|was)\s(?:back|home))\b[^.;]{0,60}\bfrom\s[^.;,]{2,40},\swhere\s(?:he|she|they)\shad\s$/u;

/** "[The two] had just wound up a meeting", behind where they talk to reporters. */
const JUST_NOW =
  /^(?:The\s(?:two(?:\s\p{Ll}+)?|pair|ministers|sides|delegations)|They|Both(?:\s\p{Ll}+)?)\shad\s(?:only\s)?just\s$/u;

const isReportedPast = (left: string, right: string): boolean =>
  (JUST_NOW.test(left) && !OF_ANOTHER_TIME.test(right) && !OF_MONTH.test(right)) ||
  OF_THE_DAY.test(right) ||
  BACK_FROM.test(left) ||
  (/\bhad\s(?:just\s)?$/.test(left) && LATELY.test(right) && CAME_FOR.test(right)) ||
  ((REPORTED_ALONE.test(left) || REPORTED_BY_STATE.test(left)) &&
    !OF_ANOTHER_TIME.test(right) &&
    !OF_MONTH.test(right)) ||
  (LATELY.test(right) && (REPORTED_BEFORE.test(left) || REPORTED_BEHIND.test(right))) ||
  (TOLD_OF_SELF.test(left) && !OF_ANOTHER_TIME.test(right));

/** "Before the consultations X had been received by Y": the same day, before what is told. */
const BEFORE_IT =
  /^(?:Before|Ahead of|Prior to|Just before|Shortly before) (?:the|their|those|these) (?:talks|meeting|consultations|session|plenary|ceremony|negotiations|signing|dinner|lunch|summit|round|encounter)\b(?! (?:in|of) (?:19|20)\d\d)/u;

/** "Earlier, X had met Y", "Earlier on Monday she had been received by Y", "had earlier met Y": of the day that is told, or of the stay. */
const EARLIER_THEN = new RegExp(
  String.raw`^(?:(?:(?:Just |Shortly )?Earlier|Early|First thing|Late)(?:,| (?:in the (?:day|morning|afternoon|evening|forenoon)|(?:that|this|the same) (?:day|morning|afternoon|evening)|on the same day|(?:on|this) \p{L}{3,9}day)?,?)|(?:(?:Just|Shortly|Right|Immediately) )?[Bb]efore (?:noon|midday|lunch|breakfast|dinner|dawn|that|this|then|nightfall),?|Beforehand,|Immediately before,|Prior to (?:that|this),?|(?:(?:Just|Shortly) )?(?:Before|Ahead of|Prior to) (?:leaving|departing|flying|travelling|traveling|boarding|heading|returning|going|setting off|taking off|(?:his|her|their|the) (?:departure|flight|talks|meeting))(?: [^.;,]{2,40})?,|(?:(?:Just|Shortly|Soon|Hours) )?(?:On \p{L}{3,6}day,? )?(?:[Oo]n|[Uu]pon|[Aa]fter) (?:(?:his|her|their) )?(?:arrival|arriving|landing)(?: (?:in|at|from) [^.;,]{2,30})?,|[Bb]y (?:noon|midday|then|evening|nightfall|lunchtime),?|(?:In|During|In the course of) (?:the (?:early |late )?(?:morning|afternoon|evening|forenoon)|between),?|Over (?:breakfast|lunch),?|At (?:noon|midday|breakfast|lunch|dawn),?|(?:(?:A few|Two|Three|Four|Some|Just|Only) )?[Hh]ours (?:earlier|before),?|(?:Half an|An) hour (?:earlier|before),?|(?:(?:A few|Ten|Twenty|Thirty) )?[Mm]inutes (?:earlier|before),?|The (?:day|evening|night) (?:before|earlier),?|That (?:morning|afternoon|same day),?|Already (?:in the morning|that morning),?) [^.;]{0,110}\bhad (?:also )?(?:been )?$|\bhad earlier (?:been |also )?$`,
  "u",
);
const isEarlierThen = (left: string, right: string): boolean =>
  EARLIER_THEN.test(left) && !OF_ANOTHER_TIME.test(right) && !OF_MONTH.test(right);

/** The words around a trigger say that it is recalled, not reported: "had met", "last met", "since the 11th meeting", "ten years ago". */
/** "On the sidelines of the meeting, X had met separately with Y": beside what is told, and as new. */
const ON_SIDELINES =
  /^On the (?:sidelines?|margins?|fringes?)\sof\s(?:the|this|that)\s(?![^.;]{0,60}\b(?:last|previous|20\d\d)\b)/u;

export const isRecalled = (left: string, right: string): boolean =>
  (PLUPERFECT.test(left) &&
    !isReportedPast(left, right) &&
    !isEarlierThen(left, right) &&
    !BEFORE_IT.test(left) &&
    !ON_SIDELINES.test(left)) ||
  LAST.test(left) ||
  (FOLLOWS.test(left) && !RESULT_CAME.test(left)) ||
  LAST_THERE.test(left) ||
  RECALLED.test(left) ||
  isLongAgo(left, right) ||
  IN_A_MONTH.test(left) ||
  (LAST_TIME.test(right) && AFTER_ONE.test(left));

/** "In December, the ministers held talks in Nairobi", "Back in March": told of a month without its day. */
const IN_A_MONTH =
  /^(?:[Ee]arlier,?\s|[Bb]ack\s|[Aa]nd\s)?[Ii]n\s(?:(?:early|late|mid)[ -])?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s(?:of\s)?(?:last year|(?:19|20)\d\d))?,\s[^;"“]{0,160}$/u;

/** "for their second summit, after [meeting] in Varna last January": the one before. */
const AFTER_ONE = /\b(?:after|following|since|having)\s(?:also\s|first\s|previously\s|last\s)?$/u;
const LAST_TIME =
  /^[^.;,]{0,50}\s(?:(?:last|in (?:last )?)\s?(?:January|February|March|April|May|June|July|August|September|October|November|December|year|month|spring|summer|autumn|winter|fall)\b|in (?:19|20)\d\d\b|(?:\S{1,8}\s)?(?:weeks?|months?|years?) (?:ago|earlier|before))/u;
