import type { Sentence } from "../model.ts";

/**
 * The first `count` sentences that tell something, headlines and captions among them: bylines, dates and counts of comments, which no
 * full stop ends, are passed over.
 */
export const openingOf = (sentences: readonly Sentence[], count: number): Sentence[] => {
  const told = sentences.filter(
    ({ zone, text }) =>
      zone === "headline" || zone === "caption" || (zone === "body" && /[.!?]["'”’)]*$/.test(text.trim())),
  );
  return (told.length === 0 ? sentences.filter(({ zone }) => zone !== "furniture") : told).slice(0, count);
};
