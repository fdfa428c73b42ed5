import type { NameMatcher } from "./names/name-matcher.ts";

/** Names the rules below: any edit that can change a partition or a field value changes this too. A sink of another version stands by until it is activated. */
export const RULES_VERSION = "2026-11-29.1";

/** What a resolver judges by: the same rules under the same version, always. */
export interface Rules {
  readonly names: NameMatcher;
  /** Stands in every meeting that they made; RULES_VERSION but in tests of several versions. */
  readonly rulesVersion: string;
}
