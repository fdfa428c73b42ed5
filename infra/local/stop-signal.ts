const SAME_SIGNAL_MS = 500; // a Ctrl-C comes twice, from the terminal and from the process that started us
const PARENT_POLL_MS = 500;

type Handler = (signal: NodeJS.Signals, how: { readonly again: boolean }) => void;

let handler: Handler | null = null;
let firstAt: number | null = null;

const receive = (signal: NodeJS.Signals): void => {
  if (firstAt !== null && Date.now() - firstAt < SAME_SIGNAL_MS) return;
  const again = firstAt !== null;
  firstAt ??= Date.now();
  handler?.(signal, { again });
};

/** Calls `next` on SIGINT, SIGTERM and SIGHUP; `again` is true from the second one on. The last one registered counts. */
export const onStopSignal = (next: Handler): void => {
  if (handler === null) for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, receive);
  handler = next;
};

/** Treats the end of the process that started us as a SIGTERM: nobody is left to stop us. */
export const stopWithParent = (): void => {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) receive("SIGTERM");
  }, PARENT_POLL_MS).unref();
};
