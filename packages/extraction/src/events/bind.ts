import type { Trigger } from "../model.ts";
import { addressed, frontedBy, splitFronted, withLeadApart } from "./fronted-subject.ts";
import { around } from "./around.ts";
import { between, group } from "./group.ts";
import { inverted } from "./inverted.ts";
import { ownersIn } from "./its-own.ts";
import { companyOf, objectOf } from "./object-of.ts";
import { named, objectPronoun } from "./pronoun.ts";
import { withQuotedSpeaker } from "./quoted-speaker.ts";
import { asideEnd } from "../mentions/lead-aside.ts";
import { sayingOf } from "../sentences/said-clause.ts";
import { subjectOf } from "./subject-of.ts";
import type { Unit } from "./units.ts";
import { whomOf } from "./whom.ts";

export interface Sides {
  readonly subject: readonly Unit[];
  readonly object: readonly Unit[];
}

/** "the visit to Lima on Monday of Minister X" */
const OF_TRAVELLER = /^\s(?:\p{Lu}[\p{L}'’-]{1,24}\s){1,3}(?:on\s\p{Lu}\p{L}{1,5}day\s)?of\s(?:the\s)?$/u;
const BY_TRAVELLER = /^\s(?:the\s)?(?:[\p{L}'’.-]{2,24}\s){1,3}by\s(?:the\s|visiting\s|its\s)?$/u;

export const CALLED_OFF_VISIT =
  /^(?:postpon|cancel|call(?:ed|s) off|delay|put(?:s|ting)? (?:off|back)|defer|push(?:ed|es)? back|shelve|scrap)\p{L}*\s.*\b(?:visit|trip|tour)(?:\s(?:of|by))?$/iu;
const THEIRS = /\btheir\s(?:\p{Ll}+\s)?(?:meeting|talks|conversation|encounter|call|discussions?)$|\baudience$/u;
const IN_ONE =
  /^(?:in|during|over|at)\s(?:an?|the)\s(?:[\p{L}-]+\s){0,3}(?:call|conversation|meeting|talks|dinner|lunch|breakfast)$/iu;
const DIRECTLY = /\b(?:told|assured|thanked|informed|briefed|invited|promised|reminded|congratulated)\b/u;
const OF_OTHERS = /^\s(?:of|with|between|among|for|convened|attended|chaired)\b/;
/** "thanked Y for it during their meeting", "thanked President Y for the maize in a call", "assured Y of it at a meeting in Lima": said to him. */
const isDirect = ({ quote, rule, value, sentence, start, end }: Trigger): boolean =>
  THEIRS.test(quote) ||
  (rule === "event.at-meeting" &&
    IN_ONE.test(quote) &&
    !OF_OTHERS.test(sentence.text.slice(end - sentence.start)) &&
    (value.kind === "phone_call" || DIRECTLY.test(sentence.text.slice(0, start - sentence.start))));

const HIM = /\s(?:him|her)\b/;

const BY_AGENT =
  /\bby$|\sunder$|signed .*between$|chairmanship of$|co-?chair of$|^(?:visits?|trips?|tours?) of$|(?:present|attending|attendance)\b.*\b(?:was|were)$/i;

/** "Leading the Chadian side was X", "the Nigerien team under Y": who does it stands behind the words. */
const isByAgent = ({ value, quote }: Trigger): boolean =>
  (value.shape === "passive" && value.role === "head_of_delegation") || BY_AGENT.test(quote);

/** "Chad and Niger will open a bridge after talks between their ministers": of the two states in front, or of those who met before. */
const ofTheirs = (object: readonly Unit[]): readonly Unit[] => {
  const [theirs] = object;
  const isOfTwo =
    object.length === 1 &&
    theirs?.reference === "collective" &&
    /^their\b/.test(theirs.called ?? "") &&
    theirs.states === undefined;
  return isOfTwo ? [{ ...theirs, states: 2 }] : object;
};

/** "They exchanged views on trade between Chad and Niger": those who met were told before. */
const isOnlyMatter = ({ rule, sentence, end }: Trigger, subject: readonly Unit[], [first]: readonly Unit[]): boolean =>
  rule === "event.discussed-together" &&
  first !== undefined &&
  subject.length > 0 &&
  subject.every(({ reference, person, parties }) => reference !== null && person === null && parties.length === 0) &&
  /\s(?:between|among)\s(?:the\s)?$/u.test(between(sentence, end, first.start));

/** "Fresh from Lima, where [he] met Y on Sunday, X flew on": who he is, stands behind the clause. */
const COMING_FROM =
  /^["“]?(?:Just\s)?(?:Fresh|Straight|Direct|Back|Home|Coming|Returning|Arriving|Flying|After|Following)\b[^;.]{2,60},\s(?:where|during which)\s(?:he|she)\b/u;
const isStillUnnamed = ({ sentence, value }: Trigger, [one, ...others]: readonly Unit[]): boolean =>
  value.shape === "active" &&
  one?.reference === "singular" &&
  others.length === 0 &&
  COMING_FROM.test(between(sentence, sentence.start, one.end));

/** Before and after the trigger, as the words stand. */
const boundSides = (trigger: Trigger, units: readonly Unit[]): Sides => {
  const { sentence, value } = trigger;
  const present = inverted(trigger, units);
  if (present.length > 0 || trigger.rule === "event.due-session") return { subject: present, object: [] };
  if (value.shape === "around") return { subject: around(sentence, units, trigger), object: [] };
  const said = subjectOf(sentence, units, trigger, /^event\.(?:at|reference)/.test(trigger.rule));
  const subject = named(said, units, sentence);
  // "at a meeting of their ministers": those of the states told before.
  const theirs = trigger.rule === "event.at-meeting" ? units.find(({ start }) => start >= trigger.end) : undefined;
  if (
    subject.length === 0 &&
    theirs?.reference === "collective" &&
    sentence.text.startsWith(" of their ", trigger.end - sentence.start) &&
    between(sentence, trigger.end, theirs.start) === " of "
  )
    return { subject: [theirs], object: [] };
  const byAgent = isByAgent(trigger);
  // "X thanked Y for it during their meeting": his and hers.
  const thanked = isDirect(trigger) && subject.length === 1 ? addressed(sentence, units, subject) : [];
  if (thanked.length > 0 && thanked.every(({ end }) => end <= trigger.start))
    return { subject: [...subject, ...thanked], object: [] };
  const alone = (value.shape === "gathering" || value.shape === "owner") && !byAgent;
  const company = alone ? companyOf(sentence, units, trigger) : objectOf(sentence, units, trigger);
  const object = isOnlyMatter(trigger, subject, company) ? [] : company;
  if (value.shape === "between") return { subject: [], object: ofTheirs(object) };
  const him = byAgent || subject.length === 0 ? null : objectPronoun(trigger, units, subject);
  if (him !== null) return { subject, object: [him] };
  // "The gas deal of Iran was settled by A and B": what they settled is no side.
  if (trigger.rule === "event.done-by") return { subject: object, object: [] };
  // "from Minister Y, whom she met"
  const relative = object.length === 0 ? whomOf(trigger, units, said) : [];
  if (relative.length > 0) return { subject, object: relative };
  // "X said so when the ambassador, Y, visited him in his office"
  if (object.length === 0 && HIM.test(trigger.quote)) {
    const host = units.find((unit) => unit.end <= trigger.start && unit.person !== null && !subject.includes(unit));
    return { subject, object: host === undefined ? [] : [host] };
  }
  // "Kenya has called off the visit of President Y": the guest is behind it, the host before.
  if (
    CALLED_OFF_VISIT.test(trigger.quote) &&
    object.some(({ person }) => person !== null) &&
    subject.every(({ person }) => person === null)
  ) {
    const gap = between(sentence, trigger.end, object[0]?.start ?? trigger.end);
    if (/^\s(?:(?:by|of|from)\s)?(?:the\s)?$/u.test(gap)) return { subject: object, object: subject };
  }
  // "a trip to China by Brazil's president", "Brazil put off a trip to China by its president": then the state is the other side.
  const traveller =
    value.kind === "visit" && subject.every(({ person }) => person === null)
      ? units.findIndex(
          (unit) =>
            unit.start >= trigger.end &&
            (unit.person !== null || subject.length === 0) &&
            (BY_TRAVELLER.test(between(sentence, trigger.end, unit.start)) ||
              (unit.person?.name != null && OF_TRAVELLER.test(between(sentence, trigger.end, unit.start)))),
        )
      : -1;
  if (traveller >= 0) return { subject: group(sentence, units, traveller, 1), object: subject };
  const apart = value.shape === "active" && subject.length === 0 ? withLeadApart(sentence, trigger, object) : null;
  // "After being received by Premier Y, Minister X flew on"
  if (apart !== null) return byAgent ? { subject: apart.object, object: apart.subject } : apart;
  const fronted = isStillUnnamed(trigger, subject) ? frontedBy(trigger, units, object) : [];
  if (fronted.length > 0 && object.length > 0) return { subject: fronted, object };
  const lead = subject.length === 0 && value.shape !== "passive" ? frontedBy(trigger, units, object) : [];
  const split = subject.length === 0 && value.shape === "active" && !byAgent ? splitFronted(trigger, object) : null;
  if (split !== null) return split;
  if (byAgent) return { subject: object, object: subject.length > 0 ? subject : lead };
  if (lead.length > 0) return { subject: lead, object: object.length > 0 ? object : addressed(sentence, units, lead) };
  return { subject, object };
};

/** "Kenya will side with the AU, Minister X said after meeting Y": neither who is spoken of in front met Y, nor does X belong to what he says. */
const ofClause = ({ sentence, start }: Trigger, units: readonly Unit[]): readonly Unit[] => {
  const clause = sayingOf(sentence);
  if (clause === null) return units;
  const { from, said } = clause;
  // "their ministers said after meeting": of the states in front.
  const isNamed = units.some((unit) => unit.start >= from && unit.end <= said && unit.person?.name != null);
  if (!isNamed) return units;
  if (start >= said) return units.filter((unit) => unit.start >= from);
  return start < from ? units.filter((unit) => unit.start < from) : units;
};

/** "While Togo mourned, X met Y": whoever is spoken of in front took no part. */
const ofMain = ({ sentence, start }: Trigger, units: readonly Unit[]): readonly Unit[] => {
  const from = sentence.start + asideEnd(sentence.text);
  return start >= from ? units.filter((unit) => unit.start >= from) : units;
};

/** Before and after the trigger: who met whom. */
export const bindSides = (trigger: Trigger, all: readonly Unit[]): Sides => {
  const units = ofMain(trigger, ofClause(trigger, all));
  return ownersIn(trigger.sentence, units, withQuotedSpeaker(trigger, units, boundSides(trigger, units)));
};
