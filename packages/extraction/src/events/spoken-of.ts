import type { MechanismMention, PersonMention, Sentence, Span, Trigger } from "../model.ts";
import { isCalledOff } from "./called-off.ts";
import { TO_BE_TALKED_OF } from "./only-matter.ts";
import { STAYED_AWAY } from "./plan-words.ts";
import { between } from "./scope.ts";

const ABOUT =
  /\b(?:since|after|following|follows|followed|under|within|of its|last|next|previous|before|until|future|established|launch(?:ed)?|as part of regular)\s(?!(?:attending|addressing|joining|(?:co-)?chairing|hosting|(?:taking part|participating) in)\s)(?:the\s|its\s|their\s)?(?:\S{1,24}\s){0,2}$/i;

const ABOUT_REACH = 60;

/** "preparations for the June Ocean Summit", "the success of the Forum": a gathering that is only spoken of. */
const SPOKEN_OF =
  /\b(?:preparations?|arrangements?|plans|priorities|vision|importance|success|outcomes?|results|agenda|lead-?up|run-?up|hopes|contributions?|hosting)\s(?:for|of|to|from)\s(?:(?:holding|convening)\s)?(?:(?:an?|the|its|his|her|their|our)\s)?(?:\S{1,24}\s){0,3}$/i;

/** "met in Lima ahead of the summit": it is still to come. */
const STILL_TO_COME =
  /\b(?:ahead of|prior to|on the eve of|in (?:preparation|advance) (?:for|of)|to prepare(?: for)?|preparing(?: for)?|pav(?:e|es|ed|ing) the way (?:for|to))\s(?:(?:an?|the|its|their|this|next)\s)?(?:\S{1,24}\s){0,3}$/i;

/** "will hold the next [round of the Consultations] on Friday": the one that is told. */
const TO_HOLD_NEXT =
  /\b(?:will|would|(?:is|are)\s(?:now\s)?(?:to|set to|due to|scheduled to|expected to))\s(?:hold|host|convene)\s(?:the|their|its)\snext\s(?:\S{1,24}\s)?$/u;

/** "signed an agreement to hold [political consultations] every year": none has been held yet. */
const AGREED_TO_HOLD =
  /\b(?:agreements?|accords?|memorand(?:um|a)|protocols?|decisions?|plans?|proposals?|commitments?|invitations?|MoUs?|need|readiness|desire|intention)\s(?:\S{1,24}\s){0,2}?(?:to|on)\s(?:hold|holding|convene|convening|launch|launching|establish|establishing|start|starting|resume|resuming|revive|reviving)\s(?:\S{1,24}\s){0,3}$/i;

/** "resolved to revive the [Joint Commission]": it has slept and is asleep still. */
const TO_WAKE =
  /\b(?:reviv(?:e[sd]?|ing)|reactivat(?:e[sd]?|ing)|re-?activat(?:e[sd]?|ing)|re-?establish(?:e[sd]|ing)?|relaunch(?:e[sd]|ing)?|re-?energi[sz](?:e[sd]?|ing)|wak(?:e|ing)\sup|breath(?:e|ed|ing) (?:new )?life into|(?:agreed?|resolved?|decided?|pledged?|vowed?|promised?)\sto\s(?:resume|restart|launch))\s(?:(?:the|their|an?|its)\s)?(?:\S{1,24}\s){0,3}$/u;
/** "The [Joint Commission], idle since 2019, will be revived", "The [Committee] should sit twice a year" */
const IS_TO_WAKE =
  /^(?:\s\([^()]{2,20}\))?(?:,[^.;]{4,60},)?\s(?:(?:will|would|should|must|can|could|may|is to|are to|to)\s(?:now\s|also\s|soon\s)?be\s(?:revived|re-?activated|re-?established|relaunched|restarted|re-?energi[sz]ed|set up|woken)|(?:should|must|ought to|needs? to)\s(?:meet|sit|convene|be convened))\b/u;

/** "one of the outcomes of the [ninth session], held in Oslo": told by what came of it. */
const OUTCOME_OF = /\b(?:outcomes?|results?|fruits?)\s(?:of|from)\s(?:the\s)?(?:\S{1,24}\s){0,3}$/i;
const HELD =
  /^(?:\s\([^()]{2,20}\))?,\s(?:(?:which|that)\s)?(?:(?:was\s)?(?:held|convened)|took place|closed|ended|concluded|wrapped up)\b(?![^.;,]{0,40}\b(?:19|20)\d\d)/u;

