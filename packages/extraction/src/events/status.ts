import { withoutAsides } from "../sentences/plan-asides.ts";
import { ofMeeting } from "../sentences/put-there.ts";
import { plainStatus } from "./plain-status.ts";
import { as, type StatusReading } from "./status-reading.ts";
import type { Sentence } from "../model.ts";
import { windowBefore, withoutPoints } from "./clause-window.ts";
import { withoutEarlierFate } from "./earlier-fate.ts";
import { fateOfEmbedded } from "./embedded.ts";
import { fallenThrough } from "./fallen-through.ts";
import { onlyMatter } from "./only-matter.ts";
import { withoutModalNames } from "./modal-names.ts";
import { journeyStatus } from "./journey-status.ts";
import { isOnlySpokenOf } from "./only-spoken-of.ts";
import {
  AGREED_ON_LINE,
  OPENS_TALKS,
  ACCEPTED,
  AFTER_LAST,
  AHEAD_OF_IT,
  BUT_PUT_OFF,
  DISCUSSED_IN,
  HEADLINE_PLAN,
  IF_ELECTED,
  INCLUDING,
  NEXT_ONE,
  ON_A_DAY,
  SUNK,
} from "./plan-words.ts";
import { SUPPOSED_TO } from "./wish-words.ts";
import {
  AFTER_DENIED,
  AGREED,
  AS_PLANNED,
  BASE,
  CANCELLED,
  DISMISSED,
  HEADLINE_CANCELLED,
  HEADLINE_POSTPONED,
  NEGATED,
  MADE_USE,
  NOT_BECAUSE,
  NOT_EXCLUDED,
  OF_RELEASE,
  OPENS_NEGOTIATIONS,
  PAST,
  PLEASED,
  POSTPONED,
  REFUSED,
  REPORTS_OF,
  SCHEDULED,
  VISIT_NOUN,
  WANTED,
  WHO_DID_NOT,
} from "./status-words.ts";
import { CLAIMED, isAsked, isTried, NO_PLANS, NOT_AGREED, NOT_SAID, ofNobody, POSSIBLE_ONE } from "./unsure.ts";
import { fateOfSubject } from "./subject-fate.ts";
import { leftOf } from "./not-called-off.ts";
import { isOnlyWished } from "./only-wished.ts";
import { isUnreal } from "./unreal.ts";
import { isHeadline } from "./words.ts";
import { isSoFar } from "./so-far.ts";
import { isYetToOpen } from "./yet-to-open.ts";

