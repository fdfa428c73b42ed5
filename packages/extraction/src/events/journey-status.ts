import type { Sentence, Status } from "../model.ts";
import { isPresentPlan, TO_BE, UNDER_WAY } from "./plan-words.ts";
import { BEGINS_VISIT, COMING } from "./status-words.ts";

/** What the present of a journey or of a plan tells: "is heading to Madrid to negotiate", "begins a visit on Monday"; null if it tells nothing. */
export const journeyStatus = (
  sentence: Sentence,
  { left, quote, right }: { readonly left: string; readonly quote: string; readonly right: string },
): Status | null => {
  // "from there I go on to Apia": the itinerary of whoever speaks
  if (/^(?:go|travel|head|continue|fly) on to$/i.test(quote) && /\b(?:I|we)\s(?:then\s|will\s)?$/i.test(left))
    return "scheduled";
  // "who is heading to Madrid to negotiate": not there yet
  if (/^(?:heading|flying)\b/.test(quote) && /\b(?:is|are|'s|'re)\s(?:also\s|now\s)?$/.test(left)) return "scheduled";
  if (isPresentPlan(left, quote) || TO_BE.test(quote)) return "scheduled";
  if (/^\p{L}+ing\b/u.test(quote) && /\b(?:is|are|'s|'re|am|'m)\s$/.test(left) && COMING.test(right))
    return UNDER_WAY.test(quote + right) ? "held" : "scheduled";
  // "begins a state visit to Peru on Monday", told in a sentence
  if (BEGINS_VISIT.test(quote) && sentence.zone === "body" && COMING.test(right)) return "scheduled";
  return null;
};
