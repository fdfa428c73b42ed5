import { ATTACHMENT_REACH } from "../limits.ts";
import type { Sentence, Span, Trigger } from "../model.ts";
import { DUE_WHERE } from "./due-where.ts";
import { asideEnd } from "../mentions/lead-aside.ts";
import { sayingOf } from "../sentences/said-clause.ts";

const BEFORE_REACH = 90;
const OPENING_LENGTH = 12; // "On Monday, X"

/** Where a trigger's place and day are looked for, with the triggers of the sentence. */
export interface Scope extends Span {
  readonly triggers: readonly Trigger[];
}

const OF_TALKS: ReadonlySet<string> = new Set(["event.talks-between", "event.talks-of-with"]);

/** "The negotiations ... concluded yesterday in Wellington": the verb is the noun's own. */
const isPhaseOf = (next: Trigger, trigger: Trigger): boolean =>
  ((next.rule === "event.session" || next.rule === "event.discussed-together") &&
    (trigger.rule === "event.talks-phase" || trigger.rule === "event.called-off")) ||
  // "A three-day visit by X to Y ended on Tuesday"
  (next.rule === "event.session" &&
    (trigger.value.kind === "visit" || OF_TALKS.has(trigger.rule)) &&
    /^(?:ended|concluded|began|started)$/.test(next.quote)) ||
  // "The next talks between X and Y will be held in Geneva"
  (next.rule === "event.session" &&
    (next.value.shape === "passive" || /^been\s/.test(next.quote)) &&
    OF_TALKS.has(trigger.rule));

const SIDELINES = /\b(?:sidelines|margins|fringes|occasion)\s(?:of|at)\s(?:the\s)?[^.;]{3,140}?\)?,?\s(?:being\s)?$/u;
/** "met Y on the sidelines of the 5th session of the Council held in Jeddah": where that is, they met. */
const isOfSidelines = (next: Trigger, trigger: Trigger): boolean =>
  next.rule === "event.session" &&
  /^held$/.test(next.quote) &&
  SIDELINES.test(
    trigger.sentence.text.slice(trigger.end - trigger.sentence.start, next.start - trigger.sentence.start),
  );

/** The part of a sentence that belongs to a trigger: from the trigger before it to the one after it. */
export const scopeOf = (trigger: Trigger, triggers: readonly Trigger[]): Scope => {
  const same = triggers.filter((other) => other.sentence === trigger.sentence);
  const at = same.indexOf(trigger);
  const before = same[at - 1];
  // "On June 29 and 30, X led a delegation to hold talks": what opens the sentence belongs to all of it.
  const opening =
    same[0] !== undefined &&
    same[0].start - trigger.sentence.start > OPENING_LENGTH &&
    same.every(({ status }) => status === trigger.status || status === "scheduled");
  // "Two bridges will be built, Minister X said on Monday after meeting Y": what is said, and where and when.
  const speaker = sayingOf(trigger.sentence)?.from ?? null;
  const isSpoken = speaker !== null && trigger.start < speaker;
  const from = opening ? trigger.sentence.start : (before?.end ?? trigger.sentence.start);
  const aside = trigger.sentence.start + asideEnd(trigger.sentence.text);
  return {
    start: Math.max(speaker === null || isSpoken ? from : Math.max(from, speaker), trigger.start >= aside ? aside : 0),
    // "opened" may be told by two rules: the same word is no other verb.
    end: Math.min(
      isSpoken ? speaker : Infinity,
      same
        .slice(at + 1)
        .find((next) => next.start >= trigger.end && !isPhaseOf(next, trigger) && !isOfSidelines(next, trigger))
        ?.start ?? trigger.sentence.end,
    ),
    triggers: same,
  };
};

