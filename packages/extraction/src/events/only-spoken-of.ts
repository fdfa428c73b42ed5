import { isOfOthers } from "./applauded.ts";
import { BEFORE_ENDING, ENDED, GATHERED_TO, OPENS_TALKS, STAYED_AWAY } from "./plan-words.ts";
import { ADVISED, ANY, ANY_MUST, DISPUTED, PREPARED, STATE_OF, VISIT_NOUN } from "./status-words.ts";
import { isOfEffort, isSubject } from "./unsure.ts";

/** "The programme of the president's [trip to] Y is still being worked out" */
const PROGRAMME_OF =
  /\b(?:programmes?|details|agenda|itinerary|dates?|schedule|preparations|arrangements|modalities)\s(?:of|for)\s[^.;,]{0,60}$/iu;
const STILL_OPEN =
  /^[^.;]{0,60}\b(?:(?:is|are|was|were)\s(?:still\s)?(?:being|under|at\sthe|in\sthe\s(?:works|making)|to\sbe|not\syet|yet\sto)|remains?\sto|(?:has|have)\s(?:not\s|yet\s))/iu;

/** "advised its citizens to put off travel to Y", "the state of talks with Y", "a row over the visit to Y", "any talks must": of none in particular. */
export const isOnlySpokenOf = (left: string, quote: string, right: string): boolean =>
  ADVISED.test(left) ||
  STAYED_AWAY.test(left) ||
  (OPENS_TALKS.test(quote) && GATHERED_TO.test(left)) ||
  (ENDED.test(quote) && BEFORE_ENDING.test(left)) ||
  isOfOthers(left, quote) ||
  STATE_OF.test(left) ||
  (VISIT_NOUN.test(quote) && PROGRAMME_OF.test(left) && STILL_OPEN.test(right)) ||
  (VISIT_NOUN.test(quote) && (DISPUTED.test(left) || PREPARED.test(left))) ||
  isSubject(left, quote, right) ||
  isOfEffort(left, quote) ||
  (ANY.test(left) && ANY_MUST.test(right));
