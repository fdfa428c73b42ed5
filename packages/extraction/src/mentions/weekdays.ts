import { isOfGreeting } from "./greeting.ts";
import { withoutAsides } from "../sentences/plan-asides.ts";
import { matchesOf } from "../matches.ts";
import type { DateMention, Sentence } from "../model.ts";
import { behindQuoted } from "../sentences/quoted-front.ts";
import { fromMeetingOn } from "../sentences/put-there.ts";
import { asideEnd } from "./lead-aside.ts";
import { MADE, UNDER_DEAL } from "../sentences/reached-deal.ts";
import { withoutFirst } from "../sentences/was-first.ts";
import { saying, withoutSaid } from "../sentences/said-clause.ts";
import { addDays, type Calendar, weekdayOf } from "./calendar.ts";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const DAY = "(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)";
const WEEKDAY = new RegExp(
  String.raw`(?<!\b(?:Good|Black|Holy|Ash|Easter|Palm|Bloody|Super|Cyber)\s)\b(?:(?<modifier>last|next|this|coming|past)\s)?(?<day>${DAY})\b(?!,?\s(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s\d))(?:\s?(?:to|through|until|and|-|–)\s?(?<last>${DAY})\b)?(?<week>\s(?:of\s)?(?:next|last)\sweek)?`,
  "giu",
);
const REACH = 160; // how far before a weekday its verb is looked for

/** Words that put what follows, or a plan that came to nothing, after the report. */
export const FUTURE =
  /\b(?:will|shall|may|might|could|to be|(?:is|are|was|were) (?:now |also |then |next )?to|set to|due (?:to|in|on|at|here)|scheduled|slated|expected|plans?(?!(?<=\b(?:presented|outlined|delivered|submitted|unveiled|explained|laid out|handed over)\s(?:an?|the|his|her|its|their)\splans?)\s(?:in\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}\s)?(?:late\s|early\s)?on\s$)(?<!\b(?:action|joint|peace|working?|cooperation|implementation|master|recovery|reform|development|contingency|transition|investment|\p{L}{3,6}-(?:year|point|step))\splans?)(?!\sof\s(?:action|work)\b|\s(?:was|were|has|had|have)\s(?!to\b|made\b))|planned|upcoming|would|(?:announced|arranged|fixed|set|due|billed|slated|pencilled in) for|called for(?=\s(?:(?:the|next|this|early|late)\s)?$)|(?:is|are)\s(?:arriving|leaving|departing|flying|travelling|traveling|heading|visiting|hosting|going|coming|paying|making)|(?:has|have) (?:called off|cancell?ed|postponed|put off|pulled out of|scrapped|withdrawn from|deferred)|(?:cancels|postpones|calls off|puts off|scraps)|(?:leaves|departs|flies|heads|travels|arrives|opens|begins|starts) (?:for|to|in|on|here))\b/u;
