import type { Report } from "./report.ts";

const ORIGIN_MAX = 0.98; // no single text makes a thing certain
const DIGITS = 10_000;

/**
 * 1 minus the chance that every origin is wrong, each taken at its best event; one origin's own estimate if there is only
 * one; null if none gives any. Rounded to four digits.
 */
export const mergeConfidence = (reports: readonly Report[]): number | null => {
  const best = new Map<string, number>();
  for (const { originGroup, event } of reports)
    if (event.confidence !== null) best.set(originGroup, Math.max(best.get(originGroup) ?? 0, event.confidence));
  const estimates = [...best.values()].sort((a, b) => a - b); // floating products depend on their order
  if (estimates.length === 0) return null;
  const wrong = estimates.reduce((product, estimate) => product * (1 - Math.min(estimate, ORIGIN_MAX)), 1);
  const combined = estimates.length === 1 ? (estimates[0] ?? 0) : 1 - wrong;
  return Math.round(combined * DIGITS) / DIGITS;
};
