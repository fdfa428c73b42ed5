import { percentile } from "../light-load.ts";
import { bareByCodec, bareKafkajs, KAFKA_STREAMS, type Peer } from "./peers.ts";
import type { Load, Throughput } from "./throughput.ts";

/** By what a peer's throughput is divided: the bare client with the same codec, and Kafka Streams as it stands. */
const MEASURES: readonly { readonly title: string; readonly of: (peer: Peer) => string | undefined }[] = [
  { title: "/ kafkajs, its codec", of: ({ codec }) => bareByCodec.get(codec)?.name },
  { title: `/ ${KAFKA_STREAMS}`, of: () => KAFKA_STREAMS },
];
/** What two hops of ours may take at the 99th percentile under light load, as a share of what these take. */
const LIGHT_P99_BARS: Readonly<Record<string, number>> = { [bareKafkajs.name]: 1.5, [KAFKA_STREAMS]: 0.25 };
const COLUMN = 22;

const spread = (numbers: readonly number[], digits: number): string => {
  const [low, median, high] = [0, 0.5, 1].map((share) => percentile(numbers, share).toFixed(digits));
  return `${median} (${low}-${high})`;
};
const row = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.padEnd(COLUMN))
    .join("")
    .trimEnd();

/** @returns lines: a row for each peer, and its throughput divided, run by run, by that of each of the measures. */
export const throughputLines = (load: Load, measured: ReadonlyMap<Peer, readonly Throughput[]>): string[] => {
  const { recordsMax, size, count } = load;
  const byName = new Map([...measured].map(([{ name }, runs]) => [name, runs]));
  const rows = [...measured].map(([peer, runs]) => {
    const numbers = (read: (run: Throughput) => number, digits: number): string => spread(runs.map(read), digits);
    const ratios = MEASURES.map(({ of }) => {
      const measure = byName.get(of(peer) ?? "");
      if (measure === undefined) return "-";
      const shares = runs.map(({ perSecond }, at) => perSecond / (measure[at]?.perSecond ?? Number.NaN));
      return spread(shares, 2);
    });
    return row([
      peer.name,
      numbers(({ perSecond }) => perSecond, 0),
      ...ratios,
      numbers(({ cpuSecondsPer1000 }) => cpuSecondsPer1000, 3),
      numbers(({ rssPeakMb }) => rssPeakMb, 0),
    ]);
  });
  return [
    `\n${recordsMax} records a transaction, ${size} bytes each, ${count} records, 0 missing, 0 doubled`,
    row(["", "records/s", ...MEASURES.map(({ title }) => title), "CPU s / 1000", "peak RSS MB"]),
    ...rows,
  ];
};

interface Latency {
  readonly name: string;
  /** Milliseconds of each record, window by window. */
  readonly windows: readonly (readonly number[])[];
}

/** @param chains ours first. @returns lines: a row for each chain, and how ours stands to the bars. */
export const latencyLines = (chains: readonly Latency[]): string[] => {
  const rows = chains.map(({ name, windows }) =>
    row([
      name,
      ...[0.5, 0.99].map((share) =>
        spread(
          windows.map((window) => percentile(window, share)),
          1,
        ),
      ),
    ]),
  );
  const [ours, ...others] = chains;
  const bars = others.map(({ name, windows }) => {
    const [p50 = Number.NaN, p99 = Number.NaN] = [0.5, 0.99].map(
      (share) => percentile(ours?.windows.flat() ?? [], share) / percentile(windows.flat(), share),
    );
    const bar = LIGHT_P99_BARS[name] ?? Number.NaN;
    const verdict = `the bar of ${bar} x at p99 is ${p99 <= bar ? "kept" : "broken"}`;
    return `${ours?.name} to ${name}, all windows together: p50 ${p50.toFixed(2)} x, p99 ${p99.toFixed(2)} x; ${verdict}`;
  });
  return [row(["", "p50 ms", "p99 ms"]), ...rows, ...bars];
};
