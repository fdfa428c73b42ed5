import type { MechanismMention, Mentions, Trigger } from "../model.ts";
import { isAround } from "./body-around.ts";
import { sentenceUntil, sidelinesOf } from "./sidelines-of.ts";
import { between, isTeller, type Scope } from "./scope.ts";
import { isInOffice, isLookedBackTo, isNamedForCall, isOfOffice, isOfThoseMet } from "./spoken-of.ts";

/** "received Minister X, who is in Lima to take part in the [session]": what he has come for is not where he was received. */
const WHO_CAME =
  /,\swho\s[^.;]{3,90}\sto\s(?:attend|join|take part in|participate in|address|co-?chair|lead|head)\s(?:the\s)?(?:\S{1,24}\s){0,4}$/u;

/** "the sixth meeting of the Commission, which she will co-chair with Y" */
const WHICH = /,\swhich\s(?:[^\s.,;]{1,24}\s){0,6}$/;
const sentenceBefore = ({ sentence, start }: Trigger): string => sentence.text.slice(0, start - sentence.start);

/** "The 17th Dialogue took place a day before the two are joined by Y": the other clause's. */
const OTHER_CLAUSE =
  /\b(?:a day|days|a week|weeks|hours|shortly|just|immediately)\s(?:before|after)\b|\bbefore\s(?:the|they|he|she|both)\b/;

/** "will hold the Joint Commission in April, X said after talks with Y": at the talks the other meeting was spoken of. */
const SAID_AFTER =
  /\b(?:said|says|told|announced|added|confirmed)\b[^.;]{0,60}\b(?:after|following|during|at)\s(?:\S{1,24}\s){0,2}$/u;

