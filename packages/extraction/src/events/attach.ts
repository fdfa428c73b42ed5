import { ATTACHMENT_REACH } from "../limits.ts";
import type { DateMention, MechanismMention, Mentions, PlaceMention, Sentence, Span, Trigger } from "../model.ts";

const BEFORE_REACH = 90;
const OPENING_LENGTH = 12; // "On Monday, X"

/** Where a trigger's place and day are looked for, with the triggers of the sentence. */
export interface Scope extends Span {
  readonly triggers: readonly Trigger[];
}

/** "The negotiations ... concluded yesterday in Wellington": the verb is the noun's own. */
const isPhaseOf = (next: Trigger, trigger: Trigger): boolean =>
  next.rule === "event.session" && (trigger.rule === "event.talks-phase" || trigger.rule === "event.called-off");

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
  return {
    start: opening ? trigger.sentence.start : (before?.end ?? trigger.sentence.start),
    end: same.slice(at + 1).find((next) => !isPhaseOf(next, trigger))?.start ?? trigger.sentence.end,
    triggers: same,
  };
};

const wordBefore = (sentence: Sentence, span: Span): string =>
  /(\p{L}+)\s(?:the\s)?$/u
    .exec(sentence.text.slice(Math.max(0, span.start - sentence.start - 24), span.start - sentence.start))?.[1]
    ?.toLowerCase() ?? "";

const distance = (trigger: Trigger, span: Span): number => {
  const gap = span.start >= trigger.end ? span.start - trigger.end : trigger.start - span.end;
  // What follows the verb belongs to it more than what stands before.
  return span.start >= trigger.end ? gap : gap * 2 + 20;
};

const JOINED_BEFORE = /\b(?:and|then|but|before|later|also)\s(?:then\s|later\s|also\s)?(?:on\s|in\s|at\s)?(?:the\s)?$/i;

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
  return (
    !JOINED_BEFORE.test(text.slice(before.end - start, span.start - start)) &&
    /\sand\s/.test(text.slice(span.end - start, trigger.start - start))
  );
};

const nearest = <M extends Span>(trigger: Trigger, scope: Scope, all: readonly M[]): M | null => {
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
    first.start - trigger.sentence.start > OPENING_LENGTH;
  return far ? null : first;
};

const REPORTING =
  /\b(?:said|says|announced|told(?:\s\p{L}+){1,3}|confirmed|reported|stated|statement|noted|added|disclosed)\b(?:\s(?:in a (?:statement|release|press release|post)|late|earlier|here))?,?\s(?:on\s)?$/u;
const SPEAKING =
  /^(?:,?\s(?:who|on|late|not)\b(?:(?!\sand\s)[^.;,]){0,40},?)?\s?(?:said|says|told|announced|confirmed|reported)\b/;

/** "... in September, a diplomat in Podgorica said on Thursday": where and when it was said, not where it is held. */
export const isOfReport = ({ text, start }: Sentence, span: Span): boolean =>
  REPORTING.test(text.slice(Math.max(0, span.start - start - 60), span.start - start)) ||
  SPEAKING.test(text.slice(span.end - start, span.end - start + 70));

/** "in Lima", "at the palace": a place where something is said to be done. */
export const isPreposed = (sentence: Sentence, span: Span): boolean =>
  ["in", "at", "near", "outside"].includes(wordBefore(sentence, span));

const JOINED_PLACES_REACH = 30;
const CLAUSE_REACH = 110; // "In Lima he met Y at the Torre Tagle Palace"
const BESIDE = /^(?:,\s|\sin\s(?:the\s)?(?:[\p{L}-]{2,20}\s){0,4})$/u;
const between = ({ text, start }: Sentence, a: Span, b: Span): string =>
  text.slice(Math.min(a.end, b.end) - start, Math.max(a.start, b.start) - start);
/** "in the Turkish capital Ankara", "in the coastal city of Da Nang": between the preposition and the town. */
const APPOSED =
  /\b(?:in|at|near|outside|to)\s(?:the\s|its\s|their\s)?(?:[\p{L}-]{3,20}\s){0,3}(?:city|town|capital|port|resort|village|island|province|state|region)(?:\s(?:city|town))?(?:\sof|,)?\s$/u;

const WHERE = /^[^,;.]{0,30},\swhere\b[^;.]*$/;

/** "in Dushanbe, where the session was held": the town before "where". */
const antecedent = (trigger: Trigger, located: readonly PlaceMention[]): PlaceMention | null =>
  located.findLast((place) => place.end <= trigger.start && WHERE.test(between(trigger.sentence, place, trigger))) ??
  null;

