import { inEitherCase } from "../either-case.ts";
import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

/** Words of one side's own concerns, wishes and gifts that have their matter behind them. */
const VOICED = [
  String.raw`coordination (?:in|on|against) |(?:cooperation|collaboration|cooperate|collaborate|work together) against `,
  String.raw`(?:call(?:s|ed)|ask(?:s|ed)|press(?:es|ed)|push(?:es|ed))\s(?:again\s)?for\s`,
  String.raw`(?:concerns?|condolences|fears)\s(?:of\s[^.;,]{3,40}\s)?(?:over|on|about|regarding)\s`,
  String.raw`challenges posed by\s|importance of\s|efforts (?:to|on|against)\s|decided on\s|condemned\s|proposed\san?\s`,
  String.raw`(?:letter|message|dossier)\s(?:[^.;:,"]{2,50}?\s)?(?:on|about|concerning|regarding)\s`,
  String.raw`press(?:ed|es)\s[^.;:,"]{3,40}?\son\s`,
  String.raw`(?:briefed|informed|updated|apprised)\s[^.;:,"]{3,80}?\s(?:about|on|of)\s`,
  String.raw`(?:(?:expressed|voiced|reiterated|reaffirmed|sought|asked\sfor|requested)\s(?:[\p{L}']{2,24}\s){0,3}support\s(?:for|in)|complain(?:ed|s)\s(?:of|about))\s`,
  // "an account of the situation in Chad"
  String.raw`(?:account|situation|war|unrest|fighting|developments)\s(?=in\s(?-i:\p{Lu}))`,
  String.raw`(?:breakthrough|compromise|headway|partnership|(?<!\bto )rules?|study|loan|pledge[^.;,]{0,40}|million|billion|spent [^.;,]{0,20})\s(?:on|(?<!rules?\s)for)\s`,
].join("|");

/** "cooperation against piracy", "the importance of dialogue", "concern over tolls": what a side spoke of, though nobody says that the sides did. */
export const voiced: Rule<string> = {
  id: "topic.voiced",
  needs:
    "letter|message|dossier|briefed|informed|updated|apprised|support |complain|cooperat|effort|collaborat|coordination|co-operation|work together|call|ask|press|push|concern|condolences|fears|challenges|importance|decided|condemned|proposed|account|situation|war |unrest|fighting|developments|breakthrough|compromise|headway|partnership|rule|study|loan|pledge|million|billion|spent",
  summary: "He called for clean ports; not: cooperation is good.",
  cue: inEitherCase(new RegExp(String.raw`\b(?:${VOICED})${MATTER}`, "giu")),
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
