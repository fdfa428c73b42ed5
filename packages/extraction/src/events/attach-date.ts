import type { DateMention, Mentions, Trigger } from "../model.ts";
import { isOfGreeting } from "../mentions/greeting.ts";
import { isOfArrival } from "./arrival-aside.ts";
import { isDenied } from "./denied.ts";
import { isOfDecision } from "./of-decision.ts";
import { dueDay, isOfOtherClause, isOfOtherDay } from "./other-day.ts";
import { plannedDay } from "./planned-day.ts";
import { between, isOfReport, nearest, type Scope } from "./scope.ts";
import { isLookedBackTo } from "./spoken-of.ts";

/** "the Declaration of May 2023": the day of something else. */
const OF_INSTRUMENT =
  /(?:\b(?:[Dd]eclaration|[Aa]greement|[Aa]ccord|[Tt]reaty|[Pp]rotocol|[Mm]emorandum|[Rr]esolution|[Cc]ommuniqu[eé]|[Cc]onvention|[Pp]act|[Dd]eal|[Ss]tatement|[Ll]aw|[Ww]ar|[Cc]oup|[Ee]lections?|[Ww]inter|[Ss]ummer|[Ss]eason|(?:fiscal|financial|academic|school)\syear)\s(?:of|in|from|signed in|signed on|adopted in|reached in)|\b(?:since|until|till|by|before|from|back to|than in|as of)(?:\s(?:the\s)?(?:end|beginning|start|middle|close|(?:first|second)\shalf)(?:\sof)?)?)\s(?:the\s|early\s|late\s|mid-)?$/u;
const COARSE_REACH = 70; // a month or a year stands close to its verb, or belongs to another clause
const OTHER_CLAUSE = /[;:]|\b(?:since|which|who|that|after|when|where|while|because|although|as)\b/;

/** "in July 2024, when the two signed", "in 2021, at which they signed": that day. */
const WHEN = /^,?\s(?:when|where|(?:at|during|in|on)\swhich|[io]n\sthe\s(?:sidelines|margins|fringes)\sof\swhich)\s/u;
/** "It was in Mombasa in 2021 that they signed" */
const IT_WAS = /^It\swas\s(?:only\s)?(?:in|on|at)\s[^.;]{2,60}\sthat\s/u;
const isOfClauseBehind = ({ sentence, start }: Trigger, date: DateMention): boolean =>
  date.end <= start &&
  (WHEN.test(sentence.text.slice(date.end - sentence.start)) ||
    (IT_WAS.exec(sentence.text)?.[0].length ?? 0) >= date.end - sentence.start);

const isOfOther = (trigger: Trigger, date: DateMention, mechanisms: Mentions["mechanisms"]): boolean => {
  const { sentence } = trigger;
  const before = sentence.text.slice(Math.max(0, date.start - sentence.start - 40), date.start - sentence.start);
  if (date.precision === "month" || date.precision === "year") {
    // "will host the sixth session of the Kenya-Uganda Joint Ministerial Commission in 2027": its name is no distance.
    const named = mechanisms.findLast(({ start, end }) => start >= trigger.end && end <= date.start);
    const gap = between(sentence, named ?? trigger, date);
    if (isOfClauseBehind(trigger, date)) return false;
    return OF_INSTRUMENT.test(before) || gap.length > COARSE_REACH || OTHER_CLAUSE.test(gap);
  }
  return false;
};

/** "met ahead of the summit on Friday", "will meet after a call on Monday": what stands in front of the verb is its own. */
const isOfOtherOccasion = (trigger: Trigger, date: DateMention): boolean =>
  !isOfGreeting(trigger.sentence.text.slice(0, date.start - trigger.sentence.start)) &&
  isOfOtherDay(trigger.sentence, date, {
    from: Math.min(trigger.end, date.start),
    isToCome: trigger.status === "scheduled",
  });

const OF_WHOM =
  /,\s(?:(?:re-?)?elected|(?:re)?appointed|named|nominated|inaugurated|installed|accredited|promoted|sworn\sin|born|speaking|addressing|writing|talking|answering)\b[^,;.]{0,60}$/u;
