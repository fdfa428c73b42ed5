import type { Consumer } from "kafkajs";

interface FetchWatchOptions {
  /** Every broker that is read from answers. */
  readonly onAnswer: () => void;
  /** Called again while it lasts: also a sign that the client goes on trying. */
  readonly onLost: (reason: string) => void;
}

export const UNANSWERED = "the broker does not answer";
export const ANSWER_WITHIN_MS = 3_000; // an idle fetch takes a quarter of a second; the client itself waits up to 15 s
const FORGET_AFTER_ANSWERS = 20; // of others, without being asked again: that broker has left the cluster

export type FetchWatch = ReturnType<typeof createFetchWatch>;

/**
 * Tells from a consumer's events whether the broker answers. The client says when a fetch begins and when it is answered,
 * never that it failed: one that begins while the last one to the same broker is open says so, or one that stays open.
 */
export const createFetchWatch = ({ onAnswer, onLost }: FetchWatchOptions) => {
  const open = new Map<string, NodeJS.Timeout>();
  const failing = new Map<string, number>(); // answers of others since it was last asked
  let isOut = false; // of the group, until it joins again
  const isLost = (): boolean => isOut || failing.size > 0;
  const fail = (node: string): void => {
    failing.set(node, 0);
    onLost(UNANSWERED);
  };
  const close = (node: string): void => {
    clearTimeout(open.get(node));
    open.delete(node);
  };
  const closeAll = (): void => [...open.keys()].forEach(close);
  const alive = (): void => {
    if (!isLost()) onAnswer();
  };
  return {
    started(node: string): void {
      if (open.has(node)) fail(node);
      close(node);
      open.set(node, setTimeout(fail, ANSWER_WITHIN_MS, node).unref());
    },
    answered(node: string): void {
      close(node);
      failing.delete(node);
      for (const [other, answers] of failing)
        if (answers < FORGET_AFTER_ANSWERS) failing.set(other, answers + 1);
        else failing.delete(other);
      alive();
    },
    /** A heartbeat was answered. */
    alive,
    lost(reason: string): void {
      closeAll();
      isOut = true;
      onLost(reason);
    },
    joined(): void {
      closeAll();
      failing.clear();
      isOut = false;
      onAnswer();
    },
    isLost,
    /** No word after this. */
    end: closeAll,
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
