/** The work may still go on; its outcome is no longer waited for. */
export class DeadlineError extends Error {
  override readonly name = "DeadlineError";
}

/** What `work` gives, or DeadlineError after `afterMs`. */
export const withDeadline = async <T>(what: string, afterMs: number, work: Promise<T>): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DeadlineError(`${what} took longer than ${afterMs} ms`)), afterMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
};

/** As `withDeadline`, for something that has to be let go of: what comes too late is given to `letGo`. */
export const openWithDeadline = async <T>(
  what: string,
  { afterMs, letGo }: { afterMs: number; letGo: (late: T) => Promise<unknown> },
  opening: Promise<T>,
): Promise<T> => {
  try {
    return await withDeadline(what, afterMs, opening);
  } catch (error) {
    if (error instanceof DeadlineError) void opening.then(letGo).catch(() => null); // nobody waits for it any longer
    throw error;
  }
};
