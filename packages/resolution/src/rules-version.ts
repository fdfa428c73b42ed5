/** Names the rules below: any edit that can change a partition or a field value changes this too. A sink of another version stays standby. */
export const RULES_VERSION = "2026-11-26.2";
