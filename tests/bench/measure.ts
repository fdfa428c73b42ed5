export interface Measured {
  /** CPU milliseconds for one text: of the median round, and of the fastest. */
  readonly medianMs: number;
  readonly bestMs: number;
}

/** Median and best of times of rounds over `count` texts, each in CPU milliseconds. */
export const perText = (roundsMs: readonly number[], count: number): Measured => {
  const sorted = roundsMs.toSorted((a, b) => a - b);
  return { medianMs: (sorted[sorted.length >> 1] ?? 0) / count, bestMs: (sorted[0] ?? 0) / count };
};

/** CPU milliseconds of all threads of this process since then; what other processes do does not count. */
export const cpuMsSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const cpuMs = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  return cpuMsSince(before);
};

/** Works through all texts `rounds` times, after as many rounds that only warm the process up. */
export const measure = <T>(texts: readonly T[], work: (text: T) => unknown, rounds: number): Measured => {
  const round = (): number =>
    cpuMs(() => {
      for (const text of texts) work(text);
    });
  for (let warm = 0; warm < rounds; warm++) round();
  return perText(
    Array.from({ length: rounds }, () => round()),
    texts.length,
  );
};
