import type { Mentions, PersonMention, Trigger } from "../model.ts";

/** "X and Y will co-chair it with [their counterparts from Brazil]", of whom nobody is named: X and Y are of one side. Null if it does not say so. */
export const theirsMet = ({ end, sentence: { text, start } }: Trigger, { people }: Mentions): PersonMention | null =>
  people.find(
    (mention) =>
      mention.counterpart &&
      mention.person === null &&
      mention.start >= end &&
      /^their\b.*\bcounterparts\b/.test(text.slice(mention.start - start, mention.end - start)),
  ) ?? null;
