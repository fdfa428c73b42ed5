import { type BlockingFacts, canMeet, type Filing, filingOf } from "./blocking-keys.ts";

/**
 * The inverted index: subject, then time slot, to the events filed there. Two levels, so that a subject that is in the news
 * every day costs one string and its look-ups are numbers; what is found follows a day's news and not all that is live.
 */
export interface EventIndex<P extends BlockingFacts> {
  /** @param filing of these facts, where the caller has it already; so below. */
  add(profile: P, filing?: Filing): void;
  remove(profile: P, filing?: Filing): void;
  /** Visits those that share a subject with `facts` and whose days can be the same; some more than once. */
  find(facts: BlockingFacts, visit: (profile: P) => void, filing?: Filing): void;
}

/** What is filed under one key: nearly every key is a single event's, and a list only where there are several. */
type Filed<P> = P | P[];

const put = <K, P extends object>(filed: Map<K, Filed<P>>, key: K, profile: P): void => {
  const before = filed.get(key);
  if (before === undefined) filed.set(key, profile);
  else if (Array.isArray(before)) before.push(profile);
  else filed.set(key, [before, profile]);
};

const take = <K, P extends object>(filed: Map<K, Filed<P>>, key: K, profile: P): void => {
  const before = filed.get(key);
  if (before === profile) filed.delete(key);
  if (!Array.isArray(before)) return;
  const left = before.filter((other) => other !== profile);
  if (left.length === 0) filed.delete(key);
  else filed.set(key, left);
};

const visitAll = <P extends object>(found: Filed<P> | undefined, visit: (profile: P) => void): void => {
  if (Array.isArray(found)) for (const profile of found) visit(profile);
  else if (found !== undefined) visit(found);
};

/** Looks into these slots, or into all if those are fewer: who looks at what lies in them tells the days apart anyhow. */
const visitSlots = <P extends object>(
  slots: ReadonlyMap<number, Filed<P>>,
  times: readonly number[],
  visit: (profile: P) => void,
): void => {
  if (slots.size <= times.length) for (const found of slots.values()) visitAll(found, visit);
  else for (const time of times) visitAll(slots.get(time), visit);
};

export const createEventIndex = <P extends BlockingFacts>(): EventIndex<P> => {
  const addresses = new Map<string, Filed<P>>();
  const texts = new Map<string, Filed<P>>();
  const sessions = new Map<string, Filed<P>>();
  const timed = new Map<string, Map<number, Filed<P>>>();
  return {
    add: (profile, filing = filingOf(profile)) => {
      for (const address of profile.addresses) put(addresses, address, profile);
      if (profile.textSha256 !== null) put(texts, profile.textSha256, profile);
      for (const session of filing.sessions) put(sessions, session, profile);
      for (const { post } of filing.subjects) {
        let slots = timed.get(post);
        if (slots === undefined) timed.set(post, (slots = new Map()));
        for (const time of filing.filed) put(slots, time, profile);
      }
    },
    remove: (profile, filing = filingOf(profile)) => {
      for (const address of profile.addresses) take(addresses, address, profile);
      if (profile.textSha256 !== null) take(texts, profile.textSha256, profile);
      for (const session of filing.sessions) take(sessions, session, profile);
      for (const { post } of filing.subjects) {
        const slots = timed.get(post);
        if (slots === undefined) continue;
        for (const time of filing.filed) take(slots, time, profile);
        if (slots.size === 0) timed.delete(post);
      }
    },
    find: (facts, visit, filing = filingOf(facts)) => {
      for (const address of facts.addresses) visitAll(addresses.get(address), visit);
      if (facts.textSha256 !== null) visitAll(texts.get(facts.textSha256), visit);
      for (const session of filing.sessions) visitAll(sessions.get(session), visit);
      const look = (profile: P): void => {
        if (canMeet(facts, profile)) visit(profile);
      };
      for (const { looks } of filing.subjects)
        for (const subject of looks) {
          const slots = timed.get(subject);
          if (slots !== undefined) visitSlots(slots, filing.sought, look);
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
  const filings = new Map<BlockingFacts, Filing>();
  const filed = (facts: BlockingFacts): Filing => {
    const known = filings.get(facts) ?? filingOf(facts);
    filings.set(facts, known);
    return known;
  };
  return {
    add: (profile) => {
      added.add(profile);
      fresh.add(profile, filed(profile));
    },
    remove: (profile) => {
      if (!added.delete(profile)) gone.add(profile);
      else fresh.remove(profile, filed(profile));
    },
    find: (facts, visit) => {
      const filing = filed(facts);
      const isLeft = (profile: P): void => {
        if (!gone.has(profile)) visit(profile);
      };
      base.find(facts, gone.size === 0 ? visit : isLeft, filing);
      if (added.size > 0) fresh.find(facts, visit, filing);
    },
    commit: () => {
      for (const profile of gone) base.remove(profile, filed(profile));
      for (const profile of added) base.add(profile, filed(profile));
    },
  };
};
