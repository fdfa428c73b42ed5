import type { Frame } from "../model.ts";

const BASE = 0.62; // a trigger with two sides, told once in passing
const CEILING = 0.98; // rules are never sure

/** 0..1: how much of what makes a meeting report the event has. A prior until it is fitted to labelled texts. */
export const confidenceOf = (
  frame: Frame,
  counts: { readonly participants: number; readonly parties: number },
): number => {
  const headline = frame.triggers.some((trigger) => trigger.sentence.zone !== "body");
  const steps = [
    counts.parties >= 2 ? 0.08 : 0,
    counts.participants >= 2 ? 0.1 : counts.participants === 1 ? 0.03 : 0,
    frame.date !== null ? 0.06 : 0,
    frame.place?.country != null ? 0.04 : 0,
    frame.triggers.length >= 2 ? 0.05 : 0,
    headline ? 0.03 : 0,
    frame.mechanism?.ordinal != null ? 0.03 : 0,
    frame.background ? -0.15 : 0,
    frame.status === "possible" ? -0.2 : 0,
  ];
  const total = steps.reduce((sum, step) => sum + step, BASE);
  return Math.round(Math.min(CEILING, Math.max(0, total)) * 100) / 100;
};
