import { asideEnd } from "../mentions/lead-aside.ts";
import { isOfOtherSubject } from "./new-subject.ts";
import { isOfSomebodys } from "./of-somebody.ts";
import type { Trigger } from "../model.ts";
import { A_DAY } from "./words.ts";

const OTHERS = String.raw`(?:lawmakers|MPs|senators|deputies|judges|jurors|voters|farmers|growers|fishermen|traders|unions|workers|strikers|teachers|pupils|mayors|students|scientists|experts|bishops|clerics|executives|investors|shareholders|creditors|activists|protesters|rebels|families|relatives|veterans|journalists|reporters|editors|analysts|doctors|pilots|players|fans|employers|residents|villagers|the\s(?:cabinet|court|jury|board|parliament|senate|assembly|party))`;
const GAP = String.raw`(?:\s(?:in|of|from)\s[^.;,]{2,40}?)?(?:\s(?:on\s)?(?:${A_DAY}|today|yesterday|have|had|has|also|then|later|will|are\sto|were\sto))*`;
/** "Lawmakers in Lima [met] to discuss X and Y": others met. */
const BY_OTHERS = new RegExp(
  String.raw`(?:^|[.;,]\s|\b(?:as|while|when|and|that|whom)\s)(?:the\s)?${OTHERS}${GAP}\s$`,
  "iu",
);
/** "The two clubs [met]", "The ministry's officials [met]": nobody of the two states. */
const BY_NO_STATE = new RegExp(
  String.raw`^(?:(?:[Tt]he\stwo|[Bb]oth)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:schools|clubs|companies|firms|airlines|banks|unions|universities|colleges|newspapers|federations|associations|churches|hospitals|museums|operators|carriers|utilities|broadcasters|villages|towns|families|brothers|sisters|players)|[Tt]he\s(?:ministry|department|party|company|union|city|council)['’]s\s(?:[\p{Ll}-]{3,14}\s){0,3}\p{Ll}{3,14}|[Tt]he\s(?:talks|negotiations)\s(?:on|over)\s(?:pay|wages|salaries|pensions)|[Aa]n?\s(?:conference|summit|forum|session|seminar|workshop)\son\s[^.;,]{3,60}?)${GAP}\s(?:was\s|were\s)?$`,
  "u",
);
/** "[Talks] between unions and X": somebody's with others. */
const WITH_OTHERS = new RegExp(
  String.raw`^\s(?:between|of|with|among)\s(?:[^.;,]{3,60}\sand\s)?(?:the\s|striking\s|local\s)?${OTHERS}\b`,
  "iu",
);
/** "[Talks] on pay": an employer's. */
const ON_PAY = /^\s(?:on|over|about)\s(?:pay|wages|salaries|working\s(?:conditions|hours)|pensions)\b/;
/** "A film about X and Y [opened]": what they are the matter of. */
const ABOUT =
  /\b(?:film|movie|book|play|documentary|exhibition|show|series|drama|opera|biography|novel|podcast|song|cartoon)s?\s(?:about|on|featuring|starring|by)\s(?:the\s)?(?:[\p{L}'’.-]{2,24},?\s){2,14}$/u;

const PERSONAL = String.raw`(?:him|her|them|me|us|you|each\s|one\s(?:another|on|to)|(?:his|her|their|its|the|an?|both|this|that)\s(?:[\p{L}-]{2,24}\s){0,3}(?:counterparts?|colleagues?|hosts?|guests?|visitors?|opposite|peers?|presidents?|premiers?|ministers?|chancellors?|secretar(?:y|ies)|leaders?|delegations?(?!\s(?:of|from)\s(?:\p{Ll}{3,12}\s)?${OTHERS})|envoys?|ambassadors?|officials?|side|sides|teams?|king|emir|sultan|prince|delegates|negotiators?|diplomats?|representatives?|directors?|heads?\sof|chiefs?|commissioners?|speakers?|commanders?|generals?|governors?|members|mission|government|authorities|dignitar(?:y|ies))\b|\p{Lu})`;
/** What says where, when or how, and no one. */
const ADVERBIAL = String.raw`(?:[.,;:)"”–—]|$|(?:in|at|on|for|over|to|during|after|before|behind|under|by|via|as|while|when|where|until|amid|from|inside|outside|near|through|late|early|earlier|later|again|privately|briefly|separately|together|alone|today|yesterday|here|there|face|and|but|last|this|next|online|virtually|twice|\p{Ll}{3,14}ly)\b)`;
/** "met [teachers]", "held talks with [unions]", "spent an hour with [pupils]": somebody who is no official is met. */
const MET_OTHERS = new RegExp(
  String.raw`^(?:\s(?!with\b)(?!${PERSONAL}|${ADVERBIAL})|(?:\s[^.;,]{2,50}?)?\swith\s(?!${PERSONAL}))[\p{L}]`,
  "u",
);
const TAKES_WHOM =
  /^meeting$|(?:^|\s)(?:met|meets?|received|receives|welcomed|welcomes|greeted|hosted|called|phoned|telephoned|rang)$/;
const WITH = /\b(?:with|received by)$/;
/** "discussed the plan [with her advisers]" */
const WITH_OWN =
  /^[^.;]{0,60}\swith\s(?:his|her|their|its)\s(?:own\s)?(?:senior\s|legal\s|military\s)?(?:advis[eo]rs|aides|staff|cabinet|deputies|family|party|wife|husband|lawyers|commanders)\b/;
const SPENT = /^(?:spent|sat)$/;

/** "met on Tuesday [to hear] X and Y": what they met for. */
const FOR =
  /^(?:\s[^.;,]{2,40})?\sto\s(?:discuss|hear|debate|consider|vote|decide|question|grill|honou?r|protest|mourn|try|judge|elect|choose)\b/;

const around = ({ sentence, start, end }: Trigger): readonly [before: string, behind: string] => [
  sentence.text.slice(0, start - sentence.start),
  sentence.text.slice(end - sentence.start),
];

/** Whether the clause tells what people who are no officials did: no meeting of those whom the text names elsewhere. */
export const isOfOthers = (trigger: Trigger): boolean => {
  const [before, behind] = around(trigger);
  const { quote } = trigger;
  const takes = TAKES_WHOM.test(quote) || SPENT.test(quote) ? behind : WITH.test(quote) ? ` with${behind}` : null;
  return (
    BY_OTHERS.test(before) ||
    isOfSomebodys(before) ||
    [WITH_OTHERS, WITH_OWN].some((pattern) => pattern.test(behind)) ||
    (takes !== null && MET_OTHERS.test(takes))
  );
};

/** Rules of verbs whose subject met, or was held, itself. */
const ITSELF: ReadonlySet<string> = new Set(["event.session", "event.gathered"]);

/** Whether the people whom the clause names are what others meet for, or what a work is about. */
export const isMatterOfOthers = (trigger: Trigger): boolean => {
  const [before, behind] = around(trigger);
  // "The two ministers had talks on wages": they did.
  // "As inspectors gathered in Vienna, X met Y"
  if (trigger.start < trigger.sentence.start + asideEnd(trigger.sentence.text)) return true;
  if (ITSELF.has(trigger.rule) && trigger.value.shape !== "owner" && isOfOtherSubject(before)) return true;
  if (BY_NO_STATE.test(before) || (/^(?:the\s)?$/i.test(before) && ON_PAY.test(behind))) return true;
  return trigger.rule === "event.discussed-together" ? ABOUT.test(before) : FOR.test(behind) && BY_OTHERS.test(before);
};