/** "Next week's [meeting of ASEAN ministers] has been put off": what the sentence tells. */
const NEXT_WEEKS = /\b[Nn]ext\s(?:week|weekend|month|year)['’]s\s(?:\S{1,24}\s){0,2}$/u;

/** "since its 11th meeting", "under the Dialogue established last year": not the session that is told. */
export const isLookedBackTo = (mechanism: Span, { text, start }: Sentence): boolean => {
  const before = text.slice(Math.max(0, mechanism.start - start - ABOUT_REACH), mechanism.start - start);
  if (TO_HOLD_NEXT.test(before)) return false;
  const behind = text.slice(mechanism.end - start);
  if (NEXT_WEEKS.test(before) && isCalledOff(behind)) return false;
  if (IS_TO_WAKE.test(behind)) return true;
  if (OUTCOME_OF.test(before) && HELD.test(behind)) return false;
  return [TO_WAKE, ABOUT, SPOKEN_OF, STILL_TO_COME, STAYED_AWAY, TO_BE_TALKED_OF, AGREED_TO_HOLD].some((pattern) =>
    pattern.test(before),
  );
};

const OFFICE =
  /\b(?:(?:[Cc]o-?)?[Cc]hair(?:man|woman|person)?|[Pp]resident|[Ss]ecretary(?:[- ][Gg]eneral)?|[Mm]ember|[Hh]ead|[Cc]oordinator|[Cc]ommissioner|[Dd]irector(?:[- ][Gg]eneral)?)\s(?:of|on)\s(?:the\s)?$|\b(?:[Dd]irector(?:[- ][Gg]eneral)?|[Cc]hair(?:man|woman|person)?|[Ss]ecretary(?:[- ][Gg]eneral)?|[Mm]ember|[Cc]ommissioner|[Oo]fficer|[Cc]oordinator|[Hh]ead),\s$|\b(?:who|which)\s(?:also\s)?(?:co-?)?chairs\s(?:the\s)?$/u;

/** "X, co-chair of the Chad-Niger Joint Commission, met Y", "Y, Deputy Director, River Commission": the body of an office; a numbered session of it would be told. */
export const isOfOffice = (mechanism: MechanismMention, { text, start }: Sentence): boolean =>
  (!mechanism.session && OFFICE.test(text.slice(Math.max(0, mechanism.start - start - 40), mechanism.start - start))) ||
  OF_CURRENT.test(text.slice(Math.max(0, mechanism.nameSpan.start - start - 60), mechanism.nameSpan.start - start));

/** "Y, President of the current session of the [Ministerial Council]": whose turn it is. */
const OF_CURRENT =
  /\b(?:president|chair(?:man|woman|person)?)\sof\s(?:the|its)\s(?:current|present|ongoing)\ssession\s(?:of\s(?:the\s)?)?$/iu;

/** "Presidential Council head X", "Speaker of the Shura Council X": the body that stands in somebody's office. */
export const isInOffice = ({ session, name, nameSpan }: MechanismMention, people: readonly PersonMention[]): boolean =>
  !session &&
  // "the Conference of Heads of State of X": its members' offices stand in its name.
  !/\bHeads of\b/.test(name) &&
  people.some(({ offices }) =>
    offices.some(
      ({ start, end }) =>
        nameSpan.end > start && nameSpan.start < end && (start < nameSpan.start || end > nameSpan.end),
    ),
  );

const THEIR_ROOF = /\b(?:headquarters|seat|offices?|premises|building|secretariat)\s(?:of|at)\s(?:the\s)?$/i;

const THEIR_PEOPLE =
  /\b(?:officials|representatives|delegates|experts|colleagues|members|staff|leadership|counterparts|mediators|co-chairs)\s(?:from|of|at)\s(?:the\s)?(?:(?!(?:at|in|during|for|who|on)\s)[\p{L}'’-]{1,24}\s){0,9}$/iu;

/** "met with officials from the River Commission", "received at the headquarters of the Commission": whose people they are, and under whose roof. */
export const isOfThoseMet = (mechanism: MechanismMention, { sentence, end }: Trigger): boolean => {
  if (mechanism.session || mechanism.start < end) return false;
  const gap = between(sentence, { start: end, end }, mechanism);
  return (
    THEIR_PEOPLE.test(gap) ||
    THEIR_ROOF.test(gap) ||
    (mechanism.parties.length < 2 && /^\s(?:\p{Lu}\p{L}{1,5}day\s)?with\s(?:the\s|an?\s)?$/u.test(gap))
  );
};

/** A call is no session of anything, unless the name is that of a call ("Quad Leaders Call"). */
export const isNamedForCall = ({ name }: MechanismMention): boolean =>
  /\b(?:call|teleconference|videoconference)\b/i.test(name);
