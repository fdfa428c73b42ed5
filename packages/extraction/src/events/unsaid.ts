import type { Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import type { Memory } from "./memory.ts";
import { isSaidThere } from "./said-there.ts";
import { spanOf } from "./span-of.ts";
import type { Unit } from "./units.ts";

const TRAVELLER_REACH = 2; // sentences
/** "The delegation is due in Samoa" */
const PARTY_OF_TRAVEL =
  /\b[Tt]he\s(?:delegation|group|team|party|minister|president|premier|secretary|envoy|guest|visitor)\s(?:(?:is|was|will be|has|had)\s)?(?:then\s|also\s)?$/;

/** "A meeting with the secretary general, arranged for this morning, has been cancelled": of whom the text tells. */
const OPENS =
  /(?:^|[.;]\s|^(?:Because of|Owing to|Due to|On account of|In view of|For lack of)\s[^.;,]{3,60},\s(?=a|the|his|her))(?:[^.;]{3,60}\s(?:topic|subject|theme|focus|heart|cent(?:re|er)|agenda)\sof\s(?=his|her))?(?:An?|His|Her|his|her|Another|The|the|an?)\s(?:(?:planned|scheduled|separate|first|second|third|fourth|last|final|next|further|brief|bilateral|courtesy)\s){0,2}$|^(?:Then|Next|Later)?,?\s?There\s(?:was|were)\s(?:also|then|later)\s(?:an?\s(?:(?:separate|brief|second|working)\s)?)?$|^(?:In|On)\s[^.;]{3,60},\sthere\s(?:was|will\s(?:also\s)?be|is\sto\sbe)\s(?:also\s)?an?\s(?:(?:separate|brief|second|working|bilateral)\s)?$|^$/u;
/** "Her programme also included a call on Premier Y, a meeting with Minister Z" */
const INCLUDED =
  /\b(?:[Hh]is|[Hh]er|[Tt]he|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday)['’]s)\s(?:\p{Ll}+\s){0,2}(?:programme|program|agenda|schedule|itinerary|engagements|visit|stay|trip|day)\s(?:also\s|then\s|further\s|on\s\p{Lu}\p{L}{1,5}day\s){0,2}(?:for\s\p{Lu}\p{L}{1,5}day\s)?(?:includ|featur|compris|involv)e[ds]\s[^.;]{0,80}?$|\b(?:took|takes) in\s[^.;]{0,80}?$/u;
const IT_WAS = /\b(?:was|were)\s(?:also\s|later\s|then\s)?$/;
const WITH_OR_ON = /^\s(?:with|on)\s/;
/** "Their meeting, set for Thursday, has been moved to May": of the two of whom the text has just told. */
const OF_THEM = /(?:^|[.;,]\s)(?:\p{Lu}\p{Ll}+\s)?[Tt]heir\s(?:\p{Ll}+\s){0,2}$/u;
/** "A third session, set for Tuesday, was put off": of those who sat in the ones before. */
const ONE_MORE =
  /(?:^|[.;]\s)(?:A|The)\s(?:second|third|fourth|fifth|sixth|next|further|new|follow-up)\s(?:[\p{Ll}-]{3,14}\s)?$/u;
/** "The eleventh round of their Consultation Mechanism, held in Xiamen": of the two of whom the text has just told. */
const ROUND_OF_THEIR = /\b(?:rounds?|sessions?|meetings?|editions?)\sof\stheir\s\p{Lu}[^.;]*$/u;
/** "This was followed by a meeting with Y", "Next on her programme was a call on Y", "Also planned is a meeting with Y" */
const NEXT_WAS =
  /^(?:(?:This|That|It|The (?:talks|meeting|ceremony|session|visit|lunch|dinner|signing))\s(?:was|were|is|will be|is to be)\sfollowed\sby|(?:Next|Last|First|Also|Then)(?:\s(?:on|up|in))?(?:\s(?:his|her|the|their)\s(?:programme|program|agenda|schedule|itinerary|list))?(?:\s(?:planned|scheduled|arranged|came))?(?:\s(?:is|was|will be))?|What (?:awaits|awaited) (?:him|her)[^.;]{0,40}\s(?:is|was)|There (?:is|was|will be) also)\s(?:an?\s)?(?:\p{Ll}+\s){0,2}$/u;
/** "The Council also met with Y": the body of whose session the text has just told. */
const BODY =
  /^(?:(?:On\s\p{Lu}\p{L}{1,5}day|Later|Earlier|Separately|[Oo]n the (?:sidelines|margins) of (?:the|its) \p{Ll}+),?\s)?[Tt]he\s(?:Council|Commission|Committee|Assembly|Authority|Conference|Board)\s(?:also\s|later\s|then\s|had\s|has\s){0,2}$/u;
const HIS_OTHER = /^\s(?:his|her)\s(?:\p{Lu}[\p{L}-]+\s){0,2}(?:counterpart|colleague|opposite number|peer)\b/u;
const BULLET = /^[-–—*•·▪]\s?$/u;
const LISTED: ReadonlySet<string> = new Set([
  "event.met-with",
  "event.held-talks",
  "event.received",
  "event.called-on",
  "event.spoke-with",
  "event.phone-call",
]);
/** "In her meeting with Y, fish was discussed" */
const OWN_FRONTED = /^(?:In|At|During|Over)\s(?:his|her)\s(?:\p{Ll}+\s){0,2}$/u;
/** "As for the call with Y, it dealt with grain": one more of those that the text tells. */
const AS_FOR = /^As\sfor\s(?:the|his|her)\s(?:(?:second|third|other|last)\s)?$/u;
const OWN = /\b(?:[Hh]is|[Hh]er)\s(?:\p{Ll}+\s){0,2}$/u;

const referring = (trigger: Trigger): Unit => ({
  ...spanOf(trigger),
  person: null,
  parties: [],
  reference: "singular",
  metonym: false,
});

/** "held a number of bilateral meetings": whose meetings the text goes on to tell one by one. */
export const SERIES =
  /\b(?:series|number|round|string|succession|flurry)\sof\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:meetings|talks|encounters|conversations|discussions)\b|\b(?:bilateral|separate|individual)\s(?:meetings|discussions|conversations|talks)\b|\bmet\s(?:with\s)?(?:the\s)?(?:(?:country|\p{Lu}\p{L}{2,14})['’]s\s)?(?:[\p{Ll}-]{3,14}\sand\s[\p{Ll}-]{3,14}|top|political)\s(?:leadership|leaders)\b|\bmet\s(?:separately\s)?(?:with\s)?(?:an?\s(?:number|series|string)\sof|several(?:\sof)?|some\sof|many\sof|various|other)\s(?:his|her|their|the)?\s?(?:[\p{Ll}-]{3,14}\s)?(?:colleagues|counterparts|ministers|leaders|participants)\b/u;

/** "During the talks with Y, the parties discussed", "At a meeting with Y": one of them. */
const ONE_OF_SERIES =
  /^(?:During|At|In|Following|Over)\s(?:(?:the|an?|his|her|their|another)\s)?(?:(?:separate|bilateral|subsequent|next)\s)?$|^(?:His|Her)\s(?:\p{Ll}+\s)?$/u;

/** "In another meeting, with Y, the two sides reviewed": of whom the meeting just told is. */
const ANOTHER =
  /^(?:During|At|In|Over)\s(?:another|(?:an?|the)\s(?:separate|second|third|fourth|different|further|later|subsequent|parallel|additional|similar))\s(?:[\p{Ll}-]{3,14}\s){0,2}$/u;

const FRONTED = /^(?:During|At|In|Following)\s(?:the\s|their\s)?$/;

const seriesOwner = ({ sentence }: Trigger, { subject, object }: Sides): number | null => {
  const people = [...subject, ...object].flatMap(({ person }) => person?.person ?? []);
  return new Set(people).size === 1 && SERIES.test(sentence.text) ? (people[0] ?? null) : null;
};

/** Whose meeting it is, if its noun alone tells it and the text told of that person before; null if the clause says so itself. */
const ownerOf = (trigger: Trigger, sides: Sides, memory: Memory): number | null => {
  const { frame, series, leader, person, announcer } = memory;
  const before = trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start);
  const { text, start, index } = trigger.sentence;
  const ofTalks = trigger.rule === "event.talks-between" && trigger.quote.endsWith(" with");
  const others = [...sides.subject, ...sides.object].filter(({ reference }) => reference !== "collective");
  const isOfNobody = sides.subject.every(({ person: named }) => named === null);
  // "X said so. The assurance was given at a meeting with Y"
  if (ofTalks && announcer?.at === index && isOfNobody && others.length > 0 && isSaidThere(before))
    return others.some((other) => other.person?.person === announcer.person) ? null : announcer.person;
  if (ofTalks && series !== null && isOfNobody && ONE_OF_SERIES.test(before) && others.length > 0)
    return others.every((other) => other.person?.person !== series) ? series : null;
  // "During the meeting with Y, the two sides discussed": of the one of whom the sentence before tells, if Y is no side of its meeting.
  const isWithOne =
    others.length === 1 && [...sides.subject, ...sides.object].some(({ reference }) => reference === "collective");
  const isOfOther =
    frame === null ||
    (others[0]?.parties.length === 1 &&
      others[0].parties.every(({ party }) => frame.parties.every(({ value }) => value !== party)));
  if (ofTalks && isOfOther && isOfNobody && isWithOne && ONE_OF_SERIES.test(before))
    return others[0]?.person?.person === person ? null : person;
  // "- Met Foreign Minister Y to discuss trade;": in a list of what somebody did.
  const whose = series ?? person;
  if (BULLET.test(before) && isOfNobody && LISTED.has(trigger.rule) && others.length > 0)
    return others.some((other) => other.person?.person === whose) ? null : whose;
  if (ofTalks && ANOTHER.test(before) && others.length > 0 && frame !== null) {
    const first = series ?? frame.people[0]?.person ?? null;
    return others.some((other) => other.person?.person === first) ? null : first;
  }
  // "A delegation led by X is in Lima. During talks with Y, the sides agreed": those of the delegation.
  if (
    ofTalks &&
    (frame === null || frame.kind === "visit") &&
    leader !== null &&
    FRONTED.test(before) &&
    others.length > 0
  )
    return others.every((other) => other.person?.person !== leader) ? leader : null;
  if (
    (ofTalks || trigger.rule === "event.called-on") &&
    sides.subject.every(({ reference }) => reference === "singular") &&
    (INCLUDED.test(before) || NEXT_WAS.test(before)) &&
    others.length > 0
  )
    return frame?.people[0]?.person ?? person;
  // "Migration was discussed with Minister Y": by whoever was told of before.
  if (trigger.rule === "event.discussed-with" && IT_WAS.test(before) && sides.subject.length === 0 && others.length > 0)
    return person ?? frame?.people[0]?.person ?? null;
  const isNoun =
    (ofTalks && sides.subject.length === 0) ||
    (trigger.rule === "event.called-off" &&
      WITH_OR_ON.test(text.slice(trigger.end - start, trigger.end - start + 6)) &&
      sides.object.length === 0);
  // "The licences were settled in a tête-à-tête with her Greek counterpart": hers of whom the text has just told.
  if (isNoun && ofTalks && others.length > 0 && HIS_OTHER.test(text.slice(trigger.end - start))) return person;
  const isCall = trigger.value.kind === "phone_call" && frame !== null;
  if (isNoun && isCall && AS_FOR.test(before) && others.length > 0 && others.every((other) => other.person !== null))
    return frame.people.some((attendance) => attendance.person === person) ? person : (frame.people[0]?.person ?? null);
  if (!isNoun || others.length === 0 || !(OPENS.test(before) || OWN_FRONTED.test(before))) return null;
  const isOfMeeting = frame?.people.some((attendance) => attendance.person === person) === true;
  return (OWN.test(before) || isOfMeeting ? person : null) ?? frame?.people[0]?.person ?? null;
};

const IN_FRONT =
  /^(?:During|On|In|As part of|At the (?:start|end|outset) of|Ahead of|Before|After|Following)\s(?:(?:an?|the|his|her)\s)?(?:[\p{Ll}\d-]{3,14}\s){0,4}$/u;
const NAMED =
  /^[^.;]{2,110}?,\s(?!(?:he|she|they|both|the\s(?:two|visiting|minister|president|premier|guest))\b)(?:[\p{L}'’-]+\s){0,8}?\p{Lu}[\p{L}'’.-]+\s\p{Lu}/u;
/** "During a visit to Rabat, Portuguese Minister X went through plans": hers, whoever was spoken of before. */
const isOfNamedBehind = (before: string, behind: string): boolean => IN_FRONT.test(before) && NAMED.test(behind);

/**
 * The sides with the one that a noun leaves unsaid. "X will stay home. A trip to Y has been put off.": the traveller is the person spoken
 * of just before. "A meeting with Y has been cancelled": it is the one whose meetings the text tells, whom `memory` then has last.
 */
export const withUnsaid = (trigger: Trigger, sides: Sides, memory: Memory): Sides => {
  // "Their talks lasted two hours": of the two of whom the text has just told.
  if (trigger.rule === "event.their-talks")
    return { subject: [{ ...referring(trigger), reference: "collective" }], object: [] };
  const left = trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start);
  const isOfThose =
    (trigger.rule === "event.called-off" &&
      (OF_THEM.test(left) ||
        (memory.frame !== null && /^(?:session|round|meeting)$/.test(trigger.quote) && ONE_MORE.test(left)))) ||
    (trigger.rule === "event.session" && ROUND_OF_THEIR.test(left));
  if (isOfThose && sides.subject.length + sides.object.length === 0)
    return { subject: [{ ...referring(trigger), reference: "collective" }], object: [] };
  if (sides.subject.length === 0 && sides.object.length > 0 && BODY.test(left) && memory.frame !== null)
    return { ...sides, subject: [{ ...referring(trigger), reference: "collective" }] };
  // "X received a letter. The letter was handed over by Ambassador Y during an audience": X gave it.
  if (trigger.rule === "event.message-handed" && sides.subject.length > 0 && sides.object.length === 0)
    return { ...sides, object: [referring(trigger)] };
  memory.series = seriesOwner(trigger, sides) ?? memory.series;
  const owner = ownerOf(trigger, sides, memory);
  if (owner !== null) {
    memory.person = owner;
    if (OWN.test(left)) memory.series = owner;
    const others = [...sides.subject, ...sides.object].filter(({ reference }) => reference !== "collective");
    return { subject: [referring(trigger)], object: others };
  }
  const { person, personAt } = memory;
  const isNoun = /^(?:visit|trip|tour)s? (?:to|of)$/i.test(trigger.quote);
  const before = trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start);
  if (
    trigger.value.kind !== "visit" ||
    !(isNoun || PARTY_OF_TRAVEL.test(before)) ||
    sides.subject.length > 0 ||
    person === null
  )
    return sides;
  if (trigger.sentence.index - personAt > TRAVELLER_REACH) return sides;
  if (isOfNamedBehind(before, trigger.sentence.text.slice(trigger.end - trigger.sentence.start))) return sides;
  return { ...sides, subject: [referring(trigger)] };
};