/** "The archive will be reopened, X and Y announced after meeting": who has met tells of what is to come. */
const TOLD_AFTER =
  /\b(?:said|announced|told\s(?:\p{L}+\s){1,3}|confirmed|declared|added|agreed|pledged|promised)\s?(?:(?:on\s)?\p{Lu}\p{L}{1,5}day\s|(?:in|at)\s(?:the\s)?\p{Lu}[\p{L}'’-]+\s){0,2}(?:after|following|(?:in|at|during)\s(?:an?|the|their))\s$/u;

/**
 * Held, scheduled, possible, postponed, cancelled or denied, from the clause of the trigger alone; null if it is only wanted, or is no event.
 * @param quote the trigger's words.
 */
export const statusOf = (
  sentence: Sentence,
  span: { start: number; end: number },
  quote: string,
): StatusReading | null => {
  const clause = withoutModalNames(withoutEarlierFate(`${windowBefore(sentence, span.start)}${quote}`));
  // 'ask the ministers to "meet without conditions"'
  const left = withoutAsides(clause.slice(0, clause.length - quote.length).replace(/(?<=\sto\s)"$/, ""));
  const right = withoutEarlierFate(withoutPoints(sentence.text.slice(span.end - sentence.start)));
  const own = ofMeeting(left, quote);
  if (own !== left) return plainStatus(sentence, span.start, { left: own, quote, right });
  if (isUnreal(sentence.text.slice(0, span.start - sentence.start), quote, right) || isOnlySpokenOf(left, quote, right))
    return null;
  const matter = onlyMatter(left, quote, right);
  if (matter !== undefined) return matter === null ? null : as(matter);
  return toldStatus(sentence, span, { left, quote, right });
};

/** Claimed, asked about, attempted, or not ruled out. */
const isLeftOpen = (left: string, right: string): boolean =>
  CLAIMED.test(left) ||
  isAsked(left) ||
  NOT_EXCLUDED.test(left) ||
  NOT_AGREED.test(left) ||
  POSSIBLE_ONE.test(left) ||
  isTried(left) ||
  NOT_SAID.test(right);

/** "said on leaving [a meeting with] Y", "as she stepped out of [talks with] Y": who comes out of them has been in them. */
const LEFT_IT =
  /\b(?:(?:on|upon|before|while|when|after)\s)?(?:leaving|exiting|(?:stepping|coming|walking|getting)\sout\sof|emerging\sfrom|as\s(?:he|she|they)\s(?:left|(?:stepped|came|walked|got)\sout\sof|emerged\sfrom))\s(?:(?:an?|the|his|her|their)\s)?(?:[\p{L}\d-]{2,24}\s){0,3}$/iu;
const TALKS_WITH = /^(?:meeting|talks|discussions?|conversation|consultations|audience|session)\b/iu;
/** "was in Z to ask for gas and [was heard out by] Y": a deed of its own, whatever was wanted. */
const AND_WAS = /\sand\s$/u;
const DONE_TO = /^(?:was|were)\s[^.;]*\sby$/u;

/** "Caricom ministers meet in Belize from today" */
const FROM_TODAY = /^[^.;:]{0,60}\bfrom\s(?:today|tomorrow|\p{Lu}\p{L}{1,5}day)\b/u;
const IN_PRESENT = /^(?:meets?|holds?|visits?|hosts?|gathers?|begins?|opens?|starts?|convenes?)\b/iu;

/** What only headlines say so: "Trip to Y Put Off", "X to meet Y". */
const ofHeadline = (sentence: Sentence, left: string, quote: string, right: string): StatusReading["status"] | null => {
  if (sentence.zone !== "headline" && !isHeadline(sentence.text)) return null;
  if (HEADLINE_CANCELLED.test(right)) return "cancelled";
  if (HEADLINE_POSTPONED.test(right)) return "postponed";
  if (IN_PRESENT.test(quote) && FROM_TODAY.test(right)) return "scheduled";
  return HEADLINE_PLAN.test(right) || (VISIT_NOUN.test(quote) && OF_RELEASE.test(left)) ? "scheduled" : null;
};

/** "thanked Palau for its support as she [received] Y": a clause of its own. */
const AS_SHE = /\s(?:as|when|while)\s(?:he|she|they)\s(?:(?:also|had|has|then)\s)?$/;

/** What the words around a trigger tell that is more than spoken of. */
const toldStatus = (
  sentence: Sentence,
  span: { start: number; end: number },
  { left, quote, right }: { readonly left: string; readonly quote: string; readonly right: string },
): StatusReading | null => {
  if (DISMISSED.test(left)) return as("denied");
  const remains = leftOf(left + quote);
  if (remains !== null) return as(remains);
  if (POSTPONED.test(left) || /^(?:postpon|delay|put(?:s|ting)? (?:off|back)|defer|push)/i.test(quote))
    return as("postponed");
  if (CANCELLED.test(left) && BUT_PUT_OFF.test(right)) return as("postponed");
  if (CANCELLED.test(left) || /^(?:cancel|call(?:ed|s) off|scrap|shelve)/i.test(quote)) return as("cancelled");
  if (SUNK.test(left)) return as("cancelled");
  if (PLEASED.test(left) || MADE_USE.test(left) || DISCUSSED_IN.test(left)) return as("held");
  if (LEFT_IT.test(left) && TALKS_WITH.test(quote)) return as("held");
  if (AND_WAS.test(left) && DONE_TO.test(quote)) return as("held");
  if (isOnlyWished(left, quote, right)) return null;
  if (REPORTS_OF.test(left) && AFTER_DENIED.test(right)) return as("denied");
  const embedded = fateOfEmbedded(sentence.text.slice(0, span.start - sentence.start), right);
  if (embedded !== undefined || isLeftOpen(left, right)) return as(embedded ?? "possible");
  if (REFUSED.test(left) || NO_PLANS.test(left)) return as("denied");
  if (isSoFar(left, right)) return null;
  if (NEGATED.test(left) && (NOT_BECAUSE.test(right) || WHO_DID_NOT.test(left))) return null;
  if (NEGATED.test(left))
    return as(/^(?:travel|visit|go|pay|fly)/i.test(quote) || AS_PLANNED.test(right) ? "cancelled" : "denied");
  const nobody = ofNobody(left, quote);
  if (nobody === "other") return null;
  // "None of the talks between X and Y": a noun has a clause of its own.
  if (nobody === "subject" && (PAST.test(quote) || BASE.test(quote))) return as("denied");
  const headed = ofHeadline(sentence, left, quote, right);
  if (headed !== null) return as(headed);
  const fallen = fallenThrough(right);
  if (fallen !== null) return as(fallen);
  const fate = fateOfSubject(left, quote, right);
  if (fate !== undefined) return fate === null ? null : as(fate);
  // "called for an end to it during a meeting": the end is wanted, the meeting was held.
  if (TOLD_AFTER.test(left)) return as("held");
  if (
    (WANTED.test(left) && !AS_SHE.test(left) && !/^(?:during|after|following|in an? (?:\S+ )?call)\b/i.test(quote)) ||
    (OPENS_NEGOTIATIONS.test(quote) && AGREED.test(left))
  )
    return null;
  if ((OPENS_TALKS.test(quote) && AGREED_ON_LINE.test(left)) || isYetToOpen(left, quote, right)) return null;
  const onTheWay = journeyStatus(sentence, { left, quote, right });
  if (onTheWay !== null) return as(onTheWay);
  if (AFTER_LAST.test(quote)) return as("held", true);
  // "agreed to continue contacts, including during the fourth summit": when they will.
  if (/^(?:at|during|in)\s/i.test(quote) && INCLUDING.test(left)) return null;
  // "agreed to reopen the border at the fifth session": the verb before is not the session's.
  if (OF_MEETING_NOUN.test(quote))
    return as(
      /\b(?:will|to be|shall)\b[^,;]{0,80}$/i.test(left) && !/^after|^following/i.test(quote) ? "scheduled" : "held",
    );
  if (ACCEPTED.test(left) && ON_A_DAY.test(right)) return as("scheduled");
  if (IF_ELECTED.test(left)) return as("possible");
  if (
    /\bwill\s(?:also\s|then\s)?$/i.test(left) ||
    SUPPOSED_TO.test(left) ||
    (SCHEDULED.test(left) && !WAS_DONE.test(quote) && !(AHEAD_OF_IT.test(left) && PAST.test(quote)))
  ) {
    if (
      /\bwould\s(?:\p{L}+ly\s)?(?:be\s)?$/iu.test(left) &&
      !/\b(?:said|announced|confirmed|told|agreed)\b/i.test(left)
    )
      return as("possible");
    return as("scheduled", NEXT_ONE.test(left));
  }
  return plainStatus(sentence, span.start, { left, quote, right });
};

/** "The dialogue on the Action Plan for Trade [was held]": what stands before it is only its name. */
const WAS_DONE = /^(?:was|were)\s(?:also\s|successfully\s|formally\s)?(?:held|convened|hosted|opened|concluded)$/i;

/** "at the fifth session", "on the last day of the meeting" */
const OF_MEETING_NOUN =
  /^(?:at|during|in|after|following|on the (?:occasion|(?:first|second|last|final|opening|closing) day))\s/i;