/** "in Beijing", "at the Great Hall of the People in Beijing": the place the clause gives, a town and a venue joined. */
export const placeFor = (trigger: Trigger, scope: Scope, mentions: Mentions): PlaceMention | null => {
  const { sentence } = trigger;
  const located = mentions.places.filter((place) => {
    const word = wordBefore(sentence, place);
    if (isOfReport(sentence, place)) return false;
    if (APPOSED.test(sentence.text.slice(0, place.start - sentence.start))) return true;
    if (trigger.value.kind === "visit") return word !== "from" && word !== "of";
    if (word === "to" && (trigger.value.role === "head_of_delegation" || trigger.rule === "event.received"))
      return true;
    return ["in", "at", "near", "outside", "here"].includes(word);
  });
  const first = antecedent(trigger, located) ?? nearest(trigger, scope, located);
  if (first === null) return null;
  const inScope = (place: Span): boolean => place.start >= scope.start && place.end <= scope.end;
  const beside = mentions.places.find(
    (place) =>
      place !== first &&
      (located.includes(place) || BESIDE.test(between(sentence, first, place))) &&
      Math.max(place.start - first.end, first.start - place.end) <=
        (located.includes(place) && inScope(place) ? CLAUSE_REACH : JOINED_PLACES_REACH) &&
      (place.venue === null) !== (first.venue === null),
  );
  if (beside === undefined) return first;
  const [venue, town] = first.venue === null ? [beside, first] : [first, beside];
  return {
    start: town.start,
    end: town.end,
    city: town.city,
    country: town.country ?? venue.country,
    venue: venue.venue,
  };
};

/** "the Declaration of May 2023", "since 2020": the day of something else. */
const OF_INSTRUMENT =
  /(?:\b(?:[Dd]eclaration|[Aa]greement|[Aa]ccord|[Tt]reaty|[Pp]rotocol|[Mm]emorandum|[Rr]esolution|[Cc]ommuniqu[eé]|[Cc]onvention|[Pp]act|[Dd]eal|[Ss]tatement|[Ll]aw|[Ww]ar|[Cc]oup|[Ee]lections?)\s(?:of|in|from|signed in|signed on|adopted in|reached in)|\b(?:since|until|till|by|before|from|back to|than in|as of))\s(?:the\s|early\s|late\s|mid-)?$/u;
const COARSE_REACH = 70; // a month or a year stands close to its verb, or belongs to another clause
const OTHER_CLAUSE = /[;:]|\b(?:since|which|who|that|after|when|where|while|because|although|as)\b/;

const isOfOther = (trigger: Trigger, date: DateMention): boolean => {
  const { sentence } = trigger;
  const before = sentence.text.slice(Math.max(0, date.start - sentence.start - 40), date.start - sentence.start);
  if (date.precision === "month" || date.precision === "year") {
    const gap = between(sentence, trigger, date);
    return OF_INSTRUMENT.test(before) || gap.length > COARSE_REACH || OTHER_CLAUSE.test(gap);
  }
  return false;
};

/** The day the clause gives. */
export const dateFor = (trigger: Trigger, scope: Scope, mentions: Mentions): DateMention | null => {
  const told = mentions.dates.filter((date) => !isOfReport(trigger.sentence, date) && !isOfOther(trigger, date));
  const days = told.filter((date) => date.precision === "day" || date.precision === "range");
  return nearest(trigger, scope, days) ?? nearest(trigger, scope, told);
};

/** "on the sidelines of the G20 summit": the larger meeting around this one. */
export const sidelinesOf = (trigger: Trigger, mentions: Mentions): MechanismMention | null =>
  mentions.mechanisms.find((mechanism) => {
    const before = trigger.sentence.text.slice(
      Math.max(0, mechanism.start - trigger.sentence.start - 50),
      mechanism.start - trigger.sentence.start,
    );
    return /\b(?:sidelines|margins|fringes|occasion)\s(?:of|at)\s(?:the\s)?(?:\S{1,20}\s){0,2}$/i.test(before);
  }) ?? null;

const MECHANISM_REACH = 170;
const ABOUT =
  /\b(?:since|after|following|under|within|of its|last|next|previous|before|until|future|established|launch(?:ed)?|as part of regular)\s(?:the\s|its\s|their\s)?(?:\S{1,16}\s){0,2}$/i;

/** The mechanism whose session the clause tells of. */
export const mechanismFor = (trigger: Trigger, scope: Scope, mentions: Mentions): MechanismMention | null => {
  const aside = sidelinesOf(trigger, mentions);
  const text = trigger.sentence.text;
  const usable = mentions.mechanisms.filter((mechanism) => {
    if (mechanism === aside) return false;
    const before = text.slice(
      Math.max(0, mechanism.start - trigger.sentence.start - 40),
      mechanism.start - trigger.sentence.start,
    );
    return !ABOUT.test(before);
  });
  const after = usable.filter(
    (mechanism) =>
      mechanism.end >= trigger.end && mechanism.start - trigger.end <= MECHANISM_REACH && mechanism.start < scope.end,
  );
  const ahead = usable.filter(
    (mechanism) =>
      mechanism.end <= trigger.start &&
      trigger.start - mechanism.end <= MECHANISM_REACH &&
      mechanism.start >= scope.start,
  );
  // "the 23rd Meeting of the Council held in Islamabad"
  const held = usable.find((mechanism) => trigger.start - mechanism.end >= 0 && trigger.start - mechanism.end <= 3);
  if (held !== undefined) return held;
  const passive = trigger.value.shape === "passive" || trigger.value.shape === "gathering";
  return (
    (passive
      ? [...ahead.toReversed(), ...after]
      : [...after, ...(trigger.value.shape === "owner" ? [] : ahead.toReversed())])[0] ?? null
  );
};
