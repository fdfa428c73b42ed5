import { NEVER_CAME, WAITED_FOR } from "./plan-words.ts";
import { TAKEN_BACK } from "./status-words.ts";
import { ASKED_FOR, INVITED_TO, JOURNEYS, WOULD_LIKE } from "./wish-words.ts";

/** "used to meet", "regularly meets with": none in particular. */
const OF_HABIT =
  /\b(?:used\sto|regularly|routinely|frequently|often|usually|normally|traditionally|always|occasionally|sometimes|seldom|rarely|typically)\s(?:be\s)?$/iu;

/** "was asked to meet Y"; whoever is asked to attend a conference is invited. */
const ASKED_TO = /\b(?:was|were|been|being)\sasked\sto\s$/i;
const MEETS_ONE = /^(?:meet|hold|receive|host|speak|talk|see|sit|telephone|phone|call|visit)\b/i;

/** "left before a [meeting with] Y could be arranged" */
const BEFORE_ANY = /\bbefore\s(?:an?|any)\s(?:[\p{Ll}-]{3,14}\s)?$/u;
const COULD_BE = /^[^.;,]{0,90}?\scould\s(?:still\s)?be\s(?:arranged|organi[sz]ed|fixed|set up|agreed)\b/u;

/** Only wished for, taken back, done now and then, or asked for. */
export const isOnlyWished = (left: string, quote: string, right: string): boolean =>
  [WOULD_LIKE, TAKEN_BACK, OF_HABIT, WAITED_FOR, ASKED_FOR].some((pattern) => pattern.test(left)) ||
  NEVER_CAME.test(right) ||
  (BEFORE_ANY.test(left) && COULD_BE.test(right)) ||
  (ASKED_TO.test(left) && MEETS_ONE.test(quote)) ||
  (INVITED_TO.test(left) && JOURNEYS.test(quote));
