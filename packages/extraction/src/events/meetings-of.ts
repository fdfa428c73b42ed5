import type { Sentence, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import { between } from "./group.ts";
import { THEN_WITH } from "./is-separate.ts";
import { type Bound, gapped, metAgain, saidFrom } from "./gapped.ts";
import type { Unit } from "./units.ts";

const OF_MEETING: ReadonlySet<string> = new Set(["event.met-with", "event.held-talks"]);

const DAY_WORD = String.raw`(?:\d{1,2}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)`;
/** " Oman on Monday and on to Qatar on Wednesday": each stop with its day. */
const NEXT_STOP = new RegExp(
  String.raw`^\s(?:the\s)?\p{Lu}[^.;]{2,40}?\s(?:on|from|for)\s(?:the\s)?${DAY_WORD}[^.;]{0,120}?(?<and>,?\sand\s(?:then\s)?(?:in|to|on to)\s(?:the\s)?)(?=\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24}){0,2}\s(?:on|from|for)\s(?:the\s)?${DAY_WORD})`,
  "u",
);

/** "is due in Oman on Monday and in Qatar on Wednesday": the second stop of a journey; null if there is none. */
const nextStop = (trigger: Trigger, sides: Sides): Bound | null => {
  const { sentence, value, end } = trigger;
  if (value.kind !== "visit" || sides.subject.length === 0) return null;
  const match = NEXT_STOP.exec(sentence.text.slice(end - sentence.start));
  const and = match?.groups?.["and"];
  if (match === null || and === undefined) return null;
  const next = { start: end + match[0].length - and.trimStart().length, end: end + match[0].trimEnd().length };
  return {
    trigger: { ...trigger, ...next, quote: between(sentence, next.start, next.end) },
    sides: { subject: sides.subject, object: [] },
  };
};

/** "had bilateral meetings with A and B": as many as there are others. */
const ONE_BY_ONE =
  /\b(?:bilateral|individual|one-on-one|back-to-back)\s(?:[\p{Ll}-]{4,12}\s)?(?:meetings|calls|conversations|encounters)\b/u;

/** "held bilateral talks with his Chadian and Nigerien counterparts": with each state's, as many as there are. */
const BILATERAL =
  /\b(?:bilateral|one-on-one|two-way)\s(?:[\p{Ll}-]{4,12}\s)?talks\b|\bseries of (?:(?:bilateral|separate|telephone|phone)\s){0,2}(?:talks|meetings|calls|conversations|contacts)\b|\bbilaterally\b/u;

/** "Bilateral discussions were also [held with] A and B" */
const HELD_WITH_EACH =
  /\b(?:bilateral|separate|individual)\s(?:discussions|talks|meetings|conversations)\s(?:was|were)\s(?:\p{Ll}{4,5}\s)?$/iu;
const areHeldWithEach = ({ quote, sentence, start }: Trigger, objects: readonly Unit[]): boolean =>
  quote.startsWith("held ") &&
  HELD_WITH_EACH.test(sentence.text.slice(0, start - sentence.start)) &&
  areOfEach(objects);

/** "Her meetings included those with A and B" */
const LISTED = /\bmeetings\b.*\b(?:include[ds]?|comprised|among them|including)\b/u;

const areOfEach = (objects: readonly Unit[]): boolean => {
  const states = objects.map(({ parties }) => (parties.length === 1 ? (parties[0]?.party ?? "") : ""));
  // "with his counterparts from Japan, A, and Oman, B": who is whose is not sure.
  if (objects.some(({ person }) => person !== null) && objects.some(({ person }) => person === null)) return false;
  return !states.includes("") && new Set(states).size === states.length;
};

/** "the leaders of Chad and Niger": each state's own. */
const eachOf = (units: readonly Unit[]): Unit[] => {
  const each = units.flatMap((unit): Unit[] =>
    unit.person?.plural === true && unit.person.name === null && unit.parties.length > 1
      ? unit.parties.map((party) => ({ ...unit, start: party.start, end: party.end, person: null, parties: [party] }))
      : [unit],
  );
  const states = each.map(({ person, parties: [party] }) => (person === null ? (party?.party ?? null) : null));
  return each.filter((_, at) => states[at] === null || states.indexOf(states[at] ?? null) === at);
};

/** "met the presidents of Chad and Niger in Lome on Monday, one after the other". */
const IN_TURN =
  /^(?:\s(?:in|on|at)\s[^.,;]{2,30}|\s(?:today|yesterday)){0,3},?\s(?:one after the other|one by one|in turn|in succession|on separate occasions|back to back|(?:in|at|during|over) (?:(?:two|three|four|several|a series of) )?(?:separate|individual|successive|back-to-back) (?:[\p{Ll}-]{3,14}\s)?(?:meetings|talks|calls|conversations|sessions|audiences|encounters|discussions))\b/u;

/** "met with A and then with B" */
const areInTurn = (sentence: Sentence, objects: readonly Unit[]): boolean =>
  objects.length > 1 &&
  objects
    .slice(1)
    .some((unit, at) =>
      THEN_WITH.test(between(sentence, objects[at]?.end ?? sentence.start, saidFrom(unit, sentence))),
    );

const NUMBERED =
  /\bfor (?:two|three|four|five|six|several)\s(?:[\p{Ll}-]{3,14}\s)?(?:meetings|talks|conversations|encounters)$/u;
/** "used the fair for two meetings: with A and with B" */
const areListed = ({ sentence, quote, end }: Trigger, objects: readonly Unit[]): boolean =>
  NUMBERED.test(quote) &&
  /^:\swith\s/.test(sentence.text.slice(end - sentence.start)) &&
  objects
    .slice(1)
    .every((unit, at) =>
      /\bwith\s(?:the\s|his\s|her\s)?$/.test(between(sentence, objects[at]?.end ?? end, unit.start)),
    );

const WITH_AGAIN = /,?\s(?:and|as well as)\s(?:(?:also|separately)\s)?with\s(?:the\s|his\s|her\s|its\s)?$/u;
/** "spoke by phone with A, and with B": each by himself, as those need not be whom one sits with. */
const areCalledEach = ({ sentence, value }: Trigger, objects: readonly Unit[]): boolean =>
  value.kind === "phone_call" &&
  objects.length > 1 &&
  objects.every(({ person }) => person !== null && person.name !== null) &&
  objects
    .slice(1)
    .every((unit, at) =>
      WITH_AGAIN.test(between(sentence, objects[at]?.end ?? sentence.start, saidFrom(unit, sentence))),
    );

const SEVERAL = /\b(?:meetings|encounters|audiences)\b/u;
/** "had meetings with President A, Prime Minister B and Speaker C": one visitor sees one host after the other, which "talks" would not tell. */
const areSeenEach = (
  { rule, quote, sentence }: Trigger,
  { subject }: Sides,
  { objects, next }: { readonly objects: readonly Unit[]; readonly next: string },
): boolean =>
  rule === "event.held-talks" &&
  SEVERAL.test(quote) &&
  isOfOne(subject) &&
  objects.every(({ person }) => person !== null && !person.plural && !person.former) &&
  !OF_ALL.test(`${sentence.text} ${next}`);

const ASIDE = /\b(?:[Oo]n|[Aa]t|[Ii]n) the (?:sidelines?|margins?|fringes?|edges?)\b/u;
const ALSO = /\b(?:also|further|likewise)\s(?:\p{Ll}+\s)?$/u;
/** "met several colleagues, including A and B", "Among those she met were A and B" */
const AMONG =
  /^(?:\swith)?\s(?:(?:[\p{Ll}-]{3,16}\s){0,4}?(?:colleagues|counterparts|ministers|leaders|officials),?\s)?(?:there\s)?(?:includ(?:ed|ing)|were|was|among them)\s/u;
const OF_ALL =
  /\b(?:(?:the|all) (?:three|four|five)|trilateral|three-way|tripartite|quadrilateral|four-way|quadripartite|joint(?:ly)?|together)\b/iu;

/** One person alone, by name or as "he". */
const isOfOne = (subject: readonly Unit[]): boolean =>
  subject.length === 1 &&
  subject.every(({ person, reference }) => (person !== null && !person.plural) || reference === "singular");

/** "On the sidelines she met Norway's A and Malaysia's B", "She also met": one guest of a larger meeting has one after the other. */
const areOneByOne = (
  { rule, sentence, start, end }: Trigger,
  { subject }: Sides,
  { objects, next }: { readonly objects: readonly Unit[]; readonly next: string },
): boolean =>
  OF_MEETING.has(rule) &&
  isOfOne(subject) &&
  areOfEach(objects) &&
  !OF_ALL.test(`${sentence.text} ${next}`) &&
  (ASIDE.test(sentence.text) ||
    ALSO.test(sentence.text.slice(0, start - sentence.start)) ||
    AMONG.test(sentence.text.slice(end - sentence.start)));

/** "with the Estonian and Finnish ministers, A and B": a state alone is of whoever is named for it. */
const withoutNamed = (objects: readonly Unit[]): readonly Unit[] => {
  const named = objects.filter(({ person }) => person !== null && person.name !== null);
  const isNamed = (state: string): boolean => named.some(({ parties }) => parties.some(({ party }) => party === state));
  return objects.filter(
    ({ person, parties: [party] }) => person !== null || party === undefined || !isNamed(party.party),
  );
};

/** "separately with A and B": one frame for each of them. */
const split = (trigger: Trigger, sides: Sides, next: string): Sides[] => {
  const sentence = trigger.sentence.text;
  const around = sentence.slice(
    Math.max(0, trigger.start - trigger.sentence.start - 14),
    trigger.end - trigger.sentence.start + 14,
  );
  const isAmong = AMONG.test(sentence.slice(trigger.end - trigger.sentence.start));
  const all = eachOf(
    sides.object.filter(
      // "several colleagues, including A": A is one of them.
      ({ person, parties }) =>
        (person !== null && !(isAmong && person.name === null)) || (person === null && parties.length > 0),
    ),
  );
  const objects = withoutNamed(all);
  const last = sides.object.at(-1);
  const behind = last === undefined ? "" : sentence.slice(last.end - trigger.sentence.start).slice(0, 30);
  const isOfEach =
    areInTurn(trigger.sentence, objects) ||
    /^,?\s(?:separately|respectively|individually)\b/.test(behind) ||
    /\b(?:separately|respectively|individually|separate|back-to-back|in turn|one by one)\b/i.test(around) ||
    areOneByOne(trigger, sides, { objects, next }) ||
    areSeenEach(trigger, sides, { objects, next }) ||
    areListed(trigger, objects) ||
    areCalledEach(trigger, objects) ||
    areHeldWithEach(trigger, objects) ||
    ONE_BY_ONE.test(trigger.quote) ||
    (LISTED.test(trigger.quote) && areOfEach(objects)) ||
    /\b(?:one after (?:another|the other)|in turn|in succession)$/.test(trigger.quote) ||
    (BILATERAL.test(trigger.quote) && areOfEach(objects)) ||
    IN_TURN.test(last === undefined ? "" : sentence.slice(last.end - trigger.sentence.start).slice(0, 90)) ||
    /^(?:paid|pays|paying|made|makes)\s(?:\p{L}+\s){0,2}calls\son$/u.test(trigger.quote);
  // "A separate meeting took place between A and B": of the two with each other.
  const isOfTwo = trigger.value.shape === "between" && sides.subject.length === 0;
  if (!isOfEach || isOfTwo || objects.length < 2) return [sides];
  return objects.map((unit) => ({ subject: sides.subject, object: [unit] }));
};

/** The meetings that one verb tells, in order; `next` is the sentence behind it. */
export const meetingsOf = (trigger: Trigger, bound: Sides, units: readonly Unit[], next: string): Bound[] => {
  const told = split(trigger, bound, next).map((sides) => ({ trigger, sides }));
  const second = gapped(trigger, bound, units) ?? metAgain(trigger, bound) ?? nextStop(trigger, bound);
  return second === null ? told : [...told, second];
};
