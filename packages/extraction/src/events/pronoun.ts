import type { Sentence, Trigger } from "../model.ts";
import { isNotCalled } from "../mentions/learn-pronouns.ts";
import { between, group } from "./group.ts";
import type { Unit } from "./units.ts";

const NEXT_CLAUSE =
  /;[^;]*$|,\s(?:and|but|after which)\s(?:(?:on\s\p{Lu}\p{L}{1,5}day|tomorrow|then|later|next\s(?:week|month))\s)?$|\b(?:hours?|days?|weeks?|months?)\s(?:after|before)\s$|\b(?:before|after)\s\p{L}{3,14}ing\b[^.;]{0,60},\swhere\s$/u;

const RANK_MAX = 4; // an official, named or not

const WITH_WHOM = /\b(?:(?:with|to|from|by)\s)?whom\s$/;

const FRONTED_WITH =
  /^["“]?(?:With|Meeting|Receiving|Welcoming|Hosting|Greeting|(?:At|In|During|After|Following|Over)\s[^.;,]{3,40}\swith)\s[^.;,]{0,60}$/u;
const NEXT_TO = /^,?\s$/;

const STYLE_OF: Readonly<Record<string, string>> = { His: "he", Her: "she" };
const ROYAL_STYLE = /\b(?:Majesty|Highness)$/;
const ROYAL = /^(?:king|queen|sultan|emir|amir|emperor|crown prince|prince|princess)\b/i;

/** "Israel's prime minister says he will meet Y": he is the one named before in the sentence. */
export const named = (found: readonly Unit[], units: readonly Unit[], sentence: Sentence): Unit[] =>
  found.flatMap((unit) => {
    if (unit.reference === "singular") {
      const all = units.filter(({ end, person }) => end <= unit.start && person !== null && !person.plural);
      // "urged Uganda to free a jailed editor as he met Y": an editor of nobody is not who met Y.
      const known = all.filter(
        ({ person, parties }) =>
          person?.name != null || parties.length > 0 || (person?.offices[0]?.rank ?? 0) <= RANK_MAX,
      );
      const officials = known.length > 0 ? known : all;
      const called = unit.called ?? "";
      const meant = officials.filter(
        ({ person }) => !isNotCalled(STYLE_OF[called.slice(0, 3)] ?? called, person?.pronoun),
      );
      // "King X met Premier Y during His Majesty's visit": the king's.
      const royal = ROYAL_STYLE.test(called)
        ? meant.filter(({ person }) => ROYAL.test(person?.offices[0]?.text ?? ""))
        : [];
      const before = [royal, meant, officials].find(({ length }) => length > 0) ?? officials;
      const last = before.at(-1);
      // "X met Y in Z; she will": who the clause before is about.
      const isNextClause = last !== undefined && NEXT_CLAUSE.test(between(sentence, last.end, unit.start));
      // "she met X, with whom she discussed", "from X, whom she met": not X.
      if (WITH_WHOM.test(between(sentence, sentence.start, unit.start)))
        return before.findLast((one) => one !== officials.at(-1)) ?? unit;
      // "With X, he discussed cocoa": not X.
      if (
        FRONTED_WITH.test(between(sentence, sentence.start, last?.start ?? unit.start)) &&
        NEXT_TO.test(between(sentence, last?.end ?? unit.start, unit.start))
      )
        return before.at(-2) ?? unit;
      // "He met X, and he will leave": the same as before, whom the sentences before tell.
      const isSame = units.some(({ reference, end }) => reference === "singular" && end <= (before[0]?.start ?? 0));
      if (isNextClause && isSame) return unit;
      return (isNextClause ? before[0] : last) ?? unit;
    }
    if (unit.reference !== "collective") return unit;
    // "X and Y agreed on it when they met": the two of this sentence.
    const lead = group(sentence, units, 0, 1);
    const isPair = lead.length >= 2 && lead.every((one) => one.reference !== "collective" && one.end <= unit.start);
    if (isPair || areMembers(lead, unit)) return lead;
    const others = [officialsBefore(unit, units, sentence), talkedTo(unit, units, sentence)];
    return others.find(({ length }) => length > 0) ?? unit;
  });

/** "[The presidents of the Visegrad Four] agreed on it as they ended a summit": of many states, by the name of their group. */
const areMembers = ([one, ...others]: readonly Unit[], { start, called = "" }: Unit): boolean =>
  one !== undefined &&
  others.length === 0 &&
  one.end <= start &&
  one.person?.plural === true &&
  one.parties.some(({ party }) => party.length > STATE_CODE) &&
  /^they$/i.test(called);

const STATE_CODE = 2; // letters
const MANY = 3;
const OPENS_ANEW = /[:;]\s[^;:.]{0,40}$/u;

/** "Oslo is bringing the ministers of X, Y and Z to the coast: on Monday they will meet": officials told in front of the colon. */
const officialsBefore = ({ start }: Unit, units: readonly Unit[], sentence: Sentence): Unit[] => {
  const at = units.findLastIndex(({ end }) => end <= start);
  const last = units[at];
  if (last === undefined || !OPENS_ANEW.test(between(sentence, last.end, start))) return [];
  const told = group(sentence, units, at, -1);
  return new Set(told.flatMap(({ parties }) => parties.map(({ party }) => party))).size >= MANY ? told : [];
};

const THEY = /^(?:they|both|the (?:two|pair|duo))$/i;
/** "when", or "of the hour that [they] had spent together". */
const WHEN =
  /\b(?:(?:when|as|after|before|once|while)\s(?:the\s)?|(?:hours?|half-hour|minutes|morning|afternoon|evening)\s(?:that\s)?)$/u;

/** "when they met as students" */
const IN_YOUTH =
  /^[^.;,]{0,40}\sas\s(?:[\p{Ll}-]{3,12}\s)?(?:students|pupils|boys|girls|children|cadets|exiles|youths)\b/u;

const TIME_OF = /\b(?:hours?|half-hour|minutes|morning|afternoon|evening)\s(?:that\s)?$/u;
const OF_TIME = /^\s(?:hours|minutes|days)\b/u;

/** "X promised Y a ferry after they met": the only two whom the sentence names in front, of two states. */
const talkedTo = ({ start, called = "" }: Unit, units: readonly Unit[], sentence: Sentence): Unit[] => {
  // "of the two hours they spent together": not two people.
  const before = units.filter(({ end }) => end <= start && !OF_TIME.test(between(sentence, end, sentence.end)));
  // "Berg spoke of his Peruvian colleague, Y, and of the hour they had spent together": Berg's state is told before.
  const least = TIME_OF.test(between(sentence, sentence.start, start)) ? 0 : 1;
  const areNamed = before.every(
    ({ person, parties }) => person?.name != null && !person.plural && parties.length <= 1 && parties.length >= least,
  );
  const [one, other, ...more] = before;
  if (!areNamed || one === undefined || other === undefined || more.length > 0 || !THEY.test(called)) return [];
  const isOfTwo = one.parties[0]?.party !== other.parties[0]?.party;
  const isWhen =
    WHEN.test(between(sentence, other.end, start)) && !IN_YOUTH.test(between(sentence, start, sentence.end));
  return isOfTwo && isWhen ? [one, other] : [];
};

/** "her" alone: "her minister" owns. */
const HIM =
  /^(?:\s(?:with|by|to|for))?\s(?:him(?!\sand\s(?:his|her)\b)|her(?=[.,;:]|$|\s(?:in|at|on|during|after|before|here|today|yesterday|later|earlier|separately|again|there|last|this|and|over|that|of|to\s(?:his|her)|\p{Lu}\p{Ll}{1,5}day)\b))\b(?!\sat the (?:entrance|doors?|gates?|steps|foot|station|ramp|border)\b)/u;

/** "X received him on Monday": whom the sentence is about if X is not, or the sentence before; null if no such word stands behind the verb. */
export const objectPronoun = (
  { sentence, end }: Trigger,
  units: readonly Unit[],
  subject: readonly Unit[],
): Unit | null => {
  const match = HIM.exec(sentence.text.slice(end - sentence.start));
  if (match === null) return null;
  const start = end + match[0].length - 3;
  const about = units.find(
    (unit) => unit.end <= end && unit.person !== null && !unit.person.plural && !subject.includes(unit),
  );
  const called = match[0].slice(-3);
  return about ?? { start, end: start + 3, person: null, parties: [], reference: "singular", metonym: false, called };
};
