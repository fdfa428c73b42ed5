import { existsSync, readFileSync } from "node:fs";

const SAMPLE_EVERY_MS = 1_000;
const MEBIBYTE = 1_048_576;
const KIBIBYTE = 1_024;

/** Resident memory of one process over time, MiB; empty where there is no /proc. */
export interface MemoryWatch {
  readonly samples: readonly number[];
  stop(): void;
}

const residentOf = (pid: number): number | null => {
  const file = `/proc/${pid}/status`;
  const [, kilobytes] = (existsSync(file) && /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(file, "utf8"))) || [];
  return kilobytes === undefined ? null : (Number(kilobytes) * KIBIBYTE) / MEBIBYTE;
};

export const watchMemory = (pid: () => number): MemoryWatch => {
  const samples: number[] = [];
  const timer = setInterval(() => {
    const resident = residentOf(pid());
    if (resident !== null) samples.push(resident);
  }, SAMPLE_EVERY_MS);
  return { samples, stop: () => clearInterval(timer) };
};

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Medians of the second and of the last quarter: a warm process and the same one at the end. */
export const quarters = (samples: readonly number[]): { warm: number; last: number } => {
  const part = (from: number, to: number) => medianOf(samples.slice(samples.length * from, samples.length * to));
  return { warm: part(0.25, 0.5), last: part(0.75, 1) };
};

/** Least squares, MiB per minute. */
export const slopePerMinute = (samples: readonly number[]): number => {
  const middle = (samples.length - 1) / 2;
  const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
  const spread = samples.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = samples.reduce((sum, sample, at) => sum + (at - middle) * (sample - mean), 0) / spread;
  return (slope * 60_000) / SAMPLE_EVERY_MS;
};
