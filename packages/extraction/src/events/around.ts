import type { Sentence, Trigger } from "../model.ts";
import { between, group } from "./group.ts";
import { COMPANY_REACH } from "./object-of.ts";
import { ownerIn } from "./owner.ts";
import { named } from "./pronoun.ts";
import type { Unit } from "./units.ts";

const AROUND_REACH = 110;
/** "talks on the island ended with U.S. and Turkish officials failing to agree" */
const ENDED_WITH =
  /\b(?:end(?:ed|s)|conclude[sd]|close[sd]|wrapped up|broke up|opened|began|resumed)(?:\s(?:on|in)\s\p{Lu}\p{L}+)?\swith\s(?:the\s)?$/u;
const PAIR_BEFORE = /(?:^|\s)\p{Lu}[\p{L}.]{1,24}[-–—]\p{Lu}[\p{L}.]{1,24}\s$/u;
const WITH_BEHIND = /^\s(?:of\s(?:talks|negotiations|consultations|discussions)\s)?with\s/;

const HAS = /^(?:\s(?:has|have|had|also|again|on|\p{L}{4,12}ly|\p{Lu}\p{L}{1,5}day))*\s$/u;

/** "called off the talks [that X was to hold on Friday in Z with] Y" */
const WAS_TO_HOLD =
  /^(?:,?\s(?:that|which))?\s(?<who>[^.;:]{2,140}?),?\s(?:(?:was|were|is|are|had\sbeen)\s(?:(?:due|set|scheduled|expected|supposed|slated|planning)\s)?to|(?:had\s)?(?:planned|intended)\sto|will|would)\s(?:hold|have|conduct)\b(?:(?!\b(?:after|before|when|while|because|said)\b)[^.;:]){0,90}?\swith\s(?:the\s|his\s|her\s|its\s)?(?=(?<whom>\p{L}+))/u;
/** Who was to hold it, and with whom: they stand in the clause behind the noun; null if there is no such clause. */
const ofClause = (sentence: Sentence, units: readonly Unit[], { quote, end }: Trigger): Unit[] | null => {
  const match = quote.includes(" ") ? WAS_TO_HOLD.exec(between(sentence, end, sentence.end)) : null;
  const { who = "", whom = "" } = match?.groups ?? {};
  if (match === null) return null;
  const [holder, partner] = [end + match[0].indexOf(who) + who.length, end + match[0].length];
  const at = units.findIndex(({ start }) => start >= partner - "visiting ".length);
  // "with investors, after Chile protested": with nobody who is known.
  const behind =
    at < 0 || between(sentence, partner, units[at]?.start ?? partner).includes(",")
      ? []
      : group(sentence, units, at, 1);
  const last = units.findLastIndex((unit) => unit.start >= end && unit.end <= holder);
  const holders = last < 0 ? [] : group(sentence, units, last, -1).filter(({ start }) => start >= end);
  return holders.length === 0 || (behind.length === 0 && /^\p{Lu}/u.test(whom))
    ? null
    : [...named(holders, units, sentence), ...behind];
};

/** The sides that stand as the subject in front of "have put off". */
const before = (sentence: Sentence, units: readonly Unit[], { start }: Trigger): Unit[] => {
  const at = units.findLastIndex(({ end }) => end <= start);
  const last = units[at];
  return last !== undefined && HAS.test(between(sentence, last.end, start)) ? group(sentence, units, at, -1) : [];
};

/** "talks on the border between Chile and Bolivia": the nearest group of two sides, behind the noun or before it. */
export const around = (sentence: Sentence, units: readonly Unit[], trigger: Trigger): Unit[] => {
  const due = trigger.rule === "event.called-off" ? ofClause(sentence, units, trigger) : null;
  if (due !== null) return due;
  const after = units.findIndex((unit) => unit.start >= trigger.end && unit.start - trigger.end <= AROUND_REACH);
  const behind = after < 0 ? [] : group(sentence, units, after, 1);
  const words = sentence.text.slice(trigger.end - sentence.start, trigger.end - sentence.start + 30);
  const isWith = WITH_BEHIND.test(words) || (/call$/i.test(trigger.quote) && /^\son\s/.test(words));
  const ofThose = /^\sof\s$/.test(between(sentence, trigger.end, behind[0]?.start ?? trigger.end));
  const owner = isWith ? units.findLast((unit) => unit.end <= trigger.start) : undefined;
  const gap = between(sentence, owner?.end ?? trigger.start, trigger.start);
  // "Peru has cancelled the joint commission with Kenya"
  const isCaller = trigger.rule === "event.called-off" && trigger.quote.includes(" ") && HAS.test(gap);
  const isOwned = owner !== undefined && (isCaller || ownerIn(gap, trigger.quote) === "nearest");
  if (isOwned && behind.length === 1) return [owner, ...behind];
  if (behind.length >= 2 || (isWith && behind.length > 0)) return behind;
  // "Chad and Niger have put off a meeting of their interior ministers": of the two states in front.
  const holders = ofThose && /^their\b/u.test(behind[0]?.called ?? "") ? before(sentence, units, trigger) : [];
  if (holders.length >= 2) return holders;
  // "A summit of the three leaders has been postponed": those of whom the text told before.
  if (ofThose && (behind[0]?.reference === "collective" || behind[0]?.reference === "many")) return behind;
  const ended = units.findIndex(
    (unit) =>
      unit.start >= trigger.end &&
      unit.start - trigger.end <= COMPANY_REACH &&
      ENDED_WITH.test(between(sentence, trigger.end, unit.start)),
  );
  const those = ended < 0 ? [] : group(sentence, units, ended, 1);
  if (those.length >= 2) return those;
  const last = units.findLastIndex((unit) => unit.end <= trigger.start);
  // "U.S.-Turkey Cyprus talks": what they talk about stands between; the pair is read for itself.
  const subject = units[last];
  if (
    subject !== undefined &&
    between(sentence, subject.end, trigger.start) === " " &&
    PAIR_BEFORE.test(between(sentence, sentence.start, subject.start))
  )
    return [];
  // "Luanda meeting put off": where it is.
  const nearest = units[last];
  if (nearest?.metonym === true && between(sentence, nearest.end, trigger.start) === " ") {
    const before = between(sentence, sentence.start, nearest.start);
    if (!/(?:[-–—/]|\band\s|,\s)$/.test(before)) return [];
  }
  return last < 0 ? [] : group(sentence, units, last, -1);
};
