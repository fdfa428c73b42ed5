import { AsyncLocalStorage } from "node:async_hooks";
import { context, ROOT_CONTEXT, type Context, type ContextManager } from "@opentelemetry/api";

const storage = new AsyncLocalStorage<Context>();

export const contextManager: ContextManager = {
  active: () => storage.getStore() ?? ROOT_CONTEXT,
  with: (active, fn, thisArg, ...args) => storage.run(active, () => Reflect.apply(fn, thisArg, args)),
  bind: (active, target) =>
    typeof target === "function"
      ? (((...args: unknown[]) => storage.run(active, () => Reflect.apply(target, undefined, args))) as typeof target)
      : target,
  enable: () => contextManager,
  disable: () => contextManager,
};

let following = false;

/** Makes `context.active()` follow awaits and timers, in the whole process; calling it again changes nothing. */
export const followContext = (): void => {
  if (following) return;
  following = context.setGlobalContextManager(contextManager);
};
