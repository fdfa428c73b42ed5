import { TRIGGERS_MAX } from "../limits.ts";
import type { Declined, Sentence, Trigger, TriggerValue } from "../model.ts";
import { createReader } from "../reader.ts";
import type { Found } from "../rule.ts";
import type { ReasonId } from "../reasons.ts";
import { isOfFiction } from "./fiction.ts";
import { OF_UPCOMING } from "./plan-words.ts";
import { sentenceFrom, WHO_CAME, withoutOccasions } from "./occasions.ts";
import { TRIGGER_RULES } from "./rules.ts";
import { isMatterOfOthers } from "./of-others.ts";
import { isOfFirms, isOfStaff, isOfTeams, isSport, OF_SPORT_AS_WELL } from "./sport.ts";
import { isOfCall, isSpokenAside, isSpokenToOfficial } from "./spoken.ts";
import { ofMeeting } from "../sentences/put-there.ts";
import { sayingOf } from "../sentences/said-clause.ts";
import { statusOf } from "./status.ts";
import type { StatusReading } from "./status-reading.ts";

const readTriggers = createReader(TRIGGER_RULES);

const INHERIT_REACH = 90;

const THERE_WAS_TO =
  /\b(?:where|when|(?:on|during|at|in) which)\s(?:he|she|they|it|the \p{Ll}{3,12}|\p{Lu}\p{L}{1,16})\s(?:was|were)\s(?:due\s|set\s|expected\s)?to\s(?:also\s)?$/u;

/** "travelled to Chisinau to meet Y"; not "where he is due to meet Y". */
const isPurpose = ({ sentence, start }: Trigger): boolean =>
  /(?<!\b(?:is|are|was|were|due|set|expected|scheduled|slated|planned|plans?|hopes?|intends?|also|then)\s)\bto\s$/.test(
    sentence.text.slice(0, start - sentence.start),
  );

const WAS = /\b(?:was|were|had been|topped|dominated|featured|came up)\b/;

/** "will attend a meeting with Y": a noun that the verb before it governs. */
const ofGovernor = (trigger: Trigger, verb: Trigger | undefined): Trigger => {
  // "will attend the summit, taking place in Riga"
  const isAttended = trigger.rule === "event.talks-phase" && /^(?:attend|join|took|tak)/i.test(verb?.quote ?? "");
  const isOfVerb =
    isAttended || trigger.rule === "event.talks-between" || /^.{0,12}\btaking place\b/.test(sentenceFrom(trigger));
  if (verb === undefined || !isOfVerb || trigger.status !== "held" || trigger.background) return trigger;
  // "refused to join the pact at talks between X and Y": the pact was refused.
  const before = trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start);
  if (ofMeeting(before, trigger.quote) !== before) return trigger;
  // "A request to sign the treaty was at the centre of talks with Y": the request's verb is over.
  if (WAS.test(trigger.sentence.text.slice(verb.end - trigger.sentence.start, trigger.start - trigger.sentence.start)))
    return trigger;
  return trigger.start - verb.end <= INHERIT_REACH && verb.status !== "held"
    ? { ...trigger, status: verb.status }
    : trigger;
};

/** The status that the verb before it gives a trigger. */
const inheriting = (trigger: Trigger, verb: Trigger | undefined): Trigger => {
  // "arrived in Hanoi to begin an official visit"; but "after wrapping up a visit to Y, he will fly to Z"
  if (
    verb?.value.kind === "visit" &&
    trigger.value.kind === "visit" &&
    trigger.status === "scheduled" &&
    !/\bwill\s$/.test(trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start))
  )
    return { ...trigger, status: verb.status };
  // "is due to meet in Lima for its third session"
  if (verb !== undefined && trigger.rule === "event.at-session" && /^for\s/.test(trigger.quote))
    return { ...trigger, status: verb.status };
  // "travelled to Chisinau to meet Y": the journey was made, so they met.
  if (
    verb?.value.kind === "visit" &&
    verb.status === "held" &&
    trigger.status === "scheduled" &&
    trigger.start - verb.end <= INHERIT_REACH &&
    isPurpose(trigger) &&
    !OF_UPCOMING.test(sentenceFrom(trigger)) &&
    /^(?:travel|fl|arriv|land|touch|jet|visit|made|paid|cross|stopped|went|came|journey|head|come|is on|was on)/i.test(
      verb.quote,
    )
  )
    return { ...trigger, status: "held" };
  // "led a delegation to continue talks with Y": the delegation went, so they talked.
  if (
    verb?.value.role === "head_of_delegation" &&
    verb.status === "held" &&
    trigger.status === "scheduled" &&
    !WHO_CAME.test(trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start)) &&
    /\bto\s$/.test(trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start))
  )
    return { ...trigger, status: "held" };
  // "met Y before chairing the session": both were done.
  if (
    verb?.status === "held" &&
    trigger.status === "scheduled" &&
    /^\p{L}+ing\b/u.test(trigger.quote) &&
    /\bbefore\s$/.test(trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start))
  )
    return { ...trigger, status: "held" };
  // "gathered in Riga to sign a declaration": they came together for it, so they signed.
  if (
    verb !== undefined &&
    trigger.rule === "event.signed" &&
    trigger.status === "scheduled" &&
    verb.status === "held" &&
    trigger.start - verb.end <= INHERIT_REACH &&
    /^(?:met|gathered|convened|assembled|came together|sat down)\b/.test(verb.quote) &&
    /\bto\s$/.test(trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start))
  )
    return { ...trigger, status: "held" };
  // "has put off the trip to Delhi, where he was to meet Y": what he was to do there goes with the trip.
  if (
    verb !== undefined &&
    (verb.status === "postponed" || verb.status === "cancelled") &&
    trigger.status === "scheduled" &&
    THERE_WAS_TO.test(trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start))
  )
    return { ...trigger, status: verb.status };
  return ofGovernor(trigger, verb);
};

