import type { Sentence, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import { between, group } from "./group.ts";
import type { Unit } from "./units.ts";

/** Between a fronted phrase and its subject: "(after meeting Y) in Z on Monday, X", "(in a call) Monday evening, X". */
const FRONTED =
  /^(?:\s(?:in|at|on|during|for|about|over|there|here|with|after|following|before|that\s(?:ran|lasted|went|stretched|dragged))\b[^,;.]{0,60}|\s(?:(?:early|late|earlier|later)\s)?(?:today|yesterday|(?:last|this)\s(?:week|month|night|morning|afternoon|evening)|\p{Lu}\p{L}{1,5}day)(?:\s(?:morning|afternoon|evening|night))?)?,\s(?:the\s)?$/u;

const ADDRESSING =
  /^,?(?:\s\p{L}+ly|\salso|\shas|\shad)?\s(?:told|urged|asked|assured|pressed|thanked|informed|congratulated|warned|briefed|invited|reminded|promised|offered|discussed\s[^,;.]{3,60}\swith|raised\s[^,;.]{3,60}\swith|(?:conveyed|handed|delivered|presented|passed)\s(?:over\s|on\s)?[^,;.]{3,60}\sto)\s(?:the\s|his\s|her\s|visiting\s)?$/u;

/** "In a call on Friday, X urged Y to ...": whom the subject of a fronted meeting speaks to. */
export const addressed = (sentence: Sentence, units: readonly Unit[], subject: readonly Unit[]): Unit[] => {
  const end = subject.at(-1)?.end;
  const at = end === undefined ? -1 : units.findIndex((unit) => unit.start >= end);
  const first = units[at];
  if (end === undefined || first === undefined) return [];
  return ADDRESSING.test(between(sentence, end, first.start)) ? group(sentence, units, at, 1) : [];
};

/** "At the third joint committee", "At their second dialogue": of two sides; not "At the fifth session of the Council", "At the ninth joint session of Congress". */
const OF_JOINT_BODY =
  /^["“]?(?:At|During)\s(?:(?:the|a|an)\s(?:[\p{L}\d-]{2,24}\s){1,3}(?:[Oo]f\s(?:the|their)\s)?(?:[Jj]oint(?!\s(?:[Ss]ession|[Ss]itting|[Mm]eeting)\b)|[Mm]ixed|[Bb]ilateral|[Bb]i-?[Nn]ational|[Ii]nter-?[Gg]overnmental)\s|their\s)/u;
const NAME_REACH = 60;
/** ", in Muscat on Sunday, ", " in Accra on Tuesday, ": the rest of the session, up to the last comma before who does something there. */
const BEHIND_SESSION = /^[^.;:]{3,160}(?<!,\s(?:which|who|where)\s[^,]{0,80}),\s(?:the\s)?$/u;

/** "At a meeting with Y in Z, X said ...", "Received by Y on Monday, X ...": the subject that follows the fronted phrase. */
export const frontedBy = (
  { sentence, end, rule }: Trigger,
  units: readonly Unit[],
  object: readonly Unit[],
): Unit[] => {
  const taken = object.at(-1)?.end ?? end;
  if (rule === "event.at-session" && OF_JOINT_BODY.test(between(sentence, sentence.start, end + NAME_REACH))) {
    const lead = units.findIndex(({ start }) => start >= taken && BEHIND_SESSION.test(between(sentence, taken, start)));
    return lead < 0 ? [] : group(sentence, units, lead, 1);
  }
  const at = units.findIndex((unit) => unit.start >= taken);
  const first = units[at];
  // "With Minister X the Kenyan minister discussed maize"
  const isBeside =
    rule === "event.with-fronted" &&
    first !== undefined &&
    /^,?\s(?:the\s)?$/.test(between(sentence, taken, first.start));
  // 'At the third security dialogue, held at the guest house in Tokyo, the four ministers confirmed': those told before.
  const isAtSession =
    rule === "event.at-session" &&
    first?.reference === "collective" &&
    /^[^.;:]{3,160},\s$/.test(between(sentence, taken, first.start));
  return first !== undefined && (isBeside || isAtSession || FRONTED.test(between(sentence, taken, first.start)))
    ? group(sentence, units, at, 1)
    : [];
};

const OPENS =
  /^["“]?(?:(?:Speaking|Emerging|Coming out|Fresh)\s[^,;]{0,40}?)?(?:[Aa]fter|[Ff]ollowing|[Dd]uring|[Aa]t|[Ii]n|[Ff]rom)\s[^,;]*$/u;
const GOES_ON = /^\s(?:(?:on\s)?\p{Lu}\p{L}{1,5}day\s)?(?!and\b|of\b|from\b|in\b|at\b)\p{Ll}{3,}/u;

/** "After talks in Z with President Y, Minister X said": the last of the row, whom no "and" joins, has the clause's verb. */
export const splitFronted = ({ sentence, start }: Trigger, row: readonly Unit[]): Sides | null => {
  const [last, before] = [row.at(-1), row.at(-2)];
  return last?.person != null &&
    before !== undefined &&
    OPENS.test(between(sentence, sentence.start, start)) &&
    /^,\s(?:the\s)?$/.test(between(sentence, before.end, last.start)) &&
    GOES_ON.test(sentence.text.slice(last.end - sentence.start))
    ? { subject: [last], object: row.slice(0, -1) }
    : null;
};

/** "Speaking alongside Premier X, Minister Y promised more": behind the comma stands who does it, no third. */
export const withLeadApart = (sentence: Sentence, { start }: Trigger, object: readonly Unit[]): Sides | null => {
  const [one, lead, ...more] = object;
  return one?.person != null &&
    lead?.person != null &&
    more.length === 0 &&
    /^["'“”‘’\s]*(?:(?:After|Following|At|During|In)\s(?:(?:an?|the|his|her)\s)?(?:\p{Ll}{3,14}\s){0,2})?$/u.test(
      between(sentence, sentence.start, start),
    ) &&
    /^,\s(?:the\s)?$/.test(between(sentence, one.end, lead.start)) &&
    /^,?\s(?:\p{Ll}{3,14}ly\s|also\s)?\p{Ll}/u.test(between(sentence, lead.end, sentence.end))
    ? { subject: [lead], object: [one] }
    : null;
};
