import type { Admin } from "kafkajs";
import { DeadlineError, withDeadline } from "./deadline.ts";

/** The client repeats a request for some seconds and can wait for ever; whoever waits behind it must not. */
const REQUEST_DEADLINE_MS = 60_000;

/** Runs one request at a time on a connection made at first use. */
export interface AdminQueue {
  run<T>(request: (admin: Admin) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * One after the other, because requests of the client's admin share one view of the cluster: a request that waits for its
 * second reply can find the topics of its first one gone.
 */
export const createAdminQueue = (create: () => Admin): AdminQueue => {
  let connected: Admin | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const connect = async (): Promise<Admin> => {
    if (connected !== null) return connected;
    const admin = create();
    await admin.connect();
    connected = admin;
    return admin;
  };
  /** The next request gets a connection of its own. */
  const leave = (): void => {
    void connected?.disconnect().catch(() => null); // it has been given up
    connected = null;
  };
  return {
    run(request) {
      const turn = async () => {
        try {
          return await withDeadline("a request", REQUEST_DEADLINE_MS, connect().then(request));
        } catch (error) {
          if (error instanceof DeadlineError) leave();
          throw error;
        }
      };
      const result = last.then(turn, turn);
      last = result;
      return result;
    },
    async close() {
      await connected?.disconnect();
    },
  };
};
