import type { MechanismMention, Mentions, Trigger } from "../model.ts";
import { between } from "./scope.ts";

const REACH = 50; // characters in front of the larger meeting
const TALKS: ReadonlySet<string> = new Set(["event.met-with", "event.held-talks"]);

export const sentenceUntil = ({ sentence }: Trigger, { start }: MechanismMention): string =>
  sentence.text.slice(0, start - sentence.start);

/** "on the sidelines of the G20 summit": the larger meeting around this one. */
export const sidelinesOf = (trigger: Trigger, mentions: Mentions): MechanismMention | null =>
  mentions.mechanisms.find((mechanism) => {
    const until = sentenceUntil(trigger, mechanism);
    const before = until.slice(-REACH);
    const isInFront = mechanism.end < trigger.start;
    return (
      /\b(?:sidelines|margins|fringes|occasion)\s(?:of|at)\s(?:the\s)?(?:(?:meetings?|sessions?)\sof\s(?:the\s)?)?(?:\S{1,24}\s){0,2}$/i.test(
        before,
      ) ||
      (mechanism.kind === "conference" && isInFront && IN_TOWN_FOR.test(before)) ||
      (mechanism.parties.length < 2 &&
        isInFront &&
        CAME_TO_ATTEND.test(until) &&
        /^[^.;]{0,30},\s(?:\p{Ll}+\s)?$/u.test(between(trigger.sentence, mechanism, trigger))) ||
      (mechanism.kind === "conference" && mechanism.start > trigger.end && AS_PART_OF.test(before)) ||
      (mechanism.parties.length < 2 && isInFront && TALKS.has(trigger.rule) && ON_VISIT_FOR.test(until)) ||
      (isOfMany(mechanism) &&
        isInFront &&
        TALKS.has(trigger.rule) &&
        FRAMED_BY.test(until) &&
        WITH_SOMEBODY.test(trigger.sentence.text.slice(trigger.end - trigger.sentence.start)))
    );
  }) ?? null;

/** "Within the framework of the meeting of the [Council of Heads of State of the CIS], President X held talks with President Y": two of many. */
const FRAMED_BY =
  /^(?:Within the framework|In the framework|As part|On the occasion|Within the margins) of (?:the |an? )?(?:\S{1,24}\s){0,3}?(?:(?:meetings?|sessions?|gathering) of (?:the )?)?$/;
const WITH_SOMEBODY = /^(?:\swith)?\s(?:the\s)?(?:\p{Lu}|his\s|her\s|prime\s|president\s|foreign\s)/u;
const isOfMany = ({ kind, parties }: MechanismMention): boolean =>
  kind === "summit" || kind === "conference" || parties.length > 2 || parties.some((party) => party.length > 2);

/** "during his visit to Vilnius to attend the [NATO Summit], X held a meeting with Y", "attending the [NATO Summit], X met Y": why X was there. */
const ON_VISIT_FOR =
  /(?:^|,\s)(?:[Ww]hile\s)?[Aa]ttending\s(?:the\s)?(?:\S{1,24}\s){0,3}$|\b[Ww]hile\s(?:\p{Ll}+ing\s|in\s)?(?:\p{Lu}[\p{L}'’-]+\s){1,3}to\sattend\s(?:the\s)?(?:\S{1,24}\s){0,3}$|\bvisiting\s(?:\p{Lu}[\p{L}'’-]+\s){1,3}to\sattend\s(?:the\s)?(?:\S{1,24}\s){0,3}$|\b(?:[Dd]uring|[Oo]n)\s(?:his|her|their|an?)\s(?:[\p{Ll}-]{4,12}\s){0,2}(?:visit|trip|stay)\s(?:to|in)\s[^.;,]{3,40}\s(?:to\s(?:attend|join|address|take part in|participate in)|for)\s(?:the\s)?(?:\S{1,24}\s){0,3}$/u;

/** "held consultations as part of the third ministerial conference": what brought them there. */
const AS_PART_OF = /\b(?:as part|(?:with)?in the framework) of\s(?:the\s)?(?:\S{1,24}\s){0,3}$/u;

/** "X, who was in Lima for the [Ports Conference], met Y": why X was in town. */
const IN_TOWN_FOR =
  /\b(?:(?:is|are|was|were|being)\s(?:in\s[^.;]{3,30}\s(?:for|to attend)|attending)|attends?)\s(?:the\s)?$/;
/** "X, who is leading a delegation to Iran to attend the [Security Forum], met Y" */
const CAME_TO_ATTEND =
  /\b(?:who|which)\s[^.;]{3,90}\s(?:to\s(?:attend|join|address|take part in|participate in|speak at)|for)\s(?:the\s)?(?:\S{1,24}\s){0,3}$/u;