/** "met Y on Monday and said that the [summit] of the bloc will be held in May": what was said there. */
const SAID_OF =
  /\b(?:said|says|told|announced|added|confirmed)\s(?!(?:after|following|during|at|in|on)\b)(?:him\s|her\s|them\s|reporters\s|journalists\s|\p{Lu}[\p{L}’'-]+\s)*(?:that\s)?(?:an?|the)\s(?:\S{1,24}\s){0,3}$/u;

/** "the Council at ministerial level, [held] on Monday" */
const AT_LEVEL = /^\sat\s(?:the\s|an?\s)?[\p{Ll}-]{5,16}\slevel,?\s$/u;

const AT_THE =
  /\b(?:at|during|attend(?:s|ed|ing)?|address(?:es|ed|ing)?|join(?:s|ed)?|opened?|opens)\s(?:the|an?)\s(?:\S{1,24}\s){0,2}$/u;
const AND_THEN =
  /^(?:\s(?:in|on)\s[^.;,]{2,30}){0,2},?\s(?:and|where|before)\s(?:(?:also|then|later|he|she|will)\s){0,3}$/u;

/** "will speak at the Ports Forum and meet Y": where somebody is for another reason. */
const isOfVerbBefore = ({ kind, start, end }: MechanismMention, trigger: Trigger): boolean =>
  (kind === "conference" || kind === "summit") &&
  trigger.value.kind === "meeting" &&
  trigger.value.shape === "active" &&
  AND_THEN.test(between(trigger.sentence, { start, end }, trigger)) &&
  AT_THE.test(trigger.sentence.text.slice(0, start - trigger.sentence.start));

/** "agreed to present a united front at next week's summit": where they will do so. */
const AT_NEXT = /\b(?:at|to|for)\s(?:the\s)?(?:next|this|coming)\s(?:week|month|weekend)['’]s\s(?:\S{1,24}\s){0,2}$/u;

/** "agreed to set up a working group": it has not met yet; "submit to the Committee a proposal": it will hear of the matter. */
const TO_SET_UP =
  /\b(?:submit(?:s|ted)?|refer(?:s|red)?|report(?:s|ed)?|put)\s(?:[^\s.;,]{1,24}\s){0,5}?(?:to|before)\s(?:the\s)?$|\bfollow(?:s|ed|ing)?[\s-]up\s(?:on|to)\s(?:the\s)?$|\b(?:set(?:s|ting)?\sup|establish(?:e[sd]|ing)?|creat(?:e[sd]?|ing)|form(?:s|ed|ing)?|found(?:ed|ing)?)\s(?:an?|another)\s(?:[\p{L}-]{3,24}\s){0,3}$/u;

/** "met to prepare for the 17th [session]": it is still to come. */
const TO_PREPARE =
  /\b(?:to prepare|preparing|in preparation|to (?:review|assess|discuss|examine)\s(?:the\s)?(?:work|progress|results|activities|preparations|outcomes?)\s(?:of|for))\s(?:for\s)?(?:the\s)?(?:\S{1,24}\s){0,4}$/u;

/** "held talks on visas and the work of the joint [commission]", "met to discuss the creation of a strategic [dialogue]": what they spoke of. */
const OF_ITS_WORK =
  /\b(?:works?|creation|establishment|formation|reforms?|role|activit(?:y|ies)|functioning|future|agenda|results|outcomes?|decisions|recommendations|conclusions|revival|relaunch|launch(?:ing)?|resumption|reactivation|preparations?|membership|seats?|candidac(?:y|ies)|candidatures?|elections?|bids?|return|withdrawal|accession|admission|contributions?|exit)\s(?:of|by|in|on|for|from|to|at)\s(?:(?:the|an?|its|their)\s)?(?:\S{1,24}\s){0,2}$/iu;
const TALKED: ReadonlySet<string> = new Set([
  "event.met-with",
  "event.held-talks",
  "event.received",
  "event.called-on",
  "event.discussed-with",
  "event.discussed-together",
  "event.gathered",
  "event.spoke-together",
  "event.with-official",
  "event.with-known",
]);
/** "received Y, Minister of Trade and co-chair of the [Commission]": his office in it. */
const CHAIR_OF = /\b(?:co-?)?chair(?:man|woman|person)?\sof\s(?:the\s)?(?:\S{1,24}\s){0,1}$/iu;

/** "told her host [at the fifth] session"; "informed her guest of her priorities in the Council" is of the Council. */
const AT_IT = /\b(?:at|during|on the (?:sidelines|margins) of)\s(?:the\s|their\s)?(?:\S{1,24}\s){0,3}$/u;

const isWhatTheySpokeOf = (mechanism: MechanismMention, trigger: Trigger): boolean => {
  const before = sentenceUntil(trigger, mechanism);
  return (
    mechanism.start > trigger.end &&
    ((trigger.rule === "event.told-host" && !AT_IT.test(before)) ||
      TO_PREPARE.test(before) ||
      (TALKED.has(trigger.rule) && (OF_ITS_WORK.test(before) || CHAIR_OF.test(before))))
  );
};

const OF_WHICH = /^(?:\s\([^()]{2,20}\))?,\s(?:which|that)\s(?:has\s|had\s|was\s|were\s)?$/u;

/** "discussed preparations for the upcoming [meeting] of the Council, set to be held in May": that meeting is told, and is the Council's. */
const isMeetingOf = ({ rule, start, quote, sentence }: Trigger, mechanism: MechanismMention): boolean =>
  (rule === "event.talks-phase" && mechanism.start <= start && mechanism.end > start) ||
  // "a day after the fourth session was held": what is told is the session's, behind its name
  (rule === "event.session" && /^(?:was|were|took)\b/.test(quote) && start - mechanism.end === 1) ||
  // "at Monday's meeting of the Commission in Z, where A and B were in the chair"
  (rule === "event.in-the-chair" && mechanism.end < start) ||
  // "was on the agenda of the fourth session, which ended on Monday"
  ((rule === "event.session" || rule === "event.co-chaired") &&
    OF_WHICH.test(sentence.text.slice(mechanism.end - sentence.start, start - sentence.start))) ||
  // "agreed on holding the fifth session in May"
  (rule === "event.session" && quote.endsWith("ing") && mechanism.start > start);

/** "met the president during his visit to Lima to co-chair the Dialogue": why he had come. */
const CAME_FOR =
  /\b(?:visit|trip|stay)(?:\s(?:to|in)\s[^.;,]{3,40})?\s(?:to\s(?:co-?chair|attend|lead|head|take part in|participate in|inaugurate)|for)\s(?:the\s)?(?:\S{1,24}\s){0,4}$/u;

/** The mechanism whose name the trigger's own words stand in, around or right behind; null if there is none. */
const toldOf = (trigger: Trigger, usable: readonly MechanismMention[]): MechanismMention | null => {
  // "the 14th Ports Ministers' [Meeting among] Chile and Peru", "the fifth round of the FTA [negotiations]": the trigger is the name's own noun.
  const own = usable.find(({ nameSpan, end, ordinal }) => {
    // "the Commission's third [meeting]"
    const last = ordinal === null ? nameSpan.end : Math.max(nameSpan.end, end);
    return nameSpan.start < trigger.start && last > trigger.start;
  });
  if (own !== undefined && trigger.value.role === undefined) return own;
  // "conducted [political consultations] by video conference"
  const within = usable.find(({ nameSpan }) => nameSpan.start > trigger.start && nameSpan.end < trigger.end);
  if (within !== undefined && trigger.rule === "event.held-talks") return within;
  // "the 23rd Meeting of the Council held in Islamabad"
  const held = usable.find(
    (mechanism) =>
      (trigger.start - mechanism.end >= 0 && trigger.start - mechanism.end <= 3) ||
      (mechanism.end < trigger.start && AT_LEVEL.test(between(trigger.sentence, mechanism, trigger))) ||
      (mechanism.end < trigger.start && isMeetingOf(trigger, mechanism)),
  );
  return held ?? null;
};

const MECHANISM_REACH = 170;
const APPOSED_REACH = 18; // "summit [session, which is ]scheduled for"
/** The mechanism whose session the clause tells of. */
export const mechanismFor = (trigger: Trigger, scope: Scope, mentions: Mentions): MechanismMention | null => {
  // "after the 14th meeting of the Group": the session that the trigger itself names.
  const named = mentions.mechanisms.find(({ start, end }) => start <= trigger.end + 1 && end > trigger.end);
  if (trigger.rule === "event.at-session" && named !== undefined) return named;
  // "the Chile-Peru summit, scheduled for May"
  if (trigger.rule === "event.due-session")
    return (
      mentions.mechanisms.findLast(
        ({ end, parties }) => end <= trigger.start && trigger.start - end <= APPOSED_REACH && parties.length >= 2,
      ) ?? null
    );
  const aside = sidelinesOf(trigger, mentions);
  const usable = mentions.mechanisms.filter(
    (mechanism) =>
      mechanism !== aside &&
      (!isLookedBackTo(mechanism, trigger.sentence) || isMeetingOf(trigger, mechanism)) &&
      !(trigger.status === "held" && AT_NEXT.test(sentenceUntil(trigger, mechanism))) &&
      !isOfOffice(mechanism, trigger.sentence) &&
      !TO_SET_UP.test(sentenceUntil(trigger, mechanism)) &&
      !isWhatTheySpokeOf(mechanism, trigger) &&
      !isInOffice(mechanism, mentions.people) &&
      !isOfThoseMet(mechanism, trigger) &&
      !isAround(mechanism, trigger) &&
      !(trigger.rule === "event.received" && WHO_CAME.test(sentenceUntil(trigger, mechanism))) &&
      !(
        (trigger.rule === "event.met-with" || trigger.rule === "event.held-talks") &&
        mechanism.start > trigger.end &&
        CAME_FOR.test(sentenceUntil(trigger, mechanism))
      ) &&
      (trigger.value.kind !== "phone_call" || isNamedForCall(mechanism)) &&
      // "..., Myanmar's State Administration Council said": it tells of the meeting.
      !isTeller(trigger.sentence, mechanism),
  );
  const after = usable.filter(
    (mechanism) =>
      mechanism.end >= trigger.end &&
      mechanism.start - trigger.end <= MECHANISM_REACH &&
      mechanism.start <= scope.end &&
      !SAID_OF.test(between(trigger.sentence, { start: trigger.end, end: trigger.end }, mechanism)),
  );
  const ahead = usable.filter(
    (mechanism) =>
      mechanism.end <= trigger.start &&
      trigger.start - mechanism.end <= MECHANISM_REACH &&
      !OTHER_CLAUSE.test(between(trigger.sentence, mechanism, trigger)) &&
      !SAID_AFTER.test(between(trigger.sentence, mechanism, trigger)) &&
      !isOfVerbBefore(mechanism, trigger) &&
      mechanism.start >= scope.start,
  );
  const told = toldOf(trigger, usable);
  if (told !== null) return told;
  const { shape } = trigger.value;
  // "The joint committee began its work": the body does it.
  const passive =
    shape === "passive" ||
    / its /.test(trigger.quote) ||
    // "The Chad-Niger Joint Commission will hold its 11th session"
    trigger.sentence.text.startsWith(" its ", trigger.end - trigger.sentence.start) ||
    shape === "gathering" ||
    /\bby$|\sunder$/i.test(trigger.quote) ||
    WHICH.test(sentenceBefore(trigger));
  return (
    (passive
      ? [...ahead.toReversed(), ...after]
      : [...after, ...(trigger.value.shape === "owner" ? [] : ahead.toReversed())])[0] ?? null
  );
};