const PAST = /\b(?:said|met|(?<!\bbe |\bto have been )held|told|announced(?! for))\b[^,]{0,60}$/;
/** "Hours before they were to gather, X sat down with Y on Monday": what was done, after what was still to come. */
const DONE =
  /\b(?:sat down|(?<=\b(?:he|she|they)\s)spent|spoke|talked|phoned|arrived|landed|flew|conferred|(?<=\p{Lu}[\p{L}'’-]{1,24}\s)(?:received|hosted|welcomed|discussed|visited|travel?led|signed|held|met))\b(?!\sby\s(?!phone|tele|video))(?:(?!\b(?:will|would|may|might|could|due|set|to be|expected|scheduled|planned|slated|for)\b)[^,;.]){0,70}(?:,\s\p{Lu}[^,;.]{2,40},\s(?:on\s)?)?$/u;

/** "will meet next week following a call on Monday": of what went before. */
const OF_EARLIER =
  /\b(?:after|following)\s(?:(?!\b(?:will|before|until|ahead of)\b)[^.;,]){0,70}(?:(?<=\b(?:between|of|with)\s[^.;,]{3,60}),\s\p{Lu}[\p{L}.'’ -]{1,70},?\s(?:(?!\b(?:will|before|until|ahead of)\b)[^.;,]){0,40})?$/u;
/** "met in Lima ahead of the summit on Friday", "before Friday's summit": of what is to come. */
const OF_LATER =
  /\b(?:ahead of|prior to|on the eve of|in the run-up to|in preparation for|to prepare(?: for)?|days? before|before(?=\s(?:(?:an?|the|his|her|its|their|this|next)\s)?(?:[\p{L}-]{2,24}\s){0,4}(?:summit|meeting|conference|session|elections?|vote|visit|trip|talks|round|referendum|anniversary)\b))\s(?:(?!\b(?:after|following|since)\b)[^.;,]){0,70}$/u;

const SENTENCE_END = /[.!?]["'”’)]*\s*$/u;
/** "A week before she is to retire, X held talks on [Monday]": a clause in front has a time of its own. */
const IN_FRONT =
  /^(?:[\p{L}\d’'-]{1,24}\s){0,4}?(?:[Bb]efore|[Aa]fter|[Aa]s|[Ww]hile|[Ww]hen|[Tt]hough|[Aa]lthough|[Aa]sked (?:whether|if|when|about))\s[^,;]{5,90},\s(?=[^,;]{3,90}\s(?:met|held|received|hosted|spoke|visited|signed|said|told|sat|welcomed|discussed|called|talked|agreed|arrived)\b)/u;

/** "cancelled [Thursday's] meeting": it was still to come, but for one of yesterday. */
const CALLED_OFF =
  /\b(?:cancel(?:s|l?ed)?|postpone[sd]?|call(?:s|ed) off|put(?:s)? off|scrap(?:s|ped)?|shelve[sd]?|pull(?:s|ed) out of|skip(?:s|ped)?)\s(?:the\s|his\s|her\s|their\s)?$/u;
const daysBack = (base: string, weekday: number): number => (weekdayOf(base) - weekday + 7) % 7;

const PAST_CLUES = { future: false, modifier: null };

/** "Ministers meet in Lima on Friday", "Talks start on Friday": the present tense of a sentence with a day is a plan. */
const PRESENT =
  /(?<!\b(?:to|on|of|for|about|free|saw (?:him|her|them))\s)\b(?:meets?|receives?|hosts?(?<!\b(?:play(?:ed|s|ing)?|was|were|is|are|be|been)\shost)(?<!\b(?:his|her|their|its)\s(?:\p{Lu}[\p{L}-]+\s){0,2}hosts?)|holds?|signs?(?<!\b(?:an?|the|no|any|this|clear|another|first|further|latest)\ssigns?)|tak(?:e|es) place|starts?|begins?|opens|(?<=\b\p{L}{4,}s\s)open(?!\s(?:and|talks|discussions?|dialogues?|exchanges?|debate|meetings?|sessions?|door)\b)|resumes?|speaks?(?!\s(?:fluent\s|good\s)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu})|gathers?|convenes?|sits?|pays?|visits(?= \p{Lu})|travels?|arrives?|flies|(?:is|are) (?:in|at)|attends?|leads?|welcomes?|goes|votes|expires|returns)\b(?![^.;]*\b(?:met|said|told|held|was|were|had|took|began|opened|ended|agreed|arrived|received|signed|spoke|visited|hosted|and\s\p{Ll}{2,12}ed)\b)[^.;]{0,110}$/u;

/** Whether the words before a day, of a sentence of the text, tell a plan in the present tense. */
export const isOfPlan = (before: string): boolean => PRESENT.test(before);

/** "had been due to meet on Tuesday", told on Wednesday: the day before, sooner than that of the next week. */
const WAS_TO = /\b(?:was|were|had been)\s(?:due|to|set|expected|scheduled|supposed|planned)\b[^.;]{0,90}$/u;

/** "was to have been held on Monday, but was postponed": the nearest Monday. */
const WAS_TO_HAVE = /\bto have been held\b[^,]{0,60}$/;
const HALF_A_WEEK = 3; // days

/** "runs from Monday to Thursday", told on Wednesday: it is not over. */
const GOES_ON =
  /\b(?:runs?|running|continues?|lasts?|(?:is|are) (?:being held|under way|taking place|meeting|holding|visiting|paying|hosting|on an?))\b[^.;]{0,90}$/u;

/** "The three-day conference runs through [Saturday]", "ends on Friday", "is in Lima until Sunday": the last day of what goes on. */
const RUNS_UNTIL =
  /\b(?:(?:runs?|continues?|lasts?|goes on|stays?|remains?|is|are)\s(?:[^.;,]{2,40}\s)?(?:through|until|till)|(?:ends|concludes|closes|wraps up|winds up|finishes)\s(?:in\s\p{Lu}[\p{L}'-]{1,24}\s)?on)\s$/u;

/** "The three-day conference": how long it lasts, one day less. */
const LASTS = /\b(?<days>two|three|four|five|six)-day\b/iu;
const DAYS = ["one", "two", "three", "four", "five", "six"];

/** "a call planned for Tuesday between X and Y did not take place": it is over. */
const DID_NOT =
  /^[^.;]{0,120}\b(?:(?:did not|didn't|never) (?:take place|happen|materiali[sz]e|go ahead|come off)|fell through)\b/u;

/** "[Friday]'s programme: the president meets Y", "the diary for [Friday]"; not "Friday's programme included". */
const OF_DIARY = /^['’]s\s(?:\p{Ll}{3,12}\s)?(?:programme|schedule|diary|agenda|engagements)\b/u;
const DIARY_FOR = /\b(?:programme|schedule|diary|agenda|engagements)\sfor\s$/u;
const IS_OVER = /\b(?:was|were|had|did|met|held|received|included|said|told|took|saw|began|ended|opened)\b/u;
const isOfDiary = (before: string, behind: string): boolean =>
  (OF_DIARY.test(behind) || DIARY_FOR.test(before)) && !IS_OVER.test(behind);

/** "will reopen under a deal reached on Monday" */
const OF_DEAL = new RegExp(String.raw`${UNDER_DEAL}${MADE}\b[^.;,]{0,60}$`, "u");

/** Whether the words before a day put it before the report, whatever its sentence tells. */
export const isOfEarlier = (before: string): boolean => OF_EARLIER.test(before) || OF_DEAL.test(before);

/** Whether the words before a day put it after the report, whatever its sentence tells. */
export const isOfLater = (before: string): boolean => OF_LATER.test(before);

/**
 * The weekday's date. The nearest one is wrong for half of all reports; here the tense decides:
 * the latest such day up to the filing day for what happened, the next one for what will.
 */
export const resolveWeekday = (
  weekday: number,
  calendar: Calendar,
  clues: { readonly future: boolean; readonly modifier: string | null },
): string | null => {
  const base = calendar.filed ?? calendar.published;
  if (base === null) return null;
  const today = weekdayOf(base);
  const back = (today - weekday + 7) % 7;
  if (clues.modifier === "last" || clues.modifier === "past") return addDays(base, back === 0 ? -7 : -back);
  // Tomorrow is called "next Wednesday" by nobody.
  const ahead = (weekday - today + 7) % 7;
  if (clues.modifier === "next") return addDays(base, ahead <= 1 ? ahead + 7 : ahead);
  if (clues.modifier === "coming") return addDays(base, ahead || 7);
  return clues.future ? addDays(base, (weekday - today + 7) % 7) : addDays(base, -back);
};

/** Weekdays of a sentence as days, "from Monday through Wednesday" as a range; none if no day of reference is known. */
export const weekdaysOf = ({ text, start, zone }: Sentence, calendar: Calendar): DateMention[] => {
  const base = calendar.filed ?? calendar.published;
  if (base === null) return [];
  const found: DateMention[] = [];
  const isBody = zone === "body" && SENTENCE_END.test(text);
  // '"It will rain," said X after he met Y on [Monday]'
  const front = Math.max(IN_FRONT.exec(text)?.[0].length ?? behindQuoted(text), asideEnd(text));
  // "Two bridges will be built, Minister X said after a meeting on [Monday]": that day is over.
  const clause = saying(text);
  for (const match of matchesOf(WEEKDAY, text)) {
    const { modifier, day = "", week, last } = match.groups ?? {};
    const said = clause !== null && match.index >= clause.said ? clause.from : 0;
    const from = Math.max(said, match.index - REACH, match.index >= front ? front : 0);
    const before = withoutFirst(withoutAsides(fromMeetingOn(withoutSaid(text.slice(from, match.index)))));
    const untilThen = isBody && last === undefined && RUNS_UNTIL.test(before);
    const days = untilThen ? DAYS.indexOf(LASTS.exec(text)?.groups?.["days"]?.toLowerCase() ?? "") : 0;
    // When it began is not told: its last day is not the day of it.
    if (days < 0) continue;
    const future =
      !isOfGreeting(text.slice(0, match.index)) &&
      (isOfLater(before) ||
        isOfDiary(before, text.slice(match.index + day.length)) ||
        (CALLED_OFF.test(before) && daysBack(base, WEEKDAYS.indexOf(day.toLowerCase())) > 1) ||
        untilThen ||
        (isBody &&
          isOfPlan(before) &&
          !isOfEarlier(before) &&
          resolveWeekday(WEEKDAYS.indexOf(day.toLowerCase()), calendar, PAST_CLUES) !== addDays(base, -1)) ||
        (FUTURE.test(before) && !PAST.test(before) && !DONE.test(before) && !isOfEarlier(before)));
    const word = week === undefined ? (modifier?.toLowerCase() ?? null) : week.includes("next") ? "next" : "last";
    const weekday = WEEKDAYS.indexOf(day.toLowerCase());
    const daysAgo = daysBack(base, weekday);
    const isYesterdays = (daysAgo === 1 && WAS_TO.test(before)) || (daysAgo <= HALF_A_WEEK && WAS_TO_HAVE.test(before));
    const cameToNothing = DID_NOT.test(text.slice(match.index + match[0].length));
    let date = resolveWeekday(weekday, calendar, { future: future && !isYesterdays && !cameToNothing, modifier: word });
    if (date === null) continue;
    if (week?.includes("next") === true && date <= addDays(base, 6 - ((weekdayOf(base) + 6) % 7)))
      date = addDays(date, 7);
    if (untilThen) {
      const end = { start: start + match.index, end: start + match.index + match[0].length };
      found.push({ ...end, date: addDays(date, -days), dateEnd: date, precision: "range", basis: "weekday" });
      continue;
    }
    const length = last === undefined ? 0 : (WEEKDAYS.indexOf(last.toLowerCase()) - weekday + 7) % 7;
    const latest = addDays(base, -((weekdayOf(base) - weekday + 7) % 7));
    const isGoingOn = length > 0 && GOES_ON.test(before) && addDays(latest, length) >= base;
    // "from Monday to Wednesday" told on Tuesday is over only if Wednesday was last week's.
    const isLastWeeks = !future && addDays(date, length) > base && length > 0;
    const first = isGoingOn ? latest : isLastWeeks ? addDays(date, -7) : date;
    found.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      date: first,
      dateEnd: length === 0 ? null : addDays(first, length),
      precision: length === 0 ? "day" : "range",
      basis: "weekday",
    });
  }
  return found;
};
