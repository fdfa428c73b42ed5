import type { Evidence, MeetingEvent, MeetingEvidence, MeetingSource } from "@parley/contracts";
import { compareText } from "../order.ts";
import type { DateFields } from "../days.ts";
import { dateClaimOf } from "./date-claim.ts";
import { outcomeKey, partyKey, statementKey, topicKey } from "./item-keys.ts";
import { type ListField, type PointerPath, pointerPath } from "./pointers.ts";

/**
 * What merging needs of an event and the event alone decides. A meeting is merged again with each report that joins it: this is
 * worked out once, and what is published of an event again is the same object again.
 */
export interface Prepared {
  /** Its evidence in the order of the text. */
  readonly evidence: readonly Evidence[];
  /** Their pointers, one by one. */
  readonly paths: readonly PointerPath[];
  /** As they were last published, one by one. */
  readonly published: (MeetingEvidence | undefined)[];
  /** Its source as it was last published. */
  source: MeetingSource | undefined;
  readonly date: DateFields | null;
  /** Of each list's items what they are compared by. */
  readonly keys: Readonly<Record<Exclude<ListField, "participants">, readonly string[]>>;
}

const byPlaceInText = (a: Evidence, b: Evidence): number =>
  a.start - b.start || a.end - b.end || compareText(a.rule, b.rule);

/** Most texts are read from their beginning to their end: then there is nothing to sort. */
const inOrderOfText = (evidence: readonly Evidence[]): readonly Evidence[] => {
  for (let place = 1; place < evidence.length; place++) {
    const [one, next] = [evidence[place - 1], evidence[place]];
    if (one !== undefined && next !== undefined && byPlaceInText(one, next) > 0)
      return evidence.toSorted(byPlaceInText);
  }
  return evidence;
};

const known = new WeakMap<MeetingEvent, Prepared>();

/** A pure function: that it remembers shows in nothing but time. */
export const preparedOf = (event: MeetingEvent): Prepared => {
  const before = known.get(event);
  if (before !== undefined) return before;
  const evidence = inOrderOfText(event.evidence);
  const prepared: Prepared = {
    evidence,
    paths: evidence.map(({ pointer }) => pointerPath(pointer)),
    published: [],
    source: undefined,
    date: dateClaimOf(event),
    keys: {
      parties: event.parties.map(partyKey),
      topics: event.topics.map(topicKey),
      statements: event.statements.map(statementKey),
      outcomes: event.outcomes.map(outcomeKey),
    },
  };
  known.set(event, prepared);
  return prepared;
};
