import { type DeadLetter, deadLetterId } from "@parley/kafka";
import { jsonBytes } from "../cards/record-card.ts";

/** What has become of it. */
export const stateOf = ({ settled }: DeadLetter): "open" | "redriven" | "overtaken" => settled?.outcome ?? "open";

/** A dead letter for programs. */
export const letterJson = (letter: DeadLetter): Record<string, unknown> => {
  const { from, key, partition: _partition, offset: _offset, origin, settled, sinceMs, ...said } = letter;
  return {
    id: deadLetterId(letter),
    state: stateOf(letter),
    ...said,
    topic: from.topic,
    partition: from.partition,
    offset: Number(from.offset),
    origin: Number(origin),
    arrivedAt: sinceMs === null ? null : new Date(sinceMs).toISOString(),
    ...jsonBytes("key", key),
    ...(settled === null ? {} : { settled }),
  };
};

export interface Group {
  readonly stage: string;
  readonly code: string;
  readonly topic: string;
  readonly count: number;
  /** RFC 3339, UTC. */
  readonly firstFailedAt: string;
  readonly lastFailedAt: string;
  /** Ids of the newest. */
  readonly samples: readonly string[];
}
const SAMPLES_MAX = 3; // to look at before deciding for all of them

/** Dead letters by stage, code and topic, the largest group first. @param letters in the order in which they failed */
export const groupLetters = (letters: readonly DeadLetter[]): Group[] => {
  const groups = Map.groupBy(letters, ({ stage, code, from }) => JSON.stringify([stage, code, from.topic]));
  return [...groups.values()]
    .flatMap((of): Group[] => {
      const [first, last] = [of[0], of.at(-1)];
      if (first === undefined || last === undefined) return [];
      const { stage, code, from } = last;
      const samples = of.slice(-SAMPLES_MAX).toReversed().map(deadLetterId);
      return [
        {
          stage,
          code,
          topic: from.topic,
          count: of.length,
          firstFailedAt: of.reduce(
            (least, one) => (one.firstFailedAt < least ? one.firstFailedAt : least),
            first.firstFailedAt,
          ),
          lastFailedAt: last.failedAt,
          samples,
        },
      ];
    })
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
};
