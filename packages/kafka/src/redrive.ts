import { DEAD_LETTER_PREFIX, REPLAY_HEADERS, topicName, topics } from "@parley/contracts";
import type { Logger } from "@parley/telemetry";
import type { Broker, KafkaRecord } from "./broker.ts";
import { type DeadLetter, deadLetterId, readDeadLetters } from "./dead-letter-log.ts";
import type { NewestWatch, SubjectOf } from "./newest.ts";
import type { Pace } from "./pace.ts";
import { type Candidate, putBack, type PutBackCount, sliceCandidates, sortOut } from "./put-back.ts";
import { readToEnd } from "./read-to-end.ts";
import { type Return, returned } from "./replayed.ts";
import { settlement } from "./settlement.ts";
import { catchUp, returnTopics } from "./watch-topics.ts";

export interface RedriveOptions {
  readonly broker: Broker;
  readonly namespace: string;
  /** Picks out of all dead letters, settled ones among them; only open ones are ever put back. */
  readonly choose: (letters: readonly DeadLetter[]) => readonly DeadLetter[];
  readonly subjectOf: SubjectOf;
  readonly signal: AbortSignal;
  readonly log: Logger;
}
export interface RedriveRun extends RedriveOptions {
  readonly by: Return;
  readonly pace: Pace;
  readonly onProgress: (count: PutBackCount, total: number) => void;
}

/** What a redrive would do, or what it has been about to do. */
export interface RedrivePlan {
  readonly going: readonly DeadLetter[];
  readonly overtaken: readonly DeadLetter[];
  /** They name a topic or a partition that no stage of this namespace reads, or are pointers, which hold nothing to put back. */
  readonly homeless: readonly DeadLetter[];
}

interface Prepared {
  readonly chosen: readonly DeadLetter[];
  readonly homeless: readonly DeadLetter[];
  readonly subjects: ReadonlyMap<string, string | null>;
  readonly watches: ReadonlyMap<string, NewestWatch>;
}

/** For each partition the least of some offsets. */
const leastOffsets = (places: readonly { partition: number; offset: bigint }[]): Map<number, bigint> => {
  const least = new Map<number, bigint>();
  for (const { partition, offset } of places) {
    const known = least.get(partition);
    if (known === undefined || offset < known) least.set(partition, offset);
  }
  return least;
};

const stopAll = async ({ watches }: Pick<Prepared, "watches">): Promise<void> => {
  await Promise.all([...watches.values()].map((watch) => watch.stop()));
};

/** Every chosen letter with its subject, and a watch over each topic that some of them came from. */
const prepare = async ({ broker, namespace, choose, subjectOf, signal, log }: RedriveOptions): Promise<Prepared> => {
  const subjects = new Map<string, string | null>();
  const homes = returnTopics(namespace);
  const letters = await readDeadLetters({
    broker,
    namespace,
    signal,
    log,
    onLetter: (letter, { key, value }) =>
      subjects.set(deadLetterId(letter), subjectOf({ topic: letter.from.topic, key, value })),
  });
  const open = choose(letters).filter(({ settled }) => settled === null);
  const counts = new Map<string, number>();
  for (const { from } of open)
    if (homes.has(from.topic) && !counts.has(from.topic))
      counts.set(from.topic, (await broker.endOffsets(from.topic)).size);
  const [chosen, homeless] = [true, false].map((wanted) =>
    open.filter(
      ({ from, isPointer }) => (isPointer !== true && from.partition < (counts.get(from.topic) ?? 0)) === wanted,
    ),
  ) as [DeadLetter[], DeadLetter[]];
  const wanted = new Set(chosen.map((letter) => subjects.get(deadLetterId(letter)) ?? null));
  const watches = new Map<string, NewestWatch>();
  try {
    for (const [topic, of] of Map.groupBy(chosen, ({ from }) => from.topic)) {
      const from = leastOffsets(of.map(({ from: { partition }, origin: offset }) => ({ partition, offset })));
      const isWanted = (subject: string): boolean => wanted.has(subject);
      watches.set(topic, await catchUp({ broker, topic, from, subjectOf, isWanted, letters }));
    }
  } catch (error) {
    await stopAll({ watches });
    throw error;
  }
  return { chosen, homeless, subjects, watches };
};

const placeOf = ({ from, origin }: DeadLetter, subject: string | null) => ({
  partition: from.partition,
  origin,
  subject,
  settle: () => [],
});

