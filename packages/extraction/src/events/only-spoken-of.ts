import { isOfOthers } from "./applauded.ts";
import { BEFORE_ENDING, ENDED, GATHERED_TO, OPENS_TALKS, STAYED_AWAY } from "./plan-words.ts";
import { ADVISED, ANY, ANY_MUST, DISPUTED, PREPARED, STATE_OF, VISIT_NOUN } from "./status-words.ts";
import { isOfEffort, isSubject } from "./unsure.ts";

/** "The programme of the president's [trip to] Y is still being worked out" */
const PROGRAMME_OF =
  /\b(?:programmes?|details|agenda|itinerary|dates?|schedule|preparations|arrangements|modalities)\s(?:of|for)\s[^.;,]{0,60}$/iu;
const STILL_OPEN =
  /^[^.;]{0,60}\b(?:(?:is|are|was|were)\s(?:still\s)?(?:being|under|at\sthe|in\sthe\s(?:works|making)|to\sbe|not\syet|yet\sto)|remains?\sto|(?:has|have)\s(?:not\s|yet\s))/iu;

/** "The two ministers discussed ties and [the talks between] A and B", "reviewed visas, trade and the dialogue between": of a row of matters. */
const ROW_OF_MATTERS =
  /\b(?:discuss(?:ed|es)?|review(?:ed|s)?|exchanged (?:\p{Ll}{3,10} )?(?:views|opinions) (?:up)?on|talked about|spoke about|touched (?:up)?on|took up|went over)\s[^.;]{2,130}?(?:,|\sand)\s(?:also\s)?(?:on\s)?the\s(?:[\p{Ll}-]{3,14}\s){0,3}$/u;
const TALKS_BETWEEN = /^(?:[Tt]alks|[Nn]egotiations|[Dd]ialogue|[Cc]onsultations|[Cc]ontacts)\s(?:between|among)$/u;

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
  (TALKS_BETWEEN.test(quote) && ROW_OF_MATTERS.test(left)) ||
  (ANY.test(left) && ANY_MUST.test(right));
