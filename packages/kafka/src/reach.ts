import type { Logger } from "@parley/telemetry";

/** Which brokers cannot be reached, by the address that they are asked at. */
export interface Reach {
  /** A connection failed. @returns how often in a row; 1 = an outage begins. */
  failed(address: string): number;
  /** A connection was made; says so if it had failed before. */
  connected(address: string): void;
  isAnyAway(): boolean;
}

export const createReach = (log: Logger): Reach => {
  const failures = new Map<string, number>();
  return {
    failed(address) {
      const count = (failures.get(address) ?? 0) + 1;
      failures.set(address, count);
      return count;
    },
    connected(address) {
      const count = failures.get(address);
      if (count === undefined) return;
      failures.delete(address);
      log.info({ source: "kafkajs", broker: address, failures: count }, "connected again");
    },
    isAnyAway: () => failures.size > 0,
  };
};
