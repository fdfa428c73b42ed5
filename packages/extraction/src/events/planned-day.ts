import type { DateMention, Sentence, Trigger } from "../model.ts";
import { nearest, type Scope } from "./scope.ts";

const OFF = String.raw`(?:postpon(?:e[sd]?|ing)|put(?:s|ting)? (?:off|back|on hold)|call(?:s|ed|ing)? off|cancel(?:l?ed|s|l?ing)?|scrap(?:s|ped|ping)?|shelve[sd]?|shelving|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|push(?:es|ed) back|moved|re-?scheduled|adjourned|suspended|abandoned|dropped)`;

/** "planned for Friday", "that was to open in Lima on Friday", "due on 3 May": the day it was to have been. */
const PLANNED =
  /\b(?:planned|scheduled|set|due|slated|fixed|arranged|expected|billed|supposed|(?:was|were|is|are|had been) to(?: have)?)\b[^.;,]{0,70}$/;

/** "on Tuesday called off", "late on Tuesday cancelled", "Chile Tuesday put off": the day that was decided. */
const DECIDED_BEHIND = new RegExp(
  String.raw`^,?\s(?:(?:abruptly|suddenly|again|indefinitely|jointly|unilaterally)\s)?${OFF}\b`,
  "u",
);
/** "was put off on Tuesday", "cancelled late Tuesday". */
const DECIDED_BEFORE = new RegExp(String.raw`\b${OFF}\s(?:(?:late|early|earlier)\s)?(?:(?:on|in)\s)?$`, "u");
/** "put off until Friday", "moved from Friday to Monday": the new day; not the one it is moved from. */
const NEW_DAY = new RegExp(
  String.raw`\b${OFF}\s(?:(?:(?!\b(?:planned|scheduled|set|due|slated|fixed|arranged)\b)[^.;,]){0,60}\s)?(?<!\b(?:was|were|is|are|due|set|expected|scheduled|planned|slated)\s)(?:to|until|till|for)\s(?:the\s)?(?:\p{L}+\s)?$`,
  "u",
);
const REACH = 110;

const beforeIt = ({ text, start }: Sentence, date: DateMention): string =>
  text.slice(Math.max(0, date.start - start - REACH), date.start - start);

const behind = ({ text, start }: Sentence, date: DateMention): string =>
  text.slice(date.end - start, date.end - start + REACH);

/** The day on which something was put off or called off; not "postponed Friday's talks". */
export const isOfCallingOff = (sentence: Sentence, date: DateMention): boolean =>
  DECIDED_BEHIND.test(behind(sentence, date)) ||
  (DECIDED_BEFORE.test(beforeIt(sentence, date)) && !/^['’]/.test(behind(sentence, date)));

/** Of what was put off or called off: the day on which it was to have been, not the day of the decision nor the new one. */
export const plannedDay = (trigger: Trigger, scope: Scope, told: readonly DateMention[]): DateMention | null => {
  const { sentence } = trigger;
  const planned = told.filter(
    (date) => PLANNED.test(beforeIt(sentence, date)) && !NEW_DAY.test(beforeIt(sentence, date)),
  );
  const inReach = nearest(trigger, scope, planned) ?? (planned.length === 1 ? planned[0] : undefined);
  if (inReach !== undefined) return inReach;
  const others = told.filter((date) => !isOfCallingOff(sentence, date) && !NEW_DAY.test(beforeIt(sentence, date)));
  const days = others.filter((date) => date.precision === "day" || date.precision === "range");
  return nearest(trigger, scope, days) ?? nearest(trigger, scope, others);
};
