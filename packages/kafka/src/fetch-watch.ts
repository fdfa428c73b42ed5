import type { Consumer } from "kafkajs";

interface FetchWatchOptions {
  /** Every broker that is read from answers. */
  readonly onAnswer: () => void;
  /** Called again while it lasts: also a sign that the client goes on trying. */
  readonly onLost: (reason: string) => void;
}

const UNANSWERED = "the broker does not answer";
const FORGET_AFTER_ANSWERS = 20; // of others, without being asked again: that broker has left the cluster

export type FetchWatch = ReturnType<typeof createFetchWatch>;

/**
 * Tells from a consumer's events whether the broker answers. The client says when a fetch begins and when it is answered,
 * never that it failed: one that begins while the last one to the same broker is open says so.
 */
export const createFetchWatch = ({ onAnswer, onLost }: FetchWatchOptions) => {
  const open = new Set<string>();
  const failing = new Map<string, number>(); // answers of others since it was last asked
  let isOut = false; // of the group, until it joins again
  const isLost = (): boolean => isOut || failing.size > 0;
  const alive = (): void => {
    if (!isLost()) onAnswer();
  };
  return {
    started(node: string): void {
      if (open.has(node)) {
        failing.set(node, 0);
        onLost(UNANSWERED);
      }
      open.add(node);
    },
    answered(node: string): void {
      open.delete(node);
      failing.delete(node);
      for (const [other, answers] of failing)
        if (answers < FORGET_AFTER_ANSWERS) failing.set(other, answers + 1);
        else failing.delete(other);
      alive();
    },
    /** A heartbeat was answered. */
    alive,
    lost(reason: string): void {
      isOut = true;
      onLost(reason);
    },
    joined(): void {
      open.clear();
      failing.clear();
      isOut = false;
      onAnswer();
    },
    isLost,
  };
};

/** Every event but the end of membership, which tells its reason otherwise. */
export const watchConsumer = (consumer: Consumer, watch: FetchWatch): void => {
  const { FETCH_START, FETCH, HEARTBEAT, GROUP_JOIN } = consumer.events;
  consumer.on(FETCH_START, ({ payload }) => watch.started(String(payload.nodeId)));
  consumer.on(FETCH, ({ payload }) => watch.answered(String(payload.nodeId)));
  consumer.on(HEARTBEAT, () => watch.alive()); // of a batch that takes long
  consumer.on(GROUP_JOIN, () => watch.joined());
};
