import type { Unit } from "../events/units.ts";
import type { Sentence } from "../model.ts";
import type { Found } from "../rule.ts";

/** Between the subject and its verb: adverbs, "for his part", an apposition between commas. */
const TO_VERB =
  /^(?:\s|,|\b(?:also|further|later|again|then|has|had|have|however|meanwhile|in (?:turn|response|reply|particular)|for (?:his|her|its|their) part|on (?:his|her|its|their) (?:part|side)|both|once more|once again|\p{L}{3,14}ly)\b)*$/iu;
const APPOSITION = /^,\s[^;"]{3,140},\s(?:also\s)?$/;
/** "gave an account of the war and said": the subject stands at the head of the clause. */
const COORDINATED = /(?:\band|,)\s(?:also\s|further\s|he\s|she\s)?$/;
const HEAD_REACH = 60; // "During the talks with Y, X ..."
const NAMELESS =
  /\b(?:officials?|diplomats?|sources?|spokes\p{L}+|experts?|authorities|ministry|office|press service|White House|Kremlin|Downing Street)\b/iu;
/** "campaigners, who had met X on Thursday, said": X stands in somebody else's clause. */
const OF_SOMEBODY = /,\s(?:who|which|whose)\s/;
/** "after X said no", "at which Y stressed": told in passing, of another day. */
const SUBORDINATE =
  /\b(?:(?:after|before|since|when|because|until|although|though|if|unless)\s|(?:during|at|in|by)\swhich\s[^,;]{0,40})$/i;

/** "..., said Minister X", "'...,' said she"; not "X, whose brother died, said he had seen": there he begins the clause behind. */
const isInverted = ({ reference }: Unit, before: string): boolean =>
  (reference === "none" ? /["',]\s$/ : /["'],?\s$/).test(before);

/** The subject of the verb of speech; null if it is somebody whom the text does not name. */
export const subjectOf = (sentence: Sentence, units: readonly Unit[], verb: Found<unknown>): Unit | null => {
  const { text, start } = sentence;
  const at = start + verb.start;
  const before = units.filter((unit) => unit.end <= at);
  const last = before.at(-1);
  const gap = last === undefined ? "" : text.slice(last.end - start, verb.start);
  if (last !== undefined && TO_VERB.test(gap)) return last;
  const inverted = units.find((unit) => unit.start >= at && unit.start - (start + verb.end) <= 3);
  if (inverted !== undefined && isInverted(inverted, text.slice(0, verb.start))) return inverted;
  const first = before.find((unit) => unit.start - start <= HEAD_REACH);
  if (first === undefined || OF_SOMEBODY.test(text.slice(0, first.start - start))) return null;
  const since = text.slice(first.end - start, verb.start);
  return APPOSITION.test(since) || (COORDINATED.test(since) && !/["]/.test(since)) ? first : null;
};

/** "The Secretary and Minister X reiterated": nobody of them alone. */
export const isOneOfMany = ({ text, start }: Sentence, units: readonly Unit[], subject: Unit): boolean => {
  const before = units.filter((unit) => unit.end <= subject.start).at(-1);
  return before !== undefined && /^,?\sand\s(?:the\s)?$/.test(text.slice(before.end - start, subject.start - start));
};

const MINISTRY = /\b(?:ministry|press service)$/i;
const INDEFINITE = /\b(?:an?|another|one)\s(?:\p{Ll}{3,12}\s)?$/u;

/** "sources in Oslo said", "said a former minister": nobody whom the text names; or told in passing, of another day. */
export const isNobody = ({ text, start }: Sentence, subject: Unit): boolean => {
  const before = text.slice(0, subject.start - start);
  const words = text.slice(subject.start - start, subject.end - start);
  if (SUBORDINATE.test(before)) return true;
  if (subject.person === null) return NAMELESS.test(words);
  return subject.person.name === null && (MINISTRY.test(words) || INDEFINITE.test(before));
};
