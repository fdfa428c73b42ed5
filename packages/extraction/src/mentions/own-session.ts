import type { MechanismMention, Sentence } from "../model.ts";
import { ordinalOf } from "./ordinal.ts";

/** "held its 12th meeting", "convened for its ninth session"; `lead` tells what is only looked back to. */
const OWN_SESSION =
  /\b(?<lead>since|after|before|following|of|until|ahead of)?\s?(?<verb>its|their|holds?|held|convened)\s(?:its\s|their\s|the\s)?(?<ordinal>\d{1,4}(?:st|nd|rd|th)|[\p{L}-]{5,14}|[XVI]{1,6})\s(?:\p{L}{3,14}\s){0,2}(?:[Mm]eeting|[Ss]ession|[Rr]ound|[Pp]lenary)\b/gu;

/**
 * "The Joint Commission held its fifth session": the number belongs to the only body that the sentence names.
 * Not "since its 11th meeting".
 */
export const withOwnSession = (found: readonly MechanismMention[], sentence: Sentence): MechanismMention[] => {
  if (found.length === 0 || found.length > 2) return [...found];
  for (const { 0: words, index, groups } of sentence.text.matchAll(OWN_SESSION)) {
    const ordinal = ordinalOf(groups?.["ordinal"] ?? "");
    if (ordinal === null || groups?.["lead"] !== undefined) continue;
    const start = sentence.start + index;
    // "its second ministerial meeting" is of the body, and no name.
    const [only, another] = found.filter(
      ({ nameSpan }) => nameSpan.start < start || nameSpan.end > start + words.length,
    );
    if (only !== undefined && another === undefined && only.ordinal === null)
      return [{ ...only, ordinal, session: true }];
  }
  return [...found];
};
