/** Runs at most `max` actions at a time; the others wait for their turn. */
export const createSlots = (max: number): (<T>(action: () => Promise<T>) => Promise<T>) => {
  let taken = 0;
  const waiting: (() => void)[] = [];
  const take = async (): Promise<void> => {
    if (taken < max) taken += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve)); // handed over, so `taken` stays
  };
  const give = (): void => {
    const next = waiting.shift();
    if (next === undefined) taken -= 1;
    else next();
  };
  return async (action) => {
    await take();
    try {
      return await action();
    } finally {
      give();
    }
  };
};
