import { type BlockingFacts, type Filing, filingOf, NEAR_DAYS } from "./blocking-keys.ts";

/**
 * The inverted index: subject, then time slot, to the events filed there. Two levels, so that a subject that is in the news
 * every day costs one string and its look-ups are numbers; what is found follows a day's news and not all that is live.
 */
export interface EventIndex<P extends BlockingFacts> {
  /** @param filing of these facts, where the caller has it already; so below. */
  add(profile: P, filing?: Filing): void;
  remove(profile: P, filing?: Filing): void;
  /** Those that share a subject with `facts` and whose days can be the same, each once. @param found is added to and given back. */
  find(facts: BlockingFacts, filing?: Filing, found?: P[]): P[];
  /** Takes over all that another index holds, behind its own; the other is not to be used again. */
  absorb(other: EventIndex<P>): void;
  readonly shelves: Shelves<P>;
}

/** What an index consists of. */
interface Shelves<P> {
  readonly addresses: Map<string, Filed<P>>;
  readonly texts: Map<string, Filed<P>>;
  readonly sessions: Map<string, Filed<P>>;
  readonly timed: Map<string, Map<number, Filed<P>>>;
}

/** Of what is filed under no time, nor looked for there. */
const NO_DAYS = { start: 0, end: 0 };

/** One event under all its keys. The reports of a summit share some twenty: a search that has come by an entry knows it again. */
interface Entry<P> {
  readonly profile: P;
  /** Its first and last day, 0 without any: what is not within reach is passed by without a look at the profile. */
  readonly start: number;
  readonly end: number;
  /** Number of the last search that came by. */
  seen: number;
}

/** What is filed under one key: nearly every key is a single event's, and a list only where there are several. */
type Filed<P> = Entry<P> | Entry<P>[];

const put = <K, P>(filed: Map<K, Filed<P>>, key: K, entry: Filed<P>): void => {
  const before = filed.get(key);
  if (before === undefined) filed.set(key, entry);
  else if (!Array.isArray(before)) filed.set(key, Array.isArray(entry) ? [before, ...entry] : [before, entry]);
  else if (Array.isArray(entry)) for (const one of entry) before.push(one);
  else before.push(entry);
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
  /** Days between which those lie that can be the same. */
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly found: P[];
}

const see = <P>({ start, end, number, found }: Search<P>, entry: Entry<P>, anyDay: boolean): void => {
  if (entry.seen === number) return;
  entry.seen = number;
  if (anyDay || (entry.start <= end && entry.end >= start)) found.push(entry.profile);
};

const seeAll = <P>(search: Search<P>, filed: Filed<P> | undefined, anyDay: boolean): void => {
  if (Array.isArray(filed)) for (const entry of filed) see(search, entry, anyDay);
  else if (filed !== undefined) see(search, filed, anyDay);
};

/** Looks into these slots, or into all if those are fewer: `see` tells the days apart anyhow. */
const seeSlots = <P>(search: Search<P>, slots: ReadonlyMap<number, Filed<P>>, times: readonly number[]): void => {
  if (slots.size <= times.length) for (const filed of slots.values()) seeAll(search, filed, false);
  else for (const time of times) seeAll(search, slots.get(time), false);
};

/** Of all indexes together, so that an entry may move from one to another. */
let searches = 0;

const moveAll = <P>(from: Shelves<P>, to: Shelves<P>): void => {
  for (const name of ["addresses", "texts", "sessions"] as const)
    for (const [key, filed] of from[name]) put(to[name], key, filed);
  for (const [subject, slots] of from.timed) {
    const known = to.timed.get(subject);
    if (known === undefined) to.timed.set(subject, slots);
    else for (const [time, filed] of slots) put(known, time, filed);
  }
};

export const createEventIndex = <P extends BlockingFacts>(): EventIndex<P> => {
  const shelves: Shelves<P> = { addresses: new Map(), texts: new Map(), sessions: new Map(), timed: new Map() };
  const { addresses, texts, sessions, timed } = shelves;
  return {
    shelves,
    absorb: (other) => moveAll(other.shelves, shelves),
    add: (profile, filing = filingOf(profile)) => {
      const { start, end } = profile.reach ?? NO_DAYS;
      const entry = { profile, start, end, seen: 0 };
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
    find: (facts, filing = filingOf(facts), found = []) => {
      const { start, end } = facts.reach ?? NO_DAYS;
      const search: Search<P> = { start: start - NEAR_DAYS, end: end + NEAR_DAYS, number: ++searches, found };
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
export interface IndexDraft<P extends BlockingFacts> {
  add(profile: P): void;
  remove(profile: P): void;
  find(facts: BlockingFacts): P[];
  commit(): void;
}

export const indexDraft = <P extends BlockingFacts>(base: EventIndex<P>): IndexDraft<P> => {
  const fresh = createEventIndex<P>();
  const added = new Set<P>();
  const gone = new Set<P>();
  const filings = new Map<BlockingFacts, Filing>();
  const filed = (facts: BlockingFacts): Filing => {
    const known = filings.get(facts);
    if (known !== undefined) return known;
    const filing = filingOf(facts);
    filings.set(facts, filing);
    return filing;
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
      return added.size === 0 ? left : fresh.find(facts, filing, left);
    },
    commit: () => {
      for (const profile of gone) base.remove(profile, filed(profile));
      base.absorb(fresh);
    },
  };
};
