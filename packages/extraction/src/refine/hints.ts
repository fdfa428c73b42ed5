import { SERIES } from "../events/unsaid.ts";
import { addDays } from "../mentions/calendar.ts";
import type { Frame, Trigger } from "../model.ts";
import type { Refiner } from "./refiner.ts";
import { datesAgree, groupOf } from "./groups.ts";

const REACH = 6; // sentences between a meeting and "the talks took place in ..."

const DEFINITE = /\b(?:the|their|this|our|today's|yesterday's|its|both|[\p{L}]+'s?)\s(?:\S{1,24}\s){0,3}$/iu;

/** "The meeting to discuss trade and ties took place in Oslo": the subject of the sentence, whatever is said of it in between. */
const SUBJECT =
  /^(?:[^,]{3,40},\s)?(?:The|This|Their|the|their)\s(?:(?!(?:talks|previous|last|earlier|first|next|upcoming|future|past|coming|subsequent)\b)\S{1,24}\s){0,3}?(?:meeting|talks|discussions|consultations|negotiations|encounter)(?:,?\s(?:to|which|that|on|about|between|focus(?:ed|ing)|aimed|attended|dedicated|devoted)\b|,)(?!.*\b(?:previous|last|next|first)\s(?:meeting|round|talks|session)\b)[^.;]{3,180}$/;

/** "since the previous meeting in Oslo": another one of the same kind. */
const ANOTHER = /\b(?:previous|last|earlier|first|next|upcoming|future|past|coming|subsequent)\s(?:\S{1,24}\s){0,3}$/i;

/** "The last meeting of the two presidents took place in Oslo": whose it was stands between. */
const LAST_OF_THEM =
  /\b(?:[Pp]revious|[Ll]ast|[Ee]arlier|[Nn]ext)\s(?:[\p{L}-]{2,24}\s){0,2}(?:meetings?|talks|encounter|conversation|contacts?)\s(?:of|between|among|with)\s(?:[\p{L}'’-]{2,24}\s){1,8}$/u;

/** "drawn up by experts, who met in Lubango": others' meeting. */
const OF_OTHERS = /,\swho\s(?:had\s|have\s)?$/;

/** "The ministerial meeting that preceded the summit": one beside it. */
const BESIDE_IT = /\b(?:that|which)\s(?:had\s)?(?:preceded|followed|prepared|came before|led up to)\b/;

/** "Peru opened its embassy in Rabat in 2012": opened, held and hosted are said of meetings only beside a word for one. */
const MEETING_WORD =
  /\b(?:meetings?|sessions?|talks|rounds?|dialogue|consultations?|summit|conference|forum|negotiations?|discussions?|gathering|ministerial|event|it|they)\b/i;

/** "took place in Salzburg on the sidelines of a gathering of the Group of Seven": whose the occasion is. */
const isOfOccasion = ({ start }: { readonly start: number }, { sentence }: Trigger): boolean =>
  /\b(?:sidelines|margins|fringes)\sof\b/.test(sentence.text.slice(0, Math.max(0, start - sentence.start)));

/** The hint speaks of a meeting that is known: nobody new is in it, and its noun is definite or its subject is the sides. */
const speaksOf = (hint: Frame, frame: Frame): boolean => {
  const known = new Set(frame.parties.map((party) => party.value));
  const trigger = hint.triggers[0];
  if (trigger === undefined || hint.background !== frame.background) return false;
  if (
    !hint.parties.every((party) => known.has(party.value) || isOfOccasion(party, trigger)) ||
    !hint.people.every(({ person }) => frame.people.some((other) => other.person === person))
  )
    return false;
  const inFront = trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start);
  const before = inFront.slice(-60);
  const after = trigger.sentence.text.slice(trigger.end - trigger.sentence.start).slice(0, 40);
  const isSubject = SUBJECT.test(inFront);
  if (trigger.rule === "event.session" && hint.mechanism === null && !isSubject && !MEETING_WORD.test(before + after))
    return false;
  if (hint.people.length + hint.parties.length === 0 && OF_OTHERS.test(before)) return false;
  if (BESIDE_IT.test(before + after) || ANOTHER.test(before) || ANOTHER.test(trigger.quote.replace(/\S+$/, "")))
    return false;
  if (LAST_OF_THEM.test(inFront)) return false;
  const named =
    trigger.rule === "event.reference" ||
    hint.people.length > 0 ||
    hint.parties.length > 0 ||
    DEFINITE.test(before) ||
    isSubject ||
    (isOfPlan(hint, frame) && /^It\s/.test(inFront)) ||
    /\b(?:the|their)\s/i.test(trigger.quote);
  const isClose = frame.triggers.some(({ sentence }) => Math.abs(hint.first - sentence.index) <= REACH);
  return named && groupOf(hint) === groupOf(frame) && isClose;
};

/** "The talks took place in Bali": place and day of the meeting told before, where its own clause has none. */
export const hints: Refiner = {
  name: "hints",
  refine: (frames, { draft }) => {
    const today = draft.calendar.published;
    return draft.hints.reduce<Frame[]>(
      (all, hint) => {
        const fits = (frame: Frame): boolean =>
          speaksOf(hint, frame) && statusFits(hint, frame) && datesAgree(hint.date, frame.date);
        if (isOfSeries(hint)) return all.map((frame) => (fits(frame) ? withHint(frame, hint, today) : frame));
        // "The meeting took place at the palace. Later X was received by Y": of the meeting told before it.
        const before = all.findLastIndex((frame) => frame.first < hint.first && fits(frame));
        const at = before < 0 ? all.findLastIndex(fits) : before;
        const frame = all[at];
        if (frame !== undefined) all[at] = withHint(frame, hint, today);
        return all;
      },
      [...frames],
    );
  },
};

const withHint = (frame: Frame, hint: Frame, today: string | null): Frame => {
  const cited = hint.triggers.map((trigger) => ({ ...trigger, status: frame.status }));
  const place =
    frame.place?.city == null &&
    hint.place !== null &&
    (isNear(hint) || isOfSeries(hint)) &&
    (frame.place === null || frame.place.country === null || frame.place.country === hint.place.country)
      ? { ...hint.place, venue: hint.place.venue ?? frame.place?.venue ?? null }
      : frame.place;
  const date = frame.date ?? (isOfPlan(hint, frame) ? dayOfPlan(hint.date, today) : hint.date);
  const mechanism = frame.mechanism ?? (isOfNumbered(frame, hint) ? hint.mechanism : null);
  const kind = mechanism === frame.mechanism ? frame.kind : hint.kind;
  return { ...frame, kind, place, date, mechanism, triggers: [...frame.triggers, ...cited] };
};

/** "The 12th meeting of the working group wrapped up in Lima. The two sides also talked about fish": what they did at that session. */
const isOfNumbered = ({ first, triggers }: Frame, hint: Frame): boolean =>
  hint.mechanism?.ordinal != null &&
  hint.first < first &&
  hint.people.length + hint.parties.length === 0 &&
  triggers.every(({ rule }) => rule === "event.discussed-together");

/** "X held a number of bilateral meetings in Samarkand on Monday": place and day of each of them. */
const isOfSeries = ({ people, triggers }: Frame): boolean =>
  people.length === 1 && triggers.every(({ sentence }) => SERIES.test(sentence.text));

const PLACE_REACH = 60; // "The meeting was held at Lake Taupo", not a place further on

const isNear = ({ place, triggers: [trigger] }: Frame): boolean =>
  place !== null && trigger !== undefined && place.start >= trigger.start && place.start - trigger.end <= PLACE_REACH;

/** "It should have met in Lima on Thursday", "had been planned for Lima": where and when it was to be. */
const SHOULD_HAVE =
  /\b(?:should have|(?:was|were) to (?:have|be)|(?:had been|was|were) (?:planned|scheduled|due|set|expected|slated)(?: for| to)?)\b/;

/** What a later sentence tells of the plan of a session that was called off or put off. */
const isOfPlan = (hint: Frame, { status }: Frame): boolean =>
  (status === "cancelled" || status === "postponed") &&
  hint.triggers.every(({ sentence }) => SHOULD_HAVE.test(sentence.text));

const statusFits = (hint: Frame, frame: Frame): boolean => hint.status === frame.status || isOfPlan(hint, frame);

const WEEK = 7;
const PASSED_DAYS = 3; // "should have met on Thursday": the one of this week, behind or ahead

/** The day of the plan: of two Thursdays the nearer one. */
const dayOfPlan = (date: Frame["date"], today: string | null): Frame["date"] =>
  date === null || today === null || date.basis !== "weekday" || date.date >= addDays(today, -PASSED_DAYS)
    ? date
    : { ...date, date: addDays(date.date, WEEK) };
