import type { Trigger } from "../model.ts";

const OTHERS = String.raw`(?:lawmakers|MPs|senators|deputies|judges|jurors|voters|farmers|growers|fishermen|traders|unions|workers|strikers|teachers|students|scientists|experts|bishops|clerics|executives|investors|shareholders|creditors|activists|protesters|rebels|families|relatives|veterans|journalists|reporters|editors|analysts|doctors|pilots|players|fans|employers|residents|villagers|the\s(?:cabinet|court|jury|board|parliament|senate|assembly|party))`;
const GAP = String.raw`(?:\s(?:in|of|from)\s[^.;,]{2,40}?)?(?:\s(?:on\s)?(?:\p{Lu}\p{L}{2,5}day|today|yesterday|have|had|has|also|then|later|will|are\sto|were\sto))*`;
/** "Lawmakers in Lima [met] to discuss X and Y": others met. */
const BY_OTHERS = new RegExp(
  String.raw`(?:^|[.;,]\s|\b(?:as|while|when|and|that)\s)(?:the\s)?${OTHERS}${GAP}\s$`,
  "iu",
);
/** "[Talks] between unions and X": somebody's with others. */
const WITH_OTHERS = new RegExp(
  String.raw`^\s(?:between|of|with|among)\s(?:[^.;,]{3,60}\sand\s)?(?:the\s|striking\s|local\s)?${OTHERS}\b`,
  "iu",
);
/** "A film about X and Y [opened]": what they are the matter of. */
const ABOUT =
  /\b(?:film|movie|book|play|documentary|exhibition|show|series|drama|opera|biography|novel|podcast|song|cartoon)s?\s(?:about|on|featuring|starring|by)\s(?:the\s)?(?:[\p{L}'’.-]{2,20},?\s){2,14}$/u;

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
  return BY_OTHERS.test(before) || WITH_OTHERS.test(behind);
};

/** Whether the people whom the clause names are what others meet for, or what a work is about. */
export const isMatterOfOthers = (trigger: Trigger): boolean => {
  const [before, behind] = around(trigger);
  return trigger.rule === "event.discussed-together" ? ABOUT.test(before) : BY_OTHERS.test(before) && FOR.test(behind);
};
