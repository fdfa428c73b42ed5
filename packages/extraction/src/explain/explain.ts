import type { Document } from "@parley/article";
import type { MeetingEvent } from "@parley/contracts";
import { draftsOf, lastOf } from "../extract.ts";
import type { Declined, Trigger } from "../model.ts";
import type { Draft } from "../pass.ts";
import { REASONS, type ReasonId, triggerKey } from "../reasons.ts";
import { createFeatures, type Features } from "../refine/confidence.ts";
import { withDecimalPoints } from "../sentences/decimals.ts";
import { giversOf } from "./givers.ts";
import { type Seen, seenIn } from "./seen.ts";

/** Words that a trigger rule matched, and what became of them. */
export interface ExplainedTrigger {
  readonly rule: string;
  /** The sentence around the words. */
  readonly sentence: string;
  /** Half-open range of the words in `sentence`. */
  readonly start: number;
  readonly end: number;
  /** The event they tell, as an index; null if they were declined. */
  readonly event: number | null;
  /** Why they were declined; null if they were not. */
  readonly reason: ReasonId | null;
  /** The reason in plain words. */
  readonly why: string | null;
}

/** What the extractor made of a document, and why. */
export interface Explanation {
  readonly events: readonly MeetingEvent[];
  readonly dropped: string | null;
  /** In the order of the text. */
  readonly triggers: readonly ExplainedTrigger[];
  /** By event: pointer of its evidence -> the pass or refiner that gave the fact. */
  readonly givers: readonly ReadonlyMap<string, string>[];
  /** By event: what its confidence is read from. */
  readonly features: readonly Features[];
  readonly seen: Seen;
}

const triggersOf = ({ working, sentences, frames, declined }: Draft): ExplainedTrigger[] => {
  const events = new Map(frames.flatMap(({ triggers }, at) => triggers.map((one) => [triggerKey(one), at] as const)));
  const told = frames.flatMap(({ triggers }): (Trigger | Declined)[] => triggers);
  const every = new Map([...told, ...declined].map((one) => [triggerKey(one), one]));
  return [...every.values()]
    .toSorted((a, b) => a.start - b.start)
    .flatMap((one) => {
      const around = sentences.find(({ start, end }) => start <= one.start && one.end <= end);
      if (around === undefined) return [];
      const event = events.get(triggerKey(one)) ?? null;
      const reason = event === null && "reason" in one ? one.reason : null;
      return {
        rule: one.rule,
        sentence: withDecimalPoints(working.slice(around.start, around.end)),
        start: one.start - around.start,
        end: one.end - around.start,
        event,
        reason,
        why: reason === null ? null : REASONS[reason],
      };
    });
};

/** What `extract` gives for a document, which step gave each fact, and why other words that may tell of a meeting gave none. Pure. */
export const explain = (document: Document): Explanation => {
  const drafts = draftsOf(document);
  const last = lastOf(drafts);
  const before = drafts.get("find-frames");
  return {
    events: last.events,
    dropped: last.dropped,
    triggers: triggersOf(last),
    givers: before === undefined ? [] : giversOf(before, last),
    features: last.events.length === 0 ? [] : last.frames.map(createFeatures(last)),
    seen: seenIn(last),
  };
};
