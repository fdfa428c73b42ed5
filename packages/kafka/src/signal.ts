/** Wakes everyone who waits, each time something has changed. */
export interface Signal {
  wait(): Promise<void>;
  notify(): void;
}

export const createSignal = (): Signal => {
  let next = Promise.withResolvers<void>();
  return {
    wait: () => next.promise,
    notify() {
      next.resolve();
      next = Promise.withResolvers<void>();
    },
  };
};