const WORD_BEFORE = /(\p{L}+)\s(?:the\s)?(?:(?:central|downtown|uptown|midtown|inner)\s)?$/u;
/** "on the outskirts of Lima", "in the heart of Lima": there. */
const PART_OF =
  /\b[Oo]n\sthe\s(?:outskirts|edge)\sof\s$|\b[Ii]n\sthe\s(?:[\p{L}'’-]{2,24}\s){0,3}(?:heart|cent(?:re|er)|suburbs?|outskirts|middle|districts?|quarter|neighbou?rhood|area|hills)\sof\s$|\b[Aa]t\sthe\s(?:border|frontier)\s(?:post|crossing|point|town|village)\s(?:of|at)\s$/u;

/** "on the sidelines of the Izmir International Fair": in Izmir. */
const ASIDE = /\b[Oo]n\sthe\s(?:sidelines|margins|fringes)\sof\s(?:the\s)?$/u;
const FAIR =
  /^\s(?:\p{Lu}[\p{L}'-]{1,24}\s){0,3}(?:Fair|Expo|Exhibition|Show|Festival|Biennale|Week|Games|Olympics)\b/u;

const PART_REACH = 70; // from "in the" to the town
/** The last word before a span, "the" and the part of a town passed over, in lower case. */
export const wordBefore = (sentence: Sentence, span: Span): string => {
  const before = sentence.text.slice(
    Math.max(0, span.start - sentence.start - PART_REACH),
    span.start - sentence.start,
  );
  const isThere =
    PART_OF.test(before) || (ASIDE.test(before) && FAIR.test(sentence.text.slice(span.end - sentence.start)));
  return isThere ? "in" : (WORD_BEFORE.exec(before)?.[1]?.toLowerCase() ?? "");
};

const distance = (trigger: Trigger, span: Span): number => {
  const gap = span.start >= trigger.end ? span.start - trigger.end : trigger.start - span.end;
  // What follows the verb belongs to it more than what stands before.
  return span.start >= trigger.end ? gap : gap * 2 + 20;
};

const JOINED_BEFORE = /\b(?:and|then|but|before|later|also)\s(?:then\s|later\s|also\s)?(?:on\s|in\s|at\s)?(?:the\s)?$/i;

const GOING_WHERE = /^[^.;,]{0,40}\b(?:before|after)\s\p{L}{3,14}ing\b[^.;]{0,60},\swhere\s/u;
const A_DAY_AFTER =
  /\b(?:days?|weeks?|months?|years?)\s(?:after|before)\s(?:(?:he|she|they|it|the \p{Ll}{3,12})\s(?:\p{Ll}{2,9}\s){0,3})?$/u;
const ON_TO = /\b(?:travel|fl[iye]|head|continu|mov|go|went|proceed)\p{L}*\son to\b/u;
const AHEAD_OF =
  /\b(?:ahead of|prior to|in preparation for|on the eve of|before)\s(?:(?:an?|the|his|her|their|its)\s)?(?:[\p{Ll}-]{3,14}\s){0,2}$/u;

const AND_THEN = /(?:,\s(?:and|but)|;)\s(?:then\s|later\s)?(?:on\s|in\s)$/i;

/** "called on X on Monday and held talks with Y on Tuesday": what stands between two verbs belongs to the first, unless "and" stands before it. */
const isOfOtherVerb = (trigger: Trigger, span: Span, triggers: readonly Trigger[]): boolean => {
  const { text, start } = trigger.sentence;
  if (span.end > trigger.start) {
    // "called on Y, and on Friday he leaves for Z"
    const next = triggers.some((other) => other.sentence === trigger.sentence && other.start >= span.end);
    return next && AND_THEN.test(text.slice(trigger.end - start, span.start - start));
  }
  const before = triggers.findLast(
    (other) => other.sentence === trigger.sentence && other.start < trigger.start && other.end <= span.start,
  );
  if (before === undefined) return false;
  // "held talks with X on Monday; met with Y on Tuesday"
  if (text.slice(span.end - start, trigger.start - start).includes(";")) return true;
  // "will visit Riga on Monday before flying on to Tallinn"
  if (ON_TO.test(text.slice(span.end - start, trigger.end - start))) return true;
  // "met X in Suva on Monday before flying to Honiara, where she will meet Y"
  if (GOING_WHERE.test(text.slice(span.end - start, trigger.start - start))) return true;
  // "met X in Amman on Monday, a day after meeting Y"
  if (A_DAY_AFTER.test(text.slice(span.end - start, trigger.start - start))) return true;
  // "met X in Baku on Monday ahead of talks with Y"
  if (before.value.kind !== "visit" && AHEAD_OF.test(text.slice(span.end - start, trigger.start - start))) return true;
  return (
    !JOINED_BEFORE.test(text.slice(before.end - start, span.start - start)) &&
    /\sand\s/.test(text.slice(span.end - start, trigger.start - start))
  );
};

/** "Over a working dinner in Lima on Tuesday, X and Y": where or when, before who. */
const OPENS = /^(?:In|At|On|Over|During|After|Following|Near|Outside)\s[^.;,]{2,50}$/u;

/** The mention that belongs to the trigger: in its scope, not of another verb, closest behind it or close before it; null if none does. */
export const nearest = <M extends Span>(trigger: Trigger, scope: Scope, all: readonly M[]): M | null => {
  const within = all.filter(
    (span) => span.start >= scope.start && span.end <= scope.end && !isOfOtherVerb(trigger, span, scope.triggers),
  );
  const sorted = within.toSorted((a, b) => distance(trigger, a) - distance(trigger, b));
  const first = sorted[0];
  if (first === undefined || distance(trigger, first) > ATTACHMENT_REACH * 2) return null;
  // Before the verb only what stands close, or opens the sentence.
  const far =
    first.end <= trigger.start &&
    trigger.start - first.end > BEFORE_REACH &&
    first.start - trigger.sentence.start > OPENING_LENGTH &&
    !DUE_WHERE.test(
      trigger.sentence.text.slice(first.end - trigger.sentence.start, trigger.start - trigger.sentence.start),
    ) &&
    !OPENS.test(trigger.sentence.text.slice(0, first.start - trigger.sentence.start));
  return far ? null : first;
};

const REPORTING =
  /\b(?:said|says|announced|(?<!\b(?:was|were)\s)told(?:\s\p{L}+){1,3}|confirmed|(?<!\b[Aa]s\s(?:earlier\s|previously\s)?)reported|stated|statement|noted|added|disclosed|revealed|(?<!\b(?:was|were|been|be)\s)(?:informed|communicated|posted)|indicated|specified|clarified|tweeted|wrote|(?<!\b(?:was|were|been|be)\s)(?:made|let)\s(?:it\s)?(?:be\s)?(?:known|public))\b(?:\s(?:in a (?:statement|release|press release|post)|on (?:X|Twitter|Facebook|Telegram|social media)|late|earlier|here|today|yesterday))?,?\s(?:on\s|\()?$/u;
/** "X had met Y, she said [in Nairobi] on [Tuesday]": where and when she spoke. */
const SAID_BEHIND =
  /,\s(?:he|she|they|(?:(?:his|her|its|a|an|the)\s)?(?:\p{L}+\s)?spokes(?:man|woman|person)(?:\s\p{Lu}[\p{L}'-]+){0,3})\s(?:said|says|told\s[\p{L} ]{3,20}|announced|confirmed|added)\s(?:in\s(?:\p{Lu}[\p{L}'-]+\s){0,3}(?:on\s)?|on\s)$/u;
const SPEAKING =
  /^(?:,?\s(?:who|on|late|not)\b(?:(?!\sand\s)[^.;,]){0,40},?)?\s?(?:said|says|told|announced|confirmed|(?<!\bas\s)reported)\b/;

/** ", who met Y's minister, Z, in Kampala": a name may stand between commas. */
const WHO_OPEN = /,\s(?:who|which)\s[^,;.]{3,160}(?:,\s(?:\p{Lu}[\p{L}'’-]{1,24}\s?){1,4},[^,;.]{1,60})?$/u;
/** "the Council said in a statement": who tells it. */
export const isTeller = ({ text, start }: Pick<Sentence, "text" | "start">, span: Span): boolean =>
  // "X, who met Y in Kampala on Monday, said": a town in which something was done says nothing.
  !(/\sin\s$/.test(text.slice(0, span.start - start)) && WHO_OPEN.test(text.slice(0, span.start - start))) &&
  SPEAKING.test(text.slice(span.end - start, span.end - start + 70));

/** "said on Tuesday after talks in Berlin": those who have just met tell of it, that day. */
const AFTER_IT =
  /^(?:(?!\b(?:that|would|will)\b)[^.;"]){0,140}?(?<!\b(?:days?|weeks?|months?|years?))\s(?:(?:shortly|right|immediately|moments|hours)\s)?(?:(?:at|during|in)\s(?:a|the|their|his|her)\s(?:joint\s)?(?:news|press|media)\s(?:conference|briefing|event|appearance)|(?:after|following|at the (?:end|close|conclusion) of)\s(?:(?:an?|their|his|her)\s(?:[\p{L}\d-]{3,24}\s){0,3}?(?:meeting|session|summit)|the\sjoint\s(?:session|sitting|meeting)|meeting(?=\s(?:with\s)?(?:for\b|at\b|in\b|his\b|her\b|the\b|visiting\b|\p{Lu}))|(?:[\p{L}\d-]{2,24}\s){0,5}?(?:talks|negotiations|consultations|discussions)|an?\s(?:[\p{L}-]{4,24}\s)?(?:phone|telephone|video)\s(?:call|conversation)|(?:he|she|they|the two)\s(?:had\s)?(?:met|held)))\b(?![^.;]{0,60}\b(?:last|previous|earlier|week|month|year)\b)/u;

/** "said on Tuesday when meeting with Y", "said Monday in Lima during a meeting with Y": said at it. */
const AT_IT =
  /^(?:,?\s(?:in|at)\s[^.;,"]{3,40}?)?,?\s(?:(?:when|while)\s(?:(?:he|she)\s)?(?:was\s)?(?:met|meeting|received|receiving|hosted|hosting|welcomed|welcoming|holding\stalks|held\stalks)|as\s(?:he|she)\s(?:met|received|hosted|welcomed|held\stalks)|(?:during|at|in)\s(?:an?\s|his\s|her\s|their\s)?(?:[\p{L}-]{3,24}\s){0,3}?(?:meeting|talks|discussions?|audience|session|conversation|call)\swith)\b(?![^.;]{0,60}\b(?:last|previous|earlier|week|month|year)\b)/u;

/** "on Tuesday announced a new ferry following a meeting of officials in Lima" */
const ANNOUNCED_AFTER =
  /^\s(?:jointly\s)?announced\s(?:(?!\b(?:that|would|will)\b)[^.;"]){3,110}?\s(?:after|following)\s(?:an?|their)\s(?:[\p{L}-]{3,24}\s){0,3}?(?:meeting|session)\b(?![^.;]{0,80}\b(?:last|previous|earlier|week|month|year|day)\b)/u;
const SAID_REACH = 110;
/** "... in September, a diplomat in Podgorica said on Thursday": where and when it was said, not where it is held. */
export const isOfReport = ({ text, start: from }: Sentence, span: Span): boolean =>
  (isTeller({ text, start: from }, span) && !ANNOUNCED_AFTER.test(text.slice(span.end - from))) ||
  SAID_BEHIND.test(text.slice(Math.max(0, span.start - from - SAID_REACH), span.start - from)) ||
  (REPORTING.test(text.slice(Math.max(0, span.start - from - 60), span.start - from)) &&
    !AFTER_IT.test(text.slice(span.end - from)) &&
    !AT_IT.test(text.slice(span.end - from)));

/** "in Lima", "at the palace": a place where something is said to be done. */
export const isPreposed = (sentence: Sentence, span: Span): boolean =>
  ["in", "at", "near", "outside"].includes(wordBefore(sentence, span));

/** The words between two spans of a sentence. */
export const between = ({ text, start }: Sentence, a: Span, b: Span): string =>
  text.slice(Math.min(a.end, b.end) - start, Math.max(a.start, b.start) - start);
