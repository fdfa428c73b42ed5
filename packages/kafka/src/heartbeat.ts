/**
 * Runs `work` and beats meanwhile. A beat that fails aborts the signal; its error is thrown once the work has ended, even
 * if the work itself succeeded: the group has moved on.
 */
export const withHeartbeat = async <T>(
  { heartbeat, everyMs }: { heartbeat: () => Promise<void>; everyMs: number },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const lost = new AbortController();
  let beating = Promise.resolve();
  let isBeating = false;
  const beat = async (): Promise<void> => {
    try {
      await heartbeat();
    } catch (error) {
      lost.abort(error);
    }
    isBeating = false;
  };
  const timer = setInterval(() => {
    if (isBeating) return;
    isBeating = true;
    beating = beat();
  }, everyMs);
  try {
    const result = await work(lost.signal);
    await beating;
    lost.signal.throwIfAborted();
    return result;
  } finally {
    clearInterval(timer);
  }
};
