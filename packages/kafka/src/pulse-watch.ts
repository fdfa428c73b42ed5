/**
 * Rejects when the loop is not alive at two looks in a row (a machine that was asleep is silent at the first): nothing in
 * this process would mend it, and what is not committed is read again.
 */
export const watchPulse = (live: () => string | null, everyMs: number) => {
  const { promise: died, reject } = Promise.withResolvers<never>();
  died.catch(() => null); // whoever waits for `done` hears of it
  let wasDead = false;
  const timer = setInterval(() => {
    const reason = live();
    if (reason !== null && wasDead) reject(new Error(`not alive: ${reason}`));
    wasDead = reason !== null;
  }, everyMs);
  return { died, end: () => clearInterval(timer) };
};
