import type { Admin } from "kafkajs";

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
  return {
    run(request) {
      const turn = async () => request(await connect());
      const result = last.then(turn, turn);
      last = result;
      return result;
    },
    async close() {
      await connected?.disconnect();
    },
  };
};
