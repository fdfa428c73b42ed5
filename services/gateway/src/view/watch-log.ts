import { topicName, topics } from "@parley/contracts";
import type { Broker } from "@parley/kafka";
import { type MeetingView, viewIdentity } from "@parley/store";
import type { Telemetry } from "@parley/telemetry";
import { progressText } from "../problem.ts";
import type { Freshness, Verdict } from "./freshness.ts";

export interface LogWatch {
  /** null = reads of the view are served, as far as the last round knows; else why not. */
  ready(): string | null;
  /** Settles when `signal` has aborted and the last round is over. */
  readonly done: Promise<void>;
}

interface Options {
  readonly broker: Broker;
  readonly view: MeetingView;
  readonly freshness: Freshness;
  readonly namespace: string;
  readonly telemetry: Pick<Telemetry, "log">;
  readonly signal: AbortSignal;
  readonly wait: (ms: number) => Promise<void>;
  /** Between two rounds, ms. */
  readonly intervalMs: number;
}

/** A look at the view first, then at the log: what the look demands, this same answer gives. */
const lookOnce = async ({ broker, view, freshness, namespace }: Options): Promise<Verdict> => {
  const topic = topicName(namespace, topics.meetings);
  const first = freshness.begin();
  const viewBefore = await view.position();
  freshness.judge(first, { position: viewBefore, continuity: view.continuity() });
  const second = freshness.begin();
  const [clusterId, ends] = await Promise.all([broker.clusterId(), broker.endOffsets(topic)]);
  const identity = viewIdentity({ clusterId, namespace });
  freshness.noteLog(second, { identity, endOffset: ends.get(0) ?? 0n }, viewBefore);
  const third = freshness.begin();
  const position = await view.position();
  return freshness.judge(third, { position, continuity: view.continuity() });
};

const reasonOf = (verdict: Verdict): string | null =>
  verdict.state === "rebuilding" ? `the view is not complete (${progressText(verdict) ?? "missing"})` : null;

/** Keeps `freshness` informed of how far the meetings topic reaches, until `signal` aborts. Trouble is logged once, not each round. */
export const watchLog = (options: Options): LogWatch => {
  const { telemetry, signal } = options;
  let reason: string | null = "the log has not been asked for its end yet";
  let isFailing = false;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        reason = reasonOf(await lookOnce(options));
        if (isFailing) telemetry.log.info("the view and the log answer again");
        isFailing = false;
      } catch (error) {
        reason = `the view or the log does not answer: ${error instanceof Error ? error.message : String(error)}`;
        if (!isFailing) telemetry.log.warn({ error }, "the view or the log does not answer; asking on");
        isFailing = true;
      }
      await options.wait(options.intervalMs);
    }
  };
  return { ready: () => reason, done: run() };
};
