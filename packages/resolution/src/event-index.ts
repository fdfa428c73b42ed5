import { type BlockingFacts, canMeet, type Filing, filingOf } from "./blocking-keys.ts";

/**
 * The inverted index: subject, then time slot, to the events filed there. Two levels, so that a subject that is in the news
 * every day costs one string and its look-ups are numbers; what is found follows a day's news and not all that is live.
 */
export interface EventIndex<P extends BlockingFacts> {
  /** @param filing of these facts, where the caller has it already; so below. */
  add(profile: P, filing?: Filing): void;
  remove(profile: P, filing?: Filing): void;
  /** Those that share a subject with `facts` and whose days can be the same, each once. */
  find(facts: BlockingFacts, filing?: Filing): P[];
}

/** One event under all its keys. The reports of a summit share some twenty: a search that has come by an entry knows it again. */
interface Entry<P> {
  readonly profile: P;
  /** Number of the last search that came by. */
  seen: number;
}

/** What is filed under one key: nearly every key is a single event's, and a list only where there are several. */
type Filed<P> = Entry<P> | Entry<P>[];

const put = <K, P>(filed: Map<K, Filed<P>>, key: K, entry: Entry<P>): void => {
  const before = filed.get(key);
  if (before === undefined) filed.set(key, entry);
  else if (Array.isArray(before)) before.push(entry);
  else filed.set(key, [before, entry]);
};

const take = <K, P>(filed: Map<K, Filed<P>>, key: K, profile: P): void => {
  const before = filed.get(key);
  if (before === undefined) return;
  const left = Array.isArray(before) ? before.filter((other) => other.profile !== profile) : [];
  if (left.length > 0) filed.set(key, left);
  else if (Array.isArray(before) || before.profile === profile) filed.delete(key);
};

/** One look through an index. */
interface Search<P> {
  readonly facts: BlockingFacts;
  readonly number: number;
  readonly found: P[];
}

const see = <P extends BlockingFacts>({ facts, number, found }: Search<P>, entry: Entry<P>, anyDay: boolean): void => {
  if (entry.seen === number) return;
  entry.seen = number;
  if (anyDay || canMeet(facts, entry.profile)) found.push(entry.profile);
};

const seeAll = <P extends BlockingFacts>(search: Search<P>, filed: Filed<P> | undefined, anyDay: boolean): void => {
  if (Array.isArray(filed)) for (const entry of filed) see(search, entry, anyDay);
  else if (filed !== undefined) see(search, filed, anyDay);
};

/** Looks into these slots, or into all if those are fewer: `canMeet` tells the days apart anyhow. */
const seeSlots = <P extends BlockingFacts>(
  search: Search<P>,
  slots: ReadonlyMap<number, Filed<P>>,
  times: readonly number[],
): void => {
  if (slots.size <= times.length) for (const filed of slots.values()) seeAll(search, filed, false);
  else for (const time of times) seeAll(search, slots.get(time), false);
};

export const createEventIndex = <P extends BlockingFacts>(): EventIndex<P> => {
  const addresses = new Map<string, Filed<P>>();
  const texts = new Map<string, Filed<P>>();
  const sessions = new Map<string, Filed<P>>();
  const timed = new Map<string, Map<number, Filed<P>>>();
  let searches = 0;
  return {
    add: (profile, filing = filingOf(profile)) => {
      const entry = { profile, seen: 0 };
      for (const address of profile.addresses) put(addresses, address, entry);
      if (profile.textSha256 !== null) put(texts, profile.textSha256, entry);
      for (const session of filing.sessions) put(sessions, session, entry);
      for (const { post } of filing.subjects) {
        let slots = timed.get(post);
        if (slots === undefined) timed.set(post, (slots = new Map()));
        for (const time of filing.filed) put(slots, time, entry);
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
    find: (facts, filing = filingOf(facts)) => {
      const search: Search<P> = { facts, number: ++searches, found: [] };
      for (const address of facts.addresses) seeAll(search, addresses.get(address), true);
      if (facts.textSha256 !== null) seeAll(search, texts.get(facts.textSha256), true);
      for (const session of filing.sessions) seeAll(search, sessions.get(session), true);
      for (const { looks } of filing.subjects)
        for (const subject of looks) {
          const slots = timed.get(subject);
          if (slots !== undefined) seeSlots(search, slots, filing.sought);
        }
      return search.found;
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
    find: (facts) => {
      const filing = filed(facts);
      const below = base.find(facts, filing);
      const left = gone.size === 0 ? below : below.filter((profile) => !gone.has(profile));
      return added.size === 0 ? left : left.concat(fresh.find(facts, filing));
    },
    commit: () => {
      for (const profile of gone) base.remove(profile, filed(profile));
      for (const profile of added) base.add(profile, filed(profile));
    },
  };
};