const inherit = (triggers: readonly Trigger[]): Trigger[] =>
  triggers.reduce<Trigger[]>((done, trigger) => {
    const verb = done.at(-1);
    return [...done, inheriting(trigger, verb !== undefined && isSaidApart(verb, trigger) ? undefined : verb)];
  }, []);

/** "Kenya wants talks with Y, Minister X said after meeting Z": what is said, and where. */
const isSaidApart = (verb: Trigger, { sentence, start }: Trigger): boolean => {
  const clause = sayingOf(sentence);
  return clause !== null && verb.end <= clause.from && start >= clause.said;
};

/** "called for lower tariffs at the fifth session in Lima on Monday": the session is not what was called for. */
const askedThere = ({ rule, value: { status } }: Found<TriggerValue>): StatusReading | null =>
  rule === "event.at-session" && status === "held" ? { status, background: false } : null;

/** Triggers of one sentence; where two rules match the same words, the first in TRIGGER_RULES stays. */
const inSentence = (sentence: Sentence, read: readonly Found<TriggerValue>[], declined: Declined[]): Trigger[] => {
  const kept: Trigger[] = [];
  const taken: { start: number; end: number; weak: boolean }[] = [];
  for (const found of read) {
    const span = { start: sentence.start + found.start, end: sentence.start + found.end };
    const decline = (reason: ReasonId): unknown => declined.push({ rule: found.rule, ...span, reason });
    // "opened" is a session's verb only beside its body; two presidents who opened a dam were together as well.
    const firm = found.rule === "event.discussed-together" ? taken.filter(({ weak }) => !weak) : taken;
    if (firm.some((other) => span.start < other.end && other.start < span.end)) {
      decline("trigger.overlapped");
      continue;
    }
    // What a rule matched and its clause declined ("urged Y to hold talks") is not left to a weaker rule.
    taken.push({ ...span, weak: found.rule === "event.session" });
    const reading = statusOf(sentence, span, found.quote) ?? askedThere(found);
    if (reading === null) {
      decline("clause.appeal");
      continue;
    }
    const status = found.value.status ?? reading.status;
    // "met to fix the next round, but parted": what the clause tells of that round is not told of what was held.
    const background = status === reading.status && reading.background;
    kept.push({ ...span, rule: found.rule, quote: found.quote, value: found.value, sentence, background, status });
  }
  return inherit(withoutOccasions(kept.toSorted((a, b) => a.start - b.start)));
};

const IN_PERSON: TriggerValue = { kind: "meeting", shape: "active", needsObject: true };

/** Everything in the sentences that may tell of a meeting, in order, at most TRIGGERS_MAX; and what was declined. */
export const findTriggers = (
  sentences: readonly Sentence[],
): { readonly triggers: readonly Trigger[]; readonly declined: readonly Declined[] } => {
  const declined: Declined[] = [];
  const readable = sentences.filter(({ zone }) => zone !== "furniture");
  const read = readTriggers(readable.map(({ text }) => text));
  const found = readable.flatMap((sentence, at) => inSentence(sentence, read[at] ?? [], declined));
  const ofCall = isOfCall(sentences);
  const ofSport = found.some(({ rule }) => OF_SPORT_AS_WELL.has(rule)) && isSport(sentences);
  const ofFirms = found.length > 0 && isOfFirms(sentences);
  const ofFiction = found.length > 0 && isOfFiction(sentences);
  const triggers: Trigger[] = [];
  for (const one of found) {
    const trigger = isSpokenAside(one, sentences) ? { ...one, value: IN_PERSON } : one;
    const { rule, start, end } = trigger;
    // Who "spoke with" somebody did so on the phone if the heading says it was a call, or if it was another government's official.
    if (ofFiction) declined.push({ rule, start, end, reason: "trigger.fiction" });
    else if (trigger === one && !ofCall && rule === "event.spoke-with" && !isSpokenToOfficial(one, sentences))
      declined.push({ rule, start, end, reason: "trigger.not-a-call" });
    else if (ofFirms || isOfStaff(trigger)) declined.push({ rule, start, end, reason: "trigger.firms" });
    else if (isMatterOfOthers(trigger)) declined.push({ rule, start, end, reason: "trigger.others" });
    else if (OF_SPORT_AS_WELL.has(rule) && (ofSport || isOfTeams(trigger.sentence)))
      declined.push({ rule, start, end, reason: "trigger.sport" });
    else if (triggers.length >= TRIGGERS_MAX) declined.push({ rule, start, end, reason: "trigger.limit" });
    else triggers.push(trigger);
  }
  return { triggers, declined };
};
