import { type BlockingFacts, canMeet, filedUnder, soughtUnder, timelessKeys } from "./blocking-keys.ts";

/** A time slot to the events filed there. */
type Slots<P> = Map<number, P[]>;

/**
 * The inverted index: subject, then time slot, to the events filed there. Two levels, so that a subject that is in the news
 * every day costs one string and its look-ups are numbers; what is found follows a day's news and not all that is live.
 */
export interface EventIndex<P extends BlockingFacts> {
  add(profile: P): void;
  remove(profile: P): void;
  /** Visits those that share a subject with `facts` and whose days can be the same; some more than once. */
  find(facts: BlockingFacts, visit: (profile: P) => void): void;
}

/** Sessions, texts and addresses, of which nearly every one is a single event's: a list only where there are several. */
const createOnes = <P extends object>() => {
  const filed = new Map<string, P | P[]>();
  return {
    put: (subject: string, profile: P): void => {
      const before = filed.get(subject);
      if (before === undefined) filed.set(subject, profile);
      else if (Array.isArray(before)) before.push(profile);
      else filed.set(subject, [before, profile]);
    },
    take: (subject: string, profile: P): void => {
      const before = filed.get(subject);
      if (before === profile) filed.delete(subject);
      if (!Array.isArray(before)) return;
      const left = before.filter((other) => other !== profile);
      if (left.length === 0) filed.delete(subject);
      else filed.set(subject, left);
    },
    visit: (subject: string, visit: (profile: P) => void): void => {
      const found = filed.get(subject);
      if (Array.isArray(found)) found.forEach(visit);
      else if (found !== undefined) visit(found);
    },
  };
};

const putInto = <P>(slots: Slots<P>, times: readonly number[], profile: P): void => {
  for (const time of times) {
    const filed = slots.get(time);
    if (filed === undefined) slots.set(time, [profile]);
    else filed.push(profile);
  }
};

const takeFrom = <P>(slots: Slots<P>, times: readonly number[], profile: P): void => {
  for (const time of times) {
    const left = (slots.get(time) ?? []).filter((filed) => filed !== profile);
    if (left.length === 0) slots.delete(time);
    else slots.set(time, left);
  }
};

/** The lists in these slots, or in all if those are fewer: who looks at what lies in them tells the days apart anyhow. */
const visitSlots = <P>(slots: Slots<P>, times: readonly number[], visit: (list: readonly P[]) => void): void => {
  if (slots.size <= times.length) return slots.forEach(visit);
  for (const time of times) {
    const list = slots.get(time);
    if (list !== undefined) visit(list);
  }
};

export const createEventIndex = <P extends BlockingFacts>(): EventIndex<P> => {
  const subjects = new Map<string, Slots<P>>();
  const ones = createOnes<P>();
  return {
    add: (profile) => {
      for (const subject of timelessKeys(profile)) ones.put(subject, profile);
      for (const { subject, times } of filedUnder(profile)) {
        let slots = subjects.get(subject);
        if (slots === undefined) subjects.set(subject, (slots = new Map()));
        putInto(slots, times, profile);
      }
    },
    remove: (profile) => {
      for (const subject of timelessKeys(profile)) ones.take(subject, profile);
      for (const { subject, times } of filedUnder(profile)) {
        const slots = subjects.get(subject);
        if (slots === undefined) continue;
        takeFrom(slots, times, profile);
        if (slots.size === 0) subjects.delete(subject);
      }
    },
    find: (facts, visit) => {
      for (const subject of timelessKeys(facts)) ones.visit(subject, visit);
      const look = (list: readonly P[]): void => {
        for (const profile of list) if (canMeet(facts, profile)) visit(profile);
      };
      for (const { subject, times } of soughtUnder(facts)) {
        const slots = subjects.get(subject);
        if (slots !== undefined) visitSlots(slots, times, look);
      }
    },
  };
};

/** An index with a plan's changes over it: what is added lies in an index of its own until `commit`. */
export interface IndexDraft<P extends BlockingFacts> extends EventIndex<P> {
  commit(): void;
}

export const indexDraft = <P extends BlockingFacts>(base: EventIndex<P>): IndexDraft<P> => {
  const fresh = createEventIndex<P>();
  const added = new Set<P>();
  const gone = new Set<P>();
  return {
    add: (profile) => {
      added.add(profile);
      fresh.add(profile);
    },
    remove: (profile) => {
      if (!added.delete(profile)) gone.add(profile);
      else fresh.remove(profile);
    },
    find: (facts, visit) => {
      base.find(
        facts,
        gone.size === 0
          ? visit
          : (profile) => {
              if (!gone.has(profile)) visit(profile);
            },
      );
      if (added.size > 0) fresh.find(facts, visit);
    },
    commit: () => {
      for (const profile of gone) base.remove(profile);
      for (const profile of added) base.add(profile);
    },
  };
};
