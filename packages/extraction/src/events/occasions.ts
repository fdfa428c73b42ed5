import type { Trigger } from "../model.ts";

const MEETING_VERBS: ReadonlySet<string> = new Set(["event.met-with", "event.held-talks", "event.gathered"]);
const SAME_CLAUSE = /^(?:(?!\b(?:and|but|who|which|where|after|before|that|said|as)\b)[^;:]){0,140}$/;

const OF_VISIT =
  /\b(?:during|on)\s(?:his|her|their|an?|the)\s(?:[\p{L}-]{3,24}\s){0,2}(?:visit|trip|stay)(?:\s(?:to|in)\s[^.;,]{3,40})?\sto\s$/u;

/** "met B during her visit to [attend] the Ports Forum": why B had come. */
const isWhyVisited = ({ rule, quote, sentence, start }: Trigger): boolean =>
  rule === "event.session" &&
  /^(?:attend|participate|take part|join)\b/.test(quote) &&
  OF_VISIT.test(sentence.text.slice(0, start - sentence.start));

/** "X, who is leading a delegation to Iran to [attend] the Forum, met B": why X had come. */
/** "received the delegation led by Y, who is here to [take part in the session]" */
export const WHO_CAME =
  /,\swho\s(?:is|are|was|were|has|had|led|leads|arrived|came|travel?led|flew)\s[^.;,]{2,90}\sto\s$/u;
const isWhyCame = ({ rule, quote, sentence, start }: Trigger): boolean =>
  rule === "event.session" &&
  /^(?:attend|participate|take part|join|address)\b/.test(quote) &&
  WHO_CAME.test(sentence.text.slice(0, start - sentence.start));

const MEAL = /^(?:at|for|over)\s(?:an?|the)\s(?:\p{Ll}+\s){0,2}(?:lunch(?:eon)?|dinner|breakfast|supper|reception)$/u;

/** "hosted Minister Y at a working lunch": how he was hosted. */
const isMealOf = ({ rule, quote, sentence, start }: Trigger, verb: Trigger): boolean =>
  rule === "event.at-meeting" &&
  verb.rule === "event.received" &&
  MEAL.test(quote) &&
  SAME_CLAUSE.test(sentence.text.slice(verb.end - sentence.start, start - sentence.start));

/** "A met B during the summit", "held talks with B at the 38th summit": the occasion of a meeting is no meeting of its own. */
export const withoutOccasions = (triggers: readonly Trigger[]): Trigger[] =>
  triggers.filter((trigger, at) => {
    const verb = triggers[at - 1];
    if (isWhyVisited(trigger) && triggers.some(({ rule }) => MEETING_VERBS.has(rule))) return false;
    if (isWhyCame(trigger) && triggers.slice(at + 1).some(({ rule }) => MEETING_VERBS.has(rule))) return false;
    if (verb !== undefined && isMealOf(trigger, verb)) return false;
    return !(
      verb !== undefined &&
      MEETING_VERBS.has(verb.rule) &&
      (trigger.rule === "event.at-session" || trigger.rule === "event.at-meeting") &&
      /^(?:at|during)\s/.test(trigger.quote) &&
      /\b(?:[Ss]ummit|[Cc]onference|[Ff]orum|Assembly)\b/.test(OCCASION.exec(sentenceFrom(trigger))?.[0] ?? "") &&
      SAME_CLAUSE.test(trigger.sentence.text.slice(verb.end - verb.sentence.start, trigger.start - verb.sentence.start))
    );
  });

export const sentenceFrom = ({ sentence, start }: Trigger): string => sentence.text.slice(start - sentence.start);
const OCCASION = /^[^.;,]{0,90}/;
