import type { Trigger } from "../model.ts";
import { MET_IN_PERSON } from "./met-in-person.ts";
import { OFFICIAL } from "./official.ts";

/** "The interior ministers held talks of their own", "met on their own", "met separately in Arica". */
const OF_THEIR_OWN = /^\s(?:(?:of|on)\stheir\sown|separately)\b/;

/** "sat down with A, then with B": the one after the other. */
export const THEN_WITH =
  /^[^.;]{0,40}?,?\s(?:and\s)?(?:then|later|afterwards|subsequently|after that)\s(?:with\s)?(?:the\s|his\s|her\s)?$/u;
const THEN_WITH_ANOTHER =
  /^(?:\sfirst)?(?:\swith)?\s[^.;]{3,110}?,?\s(?:and\s)?(?:then|later|afterwards|subsequently|after that)\s(?:with\s|(?=(?:the\s)?\p{Lu}))/u;
/** "met A at the palace, then [B]": whom the verb left out is met with. */
const BEHIND_THEN = /,?\s(?:and\s)?(?:then|later|afterwards)\s(?:with\s)?(?:the\s)?$/u;

/** "On the eve of the meeting X met Y": another meeting than that one. */
const AHEAD_OF_IT =
  /^(?:On the eve of|(?:A|The) (?:day|night|evening) (?:before|ahead of)|Ahead of|Before|Prior to) the (?:(?:opening|start|beginning) of the )?(?:\p{L}[\p{Ll}-]{2,14}\s){0,2}(?:[Mm]eeting|[Ss]ession|[Ss]ummit|[Cc]onference|[Ff]orum|talks|round|gathering|[Cc]ouncil|[Cc]ommission|[Dd]ialogue|[Aa]ssembly|[Pp]lenary)\b/u;

/** "After Thursday's session President X received Y": one of those who sat there, and another meeting. */
const BEHIND_IT =
  /^(?:After|Following) (?:(?:the|that) (?:[\p{Ll}-]{3,14}\s)?|\p{Lu}\p{L}{1,5}day['’]s )(?:meeting|session|summit|conference|forum|round|gathering|plenary),?\s/u;
/** "Later in the day X and his team called on Y": another meeting than the one that is told. */
const LATER = /^(?:Later|Earlier|Afterwards|Thereafter|Subsequently)\b/;
/** "Earlier X met with [Minister Y]"; not "Later they met", which is the meeting itself. */
const LATER_WITH = new RegExp(
  String.raw`^\s(?:the\s|his\s|her\s)?(?:[\p{L}.'’-]{2,24}\s){0,6}?${OFFICIAL}\s(?:of\s|\p{Lu})`,
  "u",
);
const isMetLater = ({ sentence: { text, start }, end, rule }: Trigger): boolean =>
  LATER.test(text) && (rule === "event.called-on" || LATER_WITH.test(text.slice(end - start)));

/** "would also hold a bilateral meeting with Y on the same day": besides the session that is told. */
const isAlsoOfTwo = ({ sentence, start, quote }: Trigger): boolean =>
  /\bbilateral\b/.test(quote) && /\balso\s$/.test(sentence.text.slice(0, start - sentence.start));

/** "On the sidelines X had bilateral meetings with Y and Z": each for itself, though all sat in the meeting as well. */
const ON_SIDELINES = /\b[Oo]n the (?:sidelines?|margins?|fringes?)\b/;
/** "In the margins of the Council the Prime Minister met Y": no session of the Council. */
const MARGINS_FIRST = /^(?:[Oo]n|[Ii]n|[Aa]t) the (?:sidelines?|margins?|fringes?) of\b/;
const isOfTwoAside = ({ sentence, start, quote }: Trigger): boolean =>
  /\bbilateral\s(?:meetings?|talks|discussions|conversations|encounters?)\b/.test(quote) &&
  ON_SIDELINES.test(sentence.text.slice(0, start - sentence.start));

const OPENS =
  /^(?:["'“]?Separately\b|In separate\b|In an?(?:other)? (?:(?:related|separate|parallel|different|similar|further) )?(?:development|engagement|event)\b|(?:At|In|During|Over) (?:another|(?:an?|the) (?:separate|second|third|fourth|different|further|later|earlier|subsequent|parallel|additional|similar))\b)/;

/** Whether the words of a trigger tell a meeting apart from another one that the text tells. */
export const isSeparate = (trigger: Trigger): boolean => {
  const { sentence, start, end, quote } = trigger;
  const { text } = sentence;
  return (
    OPENS.test(text) ||
    AHEAD_OF_IT.test(text) ||
    (MET_IN_PERSON.has(trigger.rule) && (BEHIND_IT.test(text) || MARGINS_FIRST.test(text) || isMetLater(trigger))) ||
    /\bseparate(?:ly)?\b/i.test(quote) ||
    /\balso\s(?:took|held|had)\b/.test(quote) ||
    isAlsoOfTwo(trigger) ||
    isOfTwoAside(trigger) ||
    (/^\p{Lu}/u.test(quote) && BEHIND_THEN.test(text.slice(0, start - sentence.start))) ||
    OF_THEIR_OWN.test(text.slice(end - sentence.start)) ||
    THEN_WITH_ANOTHER.test(text.slice(end - sentence.start)) ||
    /\bseparate(?:ly)?\s$/i.test(text.slice(0, start - sentence.start))
  );
};
