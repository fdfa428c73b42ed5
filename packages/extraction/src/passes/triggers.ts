import { findTriggers } from "../events/triggers.ts";
import type { Pass } from "../pass.ts";

/** Verbs and nouns of meeting, with their status. A text without any is dropped before the costly passes. */
export const triggers: Pass = {
  name: "triggers",
  run: ({ sentences }) => {
    const found = findTriggers(sentences);
    return found.triggers.length === 0 ? { ...found, dropped: "no-meeting" } : found;
  },
};