/** "X, appointed last month, will visit Peru", "X, speaking to reporters on Monday, said": of whoever does it, not of what he does. */
const isOfWhom = ({ sentence, start }: Trigger, date: DateMention): boolean =>
  date.end <= start &&
  OF_WHOM.test(sentence.text.slice(0, date.start - sentence.start)) &&
  /^[^,;.]{0,40},\s/.test(sentence.text.slice(date.end - sentence.start, start - sentence.start));

const WHO_IS = /,\swho\s[^,;]*$/u;
/** "met X, who is [visiting] Peru with Y, on Sunday": the day is of the clause around the aside. */
const isOfAround = ({ sentence, start, end }: Trigger, date: DateMention): boolean =>
  WHO_IS.test(sentence.text.slice(0, start - sentence.start)) &&
  /^[^,;.]*,\s(?:(?:late|early)\s)?(?:on\s)?$/u.test(
    sentence.text.slice(end - sentence.start, date.start - sentence.start),
  );

const BRACKETED =
  /\b(?:Forum|Summit|Conference|Session|Assembly|Week|Meeting|Congress|Expo|Exhibition|Festival|Fair|Council|Dialogue)\s\((?:from\s)?$/u;
/** "X, who is in Nairobi for the Digital Forum (March 7-9), met Y": how long the forum goes on. */
const isOfForum = ({ sentence, start }: Trigger, date: DateMention): boolean =>
  date.end < start &&
  BRACKETED.test(sentence.text.slice(0, date.start - sentence.start)) &&
  sentence.text.startsWith(")", date.end - sentence.start);

/** "No: 45, 1 March 2027, Press Release Regarding the Visit": the day of the release. */
const OF_RELEASE = /^(?:No|Nr|Ref)[.:]{0,2}\s?\d{1,5}(?:\/\d{2,4})?,\s$/;

/** The day the clause gives. */
export const dateFor = (trigger: Trigger, scope: Scope, mentions: Mentions): DateMention | null => {
  // "regarding the April 22-23 Ocean Summit": the day of what is only spoken of.
  const spokenOf = mentions.mechanisms.filter((mechanism) => isLookedBackTo(mechanism, trigger.sentence));
  const told = mentions.dates.filter(
    (date) =>
      !isDenied(trigger.sentence, date) &&
      !OF_RELEASE.test(trigger.sentence.text.slice(0, date.start - trigger.sentence.start)) &&
      !isOfDecision(trigger, date) &&
      !isOfReport(trigger.sentence, date) &&
      !isOfOther(trigger, date, mentions.mechanisms) &&
      !isOfWhom(trigger, date) &&
      !isOfAround(trigger, date) &&
      !isOfForum(trigger, date) &&
      !(date.end <= trigger.start && isOfArrival(trigger.sentence, date.start)) &&
      !isOfOtherOccasion(trigger, date) &&
      !isOfOtherClause(trigger, date, scope.triggers) &&
      !spokenOf.some(({ start }) => start >= date.end && start - date.end <= 1),
  );
  if (trigger.status === "postponed" || trigger.status === "cancelled") return plannedDay(trigger, scope, told);
  const days = told.filter((date) => date.precision === "day" || date.precision === "range");
  const due = dueDay(trigger, days);
  if (due !== undefined && trigger.value.kind !== "visit") return due;
  // "will meet on Wednesday, after meeting in Varna last January": the day in front is that of the news.
  if (trigger.background && days.every(({ start }) => start < trigger.end)) {
    const behind = nearest(
      trigger,
      scope,
      told.filter(({ start }) => start >= trigger.end),
    );
    if (behind !== null) return behind;
  }
  const around = days.find((date) =>
    scope.triggers.some((other) => other.start > trigger.end && isOfAround(other, date)),
  );
  return around ?? nearest(trigger, scope, days) ?? nearest(trigger, scope, told);
};
