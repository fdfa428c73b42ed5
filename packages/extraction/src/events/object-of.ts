import type { Sentence, Trigger } from "../model.ts";
import { isDelegationGap } from "./delegation-gap.ts";
import { between, group } from "./group.ts";
import { receivedAt } from "./received-where.ts";
import type { Unit } from "./units.ts";

const OBJECT_GAP =
  /^(?:\s|,|:|–|—|\b(?:(?:[\p{L}-]{3,24}\s){0,2}(?:country|nation|kingdom|republic|emirate|sultanate)['’]s|with|by|between|of|from|for|the|an?|his|her|their|its|my|visiting|senior|top|to|and|of|members?|some|several|other|two|three|four|five|six|seven|eight|all|officials|representatives|leaders|heads|agencies|organi[sz]ations|government|both|including|among|separately|today|yesterday|tomorrow|here|again|briefly|earlier|late|later|on|in|held|talks|virtually|newly(?:[- ](?:accredited|appointed|elected|arrived|designated|installed|sworn[- ]in|named|minted))?|resident|non-resident|designated|accredited|the late|led by|headed by|high-ranking|high-level|parliamentary|military|ministerial|congressional|technical|diplomatic|joint|day|week|month|this|last|next|delegation|delegations|mission|goodwill|working|study|fact-finding|group|team|from (?:early|mid|late)|counterparts?|hosts?|ministers|side|that (?:same )?(?:day|morning|afternoon|evening|night)|at|via|video|link|phone|telephone|over|one-on-one|acting|interim|caretaker|outgoing|incoming|(?:foreign )?ministr(?:y|ies)(?: of foreign affairs)?|(?:ministry|department)\s(?:of|for)\s(?:(?!of\b)[\p{L}-]{2,24},?\s){1,8}of|his royal highness|her royal highness|(?:his|her) (?:majesty|highness|excellency)|H\.?R\.?H|H\.E|HE|Mr|Mrs|Ms|Dr|Shri|Smt|Hon|Sir)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b\d{1,4}\b|(?<=\bin\s)\p{Lu}[\p{L}-]{2,20}(?=(?:\s(?:on|today|yesterday)\b[^,]{0,20})?,\s(?:including|among them)\s)|\b(?:(?:Mr|Mrs|Ms|Dr|President|Chancellor)\.?\s)?(?!People)\p{Lu}[\p{L}-]{1,24}['’]s(?=\s(?:\p{Ll}{3,9}\s)?$)|\b\p{L}{3,14}ly\b|\b(?!\p{Ll}{1,16}ing\b)\p{Ll}{3,16}\b(?=\s(?:\p{Ll}{3,16}\s)?$)|\b(?:prime|foreign|defen[cs]e|finance|trade|interior|transport|energy|health|justice|culture|economy|agriculture|environment|labou?r|tourism|water|oil)\b(?=\sministers\b)|['".])*$/iu;
const OBJECT_REACH = 90;
/** "met with [the Chief Negotiators,] A of Chad and B of Niger": what those are who are then named. */
const HEADING =
  /^\s(?:with\s)?(?:the|both|two)\s(?:(?:two|three)\s)?(?:[\p{L}-]{3,14}\s){0,2}(?:[Nn]egotiators|[Rr]epresentatives|[Mm]ediators|[Ee]nvoys|[Cc]o-?[Cc]hairs|[Cc]oordinators|[Ll]eaders|[Mm]inisters|[Pp]residents|[Cc]ommissioners|[Hh]eads|[Cc]hiefs|[Oo]fficials)(?:\s(?:of|in|for|from)\s[^,;:."]{3,40})?[,:]\s(?:the\s)?$/u;
const HEADED_MIN = 2;
const STOPS =
  /\b(?:said|says|told|that(?!\s(?:same\s)?(?:day|morning|afternoon|evening|night)\b)|who|which|after|before|while|when|where|because|since(?!\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)|amid|ahead|following|during|as|whether|if|but|discuss(?:ed|ing)?|to discuss|focus(?:ed|ing)?|in a bid)\b/i;

/** "hosted from Monday a delegation from [Chad] led by the chair of a committee": who sent it. */
const SENT = /\b(?:delegation|mission|team|group)\s(?:from|of)\s(?:the\s)?$/u;
const sendersBefore = (
  sentence: Sentence,
  units: readonly Unit[],
  { end, received }: { readonly end: number; readonly received: number },
): Unit[] =>
  units
    .slice(0, received)
    .filter(({ start, parties }) => start >= end && parties.length > 0 && SENT.test(between(sentence, end, start)));

/** "a working lunch of [X] with [Y]", "an audience was granted by [X] to [Y]" */
const OF_ONE = /\sof$/;
const BY_ONE = /^audience .*by$|\bcall (?:made|placed|initiated)\b.*by$/i;
/** "offer was made in Lima on Monday to [X], the president, by [Y]" */
const MADE_TO = /^\S+(?:,[^,]{3,70},)?\s(?:was|were)\s/u;
const BY_OTHER = /^,?\sby\s(?:the\s|his\s|her\s|visiting\s)?$/u;
const TO_OTHER = /^,?\sto\s(?:the\s|his\s|her\s|visiting\s)?$/u;
const WITH_OTHER = /^\s(?:of\s(?:the\s)?\p{Lu}\p{L}+\s)?with\s(?:the\s|his\s|her\s|visiting\s)?$/u;
const withOther = (sentence: Sentence, units: readonly Unit[], one: readonly Unit[], joins: RegExp): Unit[] => {
  const last = one.at(-1);
  const at = last === undefined ? -1 : units.findIndex(({ start }) => start >= last.end);
  const other = units[at];
  return last !== undefined && other !== undefined && joins.test(between(sentence, last.end, other.start))
    ? [...one, ...group(sentence, units, at, 1)]
    : [...one];
};

/** "held a series of meetings on the sidelines of the summit in Lima, including with [X]": whoever is named before. */
const INCLUDING_WITH = /^[^;:"]{0,160}?,\s(?:including|notably|among them)\s(?:(?:ones|those)\s)?with\s(?:the\s)?$/u;
const includedIn = (sentence: Sentence, units: readonly Unit[], end: number): Unit[] => {
  const at = units.findIndex(({ start }) => start >= end && INCLUDING_WITH.test(between(sentence, end, start)));
  return at < 0 ? [] : group(sentence, units, at, 1);
};

/** Whom a verb has behind it, or whom a noun names: the group behind the trigger. */
export const objectOf = (sentence: Sentence, units: readonly Unit[], trigger: Trigger): Unit[] => {
  const { end } = trigger;
  const received = receivedAt(sentence, units, trigger);
  if (received >= 0)
    return [...sendersBefore(sentence, units, { end, received }), ...group(sentence, units, received, 1)];
  const included = includedIn(sentence, units, end);
  if (included.length > 0) return included;
  const at = units.findIndex((unit) => unit.start >= end);
  const first = units[at];
  if (first === undefined) return [];
  const gap = between(sentence, end, first.start);
  if (first.person !== null && isDelegationGap(gap)) return group(sentence, units, at, 1);
  if (gap.length > OBJECT_REACH || STOPS.test(gap)) return [];
  if (!OBJECT_GAP.test(gap)) {
    const headed = HEADING.test(gap) ? group(sentence, units, at, 1) : [];
    if (headed.length >= HEADED_MIN && headed.every(({ person }) => person?.name != null)) return headed;
    // "held talks in Tehran on trade with X": a later "with" still brings the other side.
    const later = LATER_WITH.test(gap);
    return later ? group(sentence, units, at, 1) : [];
  }
  const one = group(sentence, units, at, 1);
  if (trigger.rule === "event.demand-handed" && MADE_TO.test(trigger.quote))
    return withOther(sentence, units, one, BY_OTHER);
  if (BY_ONE.test(trigger.quote)) return withOther(sentence, units, one, TO_OTHER);
  return OF_ONE.test(trigger.quote) ? withOther(sentence, units, one, WITH_OTHER) : one;
};

/** Between "with" and whom it brings. */
const STYLE = String.raw`HE|HH|HRH|H\.E\.|H\.H\.|Dr\.?|Mrs?\.?|Ms\.?|excellency|(?:royal\s)?highness`;
const COMPANY = new RegExp(
  String.raw`\b(?:with|alongside|involving|between|among)\s(?:(?:representatives|officials|ministers|counterparts|delegations|an?\s(?:[\p{Ll}-]{3,14}\s)?(?:delegation|team|group)|the|his|her|their|from|of|both|senior|visiting|${STYLE})\s)*$`,
  "iu",
);
const LATER_WITH = new RegExp(
  String.raw`\bwith\s(?:(?:the|his|her|visiting|senior|a|an|${STYLE})\s)*(?:(?:the|an?)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:delegation|team|mission)\s(?:of|from)\s(?:the\s)?)?$`,
  "iu",
);
/** "chaired a meeting on trade with Brazil": with whom they trade, not who was there. */
const ABOUT_WITH = /\b(?:on|about|over)\s[^,;]{2,60}\swith\s(?:the\s)?$/i;
/** "Both agreed on the need for a pact with Y": what they agreed on has its own "with". */
const ABOUT = /\s(?:on|to|that|about|over|of)$/;
export const COMPANY_REACH = 160; // the name of a mechanism may stand between

const IN_ASIDE = /,\swho\s(?:\p{Ll}{2,8}\s){0,3}$/u;
/** "X, who is leading a delegation, met Y": where the clause between commas ends, with which only those of it came. */
const endOfAside = (sentence: Sentence, { start, end }: Trigger): number => {
  const close = sentence.text.indexOf(",", end - sentence.start);
  return close >= 0 && IN_ASIDE.test(between(sentence, sentence.start, start)) ? sentence.start + close : sentence.end;
};

/** "In the call on Sunday, [the two ministers exchanged views on talks between] A and B": who spoke was told, and A and B are what they spoke of. */
const OF_THE_TWO =
  /,\s(?:they|both(?:\s\p{Ll}{4,12})?|the\s(?:two\s)?(?:(?:top|senior|foreign|defen[cs]e)\s)?(?:sides|ministers|diplomats|leaders|presidents|officials|premiers|men|women|parties))\s(?:(?:also|then)\s)?\p{Ll}{4,12}\s[^;]{2,130}$/u;
const isOfTheTwo = ({ rule, value }: Trigger): boolean => rule === "event.at-meeting" && value.shape === "gathering";

/** "co-host the Ministerial Meeting with Y": who is named beside the subject, behind the object. */
export const companyOf = (sentence: Sentence, all: readonly Unit[], trigger: Trigger): Unit[] => {
  const { quote, end } = trigger;
  if (ABOUT.test(quote)) return [];
  const aside = endOfAside(sentence, trigger);
  const units = all.filter(({ start }) => start < aside);
  const at = units.findIndex(
    (unit) =>
      unit.start >= end &&
      unit.start - end <= COMPANY_REACH &&
      COMPANY.test(between(sentence, end, unit.start)) &&
      !ABOUT_WITH.test(between(sentence, end, unit.start)) &&
      !(isOfTheTwo(trigger) && OF_THE_TWO.test(between(sentence, end, unit.start))) &&
      !STOPS.test(between(sentence, end, unit.start)),
  );
  const company = at < 0 ? [] : group(sentence, units, at, 1);
  return ONLOOKERS.test(between(sentence, company.at(-1)?.end ?? end, sentence.end)) ? [] : company;
};
/** "signed it, with Premier X and Minister Y looking on" */
const ONLOOKERS = /^,?\s(?:looking on|watching|standing by|in attendance|as witness(?:es)?|witnessing)\b/;
