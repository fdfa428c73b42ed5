import type { Sentence, Status } from "../model.ts";
import { isPresentPlan, TO_BE, UNDER_WAY } from "./plan-words.ts";

const BEGINS_VISIT =
  /^(?:(?:begins|starts|embarks on|makes|pays)\s|(?:flies|travels|heads|leaves|departs|jets|sets (?:off|out))\b)/;
/** "is arriving on Sunday": the present of plans, with their day. */
const COMING =
  /^[^.;,]{0,60}\b(?:on\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{L}{1,8}\s\d|\d)|tomorrow|tonight|later today|next|later this|this (?:week|weekend|month)|from\s\p{Lu}|in the coming)/u;

/** "is expected to come up when Minister X arrives in Colombo for talks": what lies ahead is told in the present behind "when". */
const WHEN_IT_COMES =
  /\b(?:will|would|shall|(?:is|are)\s(?:also\s|now\s)?(?:expected|likely|set|due|scheduled|planned|bound|to)\b|hopes?\sto|expects?\sto|wants?\sto|plans?\sto)\b[^.;"]{2,90}?\s(?:when|once|before|as soon as)\s[^.;"]{3,110}?\b(?:(?:visit|arrive|come|meet|travel|host|receive|welcome|hold|return|gather|convene|co-chair|chair|sit|speak)s?|flies)\b[^.;"]{0,60}$/u;

const NEXT_STOP =
  /\b(?:goes|travels|heads|flies|continues|proceeds|moves)\s(?:on\s|onwards?\s)?to\s(?:[^.;]{2,60}\s(?:for|to|where (?:he|she|they))\s(?:\p{Ll}+\s){0,3}\p{Ll}+(?:\swith)?)?$/u;

/** "He's meeting Y on Friday"; not "the minister's meeting on Friday". */
const IS_DOING = /\b(?:is|are|'re|am|'m|(?:he|she|it|who|that|there)'s)\s$/i;

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
  // "From there she goes on to Lima for talks with Y": the next stop, told in the present
  if (sentence.zone === "body" && NEXT_STOP.test(left + quote)) return "scheduled";
  if (WHEN_IT_COMES.test(left + quote)) return "scheduled";
  if (isPresentPlan(left, quote) || TO_BE.test(quote)) return "scheduled";
  if (/^\p{L}+ing\b/u.test(quote) && IS_DOING.test(left) && COMING.test(right))
    return UNDER_WAY.test(quote + right) ? "held" : "scheduled";
  // "begins a state visit to Peru on Monday", told in a sentence
  if (BEGINS_VISIT.test(quote) && sentence.zone === "body" && COMING.test(right)) return "scheduled";
  return null;
};