/** What a redrive would do now. Changes nothing, and keeps nobody from anything. */
export const planRedrive = async (options: RedriveOptions): Promise<RedrivePlan> => {
  const prepared = await prepare(options);
  await stopAll(prepared);
  const { chosen, homeless, subjects, watches } = prepared;
  const letters = new Map<Candidate, DeadLetter>();
  for (const letter of chosen) {
    const outgoing = { topic: letter.from.topic, key: null, value: null };
    letters.set({ ...placeOf(letter, subjects.get(deadLetterId(letter)) ?? null), outgoing }, letter);
  }
  const { going, overtaken } = sortOut([...letters.keys()], watches);
  const lettersOf = (of: readonly Candidate[]) => of.flatMap((candidate) => letters.get(candidate) ?? []);
  return { going: lettersOf(going), overtaken: lettersOf(overtaken), homeless };
};

const candidateOf = (letter: DeadLetter, record: KafkaRecord, subject: string | null, by: Return): Candidate => {
  const { from, origin, sinceMs } = letter;
  const history = {
    [REPLAY_HEADERS.deadLetter]: deadLetterId(letter),
    [REPLAY_HEADERS.attempts]: String(letter.attempts),
    [REPLAY_HEADERS.firstFailedAt]: letter.firstFailedAt,
    [REPLAY_HEADERS.codes]: [...letter.earlierCodes, letter.code].join(","),
  };
  const back = { ...by, topic: from.topic, partition: from.partition, origin, sinceMs, history };
  return {
    ...placeOf(letter, subject),
    outgoing: returned(record, back, [DEAD_LETTER_PREFIX]),
    settle: (outcome) => [settlement(record, outcome, by)],
  };
};

/** Puts back, transaction by transaction, what has been prepared, in the order in which it failed. */
const drive = async (options: RedriveRun, prepared: Prepared, put: (batch: Candidate[]) => Promise<PutBackCount>) => {
  const { broker, namespace, by, pace, signal, log, onProgress } = options;
  const topic = topicName(namespace, topics.deadLetters);
  // Taken out as they are handed over: a reader that has to join its group anew may bring records once more.
  const pending = new Map(prepared.chosen.map((letter) => [deadLetterId(letter), letter]));
  const count = { redriven: 0, overtaken: 0 };
  const take = (record: KafkaRecord): Candidate[] => {
    const id = deadLetterId(record);
    const letter = pending.get(id);
    if (letter === undefined) return [];
    pending.delete(id);
    return [candidateOf(letter, record, prepared.subjects.get(id) ?? null, by)];
  };
  const onRecords = async (records: readonly KafkaRecord[]): Promise<void> => {
    for (const batch of sliceCandidates(records.flatMap(take), pace.burst)) {
      await pace.turn(batch.length);
      if (signal.aborted) return;
      const done = await put(batch);
      count.redriven += done.redriven;
      count.overtaken += done.overtaken;
      onProgress({ ...count }, prepared.chosen.length);
    }
  };
  await readToEnd({ broker, topic, from: leastOffsets(prepared.chosen), onRecords, signal, log });
  if (pending.size > 0) throw new Error(`${pending.size} dead letters have gone while they were being redriven`);
  return count;
};

/**
 * Puts dead letters back to where they came from, each exactly once: its settlement is written in the same transaction, and
 * who runs after a crash, or beside us, fences us out before looking for what is still open.
 * @throws FencedError when another redrive has taken over, the signal's reason when stopped; what was committed stays.
 */
export const redrive = async (
  options: RedriveRun,
): Promise<PutBackCount & { readonly homeless: readonly DeadLetter[] }> => {
  const { broker, namespace } = options;
  const producer = await broker.transactional(`${namespace}.redrive`);
  let inFlight: Promise<unknown> = Promise.resolve();
  try {
    const prepared = await prepare(options);
    try {
      const put = (batch: Candidate[]): Promise<PutBackCount> => {
        const putting = putBack({ producer, watches: prepared.watches }, batch);
        inFlight = putting;
        return putting;
      };
      return { ...(await drive(options, prepared, put)), homeless: prepared.homeless };
    } finally {
      await Promise.allSettled([inFlight]); // whoever stops us waits for the transaction that is being written
      await stopAll(prepared);
    }
  } finally {
    await producer.close();
  }
};
