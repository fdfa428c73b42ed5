/** Work in small parts: whoever drives it may do something else between two of them, and gets the result from the last. */
export type Steps<T> = Generator<undefined, T>;

/** So many events, pairs of regions or meetings are dealt with between two pauses: some milliseconds. */
export const UNITS_PER_STEP = 32;

/** Does it all at once. */
export const finish = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
