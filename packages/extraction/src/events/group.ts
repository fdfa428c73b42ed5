import type { Sentence } from "../model.ts";
import type { Unit } from "./units.ts";

const JOINS =
  /^(?:\s|,|;|\band\b|&|\bas well as\b|\balong with\b|\btogether with\b|\balongside\b|\b(?:accompanied|flanked|joined) by\b|\b(?:led|headed) by its\b|\bwith\b|\bthe\b|(?<=\band\s)an?\b|\bhis\b|\bher\b|\btheir\b|(?<=\b(?:his|her|their)\s)(?:hosts?|guests?|visitors?)(?=,\s)|(?<=\band\sthe\s)host(?=,\s)|\bvisiting\b|\b[Hh](?:is|er)\s(?:(?:Royal|Serene)\s)?(?:Highness|Majesty|Excellency)\b|\bH\.?[EH]\b\.?|\bof\b|\bboth\b|'s?|\bU\.S\.|\bformer\b|\bthen\b|\bfirst(?=\sand\sthen\b)|\brespectively\b|\bincluding\b|\bfrom\b|\(|\)|–|—|--|(?<=\s)-(?=\s)|\bofficials\b|\bgovernments?\b|\bsenior\b|\brepresentatives\b|\bleaders\b|\bagencies\b|(?<=^\s)(?:states|countries)(?=\s(?:and|with)\s)|\b(?:two|three|four|five|six)\s(?:(?:European|Western|Arab|Gulf|African|Asian|Nordic|Baltic|other|regional|world)\s)?(?:powers|countries|states|nations|neighbou?rs)\b|(?<=\sthe\s)(?:[a-z-]{4,12}\s)?delegations?\s(?=of\s)|\b(?:rebel|guerrilla|insurgent|separatist)s?\b|\b(?:rebel|armed|guerrilla|militant)\sgroup\b|\bcommunist\b|\bparamilitary\b|\brival\b|\barmed\b|\binternationally recogni[sz]ed\b|\bmovement\b|\b(?:Ministry|Department)\s(?:of|for)\s(?:(?!of\b)[\p{L}-]{2,24},?\s){1,8}of\b|\b(?:regional|trade|continental)\s(?:bloc|body|grouping|organi[sz]ation)\b)*$/iu;
const JOIN_LENGTH_MAX = 84;

/** The words of a sentence from one place of the text to another. */
export const between = (sentence: Sentence, from: number, to: number): string =>
  sentence.text.slice(from - sentence.start, to - sentence.start);

/** "General Secretary of the Lao [People's Revolutionary Party and] President of Laos X": two offices of one. */
const OF_PARTY = /^(?:\s\p{Lu}[\p{L}'’-]{1,24}){0,4}\s(?:Party|Front|Movement|Congress)\sand\s(?:the\s)?$/u;

/** "met A, and he is to see B": he begins the next clause. */
const NOMINATIVE = /^(?:he|she|they|I|we)$/;

/** "In Lima yesterday [the Minister of Fisheries, Mr Y, and I]": nobody has done anything yet, so they did it together. */
const NOTHING_YET =
  /^(?:(?:In|On|At|Earlier|Later|Today|Yesterday|This|Late|Early|Also|Last)\b(?!.*\b(?:I|we|he|she|they|who|\p{Ll}+ed|met|saw|had|held|was|were|is|has|have|told|went)\b)[^.;]{0,60}?[\s,]\s?)?(?:[Tt]he\s|[Mm]y\s[^,.;]{3,30}\s)?$/u;
const AND_I = /^,?\sand\s(?:I|we)$/;

const isWithSpeaker = (sentence: Sentence, left: Unit, right: Unit): boolean =>
  left.person !== null &&
  AND_I.test(between(sentence, left.end, right.end)) &&
  NOTHING_YET.test(between(sentence, sentence.start, left.start));

/** "met Y, with the two sides exchanging views on trade": the two who met. */
const ABSOLUTE = /^,\swith\s$/;

/** "The Chadian side was led by X; Y led that of Niger": he begins the next clause; not "A; B; and C met". */
const SEMICOLON = /^;\s(?:the\s)?$/;
const VERB =
  /^(?:['’]s?)?\s(?:also\s|then\s)?(?:\p{Ll}{3,12}ed|represents|leads|heads|led|met|was|were|is|are|had|has|will|said|spoke|held|took|gave|came)\b/u;

const THE_TWO = /^(?:the two|both)$/i;

/** "received A, and the two reviewed it", "spoke with A and the two settled on it": those who met begin the next clause. */
const beginsClause = (sentence: Sentence, left: Unit, right: Unit): boolean =>
  right.reference === "collective" &&
  (THE_TWO.test(right.called ?? "") ? /\sand\s$/ : /,\sand\s$/).test(between(sentence, left.end, right.start)) &&
  VERB.test(sentence.text.slice(right.end - sentence.start));

/** "A of Kenya, representing the IGAD chair, and B", "A, on behalf of the Bucharest Nine, B": for whom A is there as well. */
const FOR_OTHERS = String.raw`(?:,?\s(?:representing|(?:acting\s|speaking\s)?on\sbehalf\sof)|,\s(?:in\s(?:his|her)\scapacity\sas|as))\s`;
const BEFORE_OTHERS = new RegExp(String.raw`(?<=\p{Lu}[\p{L}.'’-]*)${FOR_OTHERS}[^,;.]{0,90}$`, "u");
const BEHIND_OTHERS = /^[^,;.]{0,60},\s/u;
const GAP_OF_OTHERS = new RegExp(String.raw`^${FOR_OTHERS}[^,;.]{3,120},(?=\s(?:and\s)?(?:the\s)?$)`, "u");

/** "Director General A of Sweden['s Ministry of Defence], B" */
const BODY = String.raw`(?:Ministry|Department|Office|Agency|Bureau|Secretariat|Directorate|Parliament|Senate|Cabinet|Government)`;
const OF_FIELD = String.raw`(?:\s(?:of|for)\s(?:the\s)?\p{Lu}[\p{L}-]{2,20}(?:(?:,\s\p{Lu}[\p{L}-]{2,20}){0,3},?\sand\s(?:the\s)?\p{Lu}[\p{L}-]{2,20}|(?:\s\p{Lu}[\p{L}-]{2,20}){1,3})?)`;
const OF_OFFICE = new RegExp(
  String.raw`^['’]s?\s(?:\p{Lu}[\p{L}-]{2,20}\s){0,3}${BODY}${OF_FIELD}?(?=,|\sand\s|$)`,
  "u",
);
const BEHIND_BODY = new RegExp(String.raw`^${OF_FIELD}(?=,|\sand\s|$)`, "u");
const ENDS_WITH_BODY = new RegExp(String.raw`\s${BODY}$`, "u");

/** What stands between two, without the rest of the first one's office. */
const behindOffice = (sentence: Sentence, left: Unit, gap: string): string => {
  if (left.person === null) return gap;
  return gap.replace(ENDS_WITH_BODY.test(between(sentence, left.start, left.end)) ? BEHIND_BODY : OF_OFFICE, "");
};

const isForOthers = (sentence: Sentence, { start, end, person }: Unit): boolean =>
  person?.name == null &&
  BEFORE_OTHERS.test(between(sentence, sentence.start, start)) &&
  BEHIND_OTHERS.test(sentence.text.slice(end - sentence.start));

/** "met Y, the spokesman for the ministry, Ambassador X, said": who says so is none of them. */
const SPOKESPERSON = /^,\s(?!and\b)[^,]{0,40}\b[Ss]pokes(?:man|woman|person)\b/u;

const joined = (sentence: Sentence, left: Unit, right: Unit): boolean => {
  if (right.reference === "collective" && ABSOLUTE.test(between(sentence, left.end, right.start))) return false;
  if (isWithSpeaker(sentence, left, right)) return true;
  if (NOMINATIVE.test(between(sentence, right.start, right.end))) return false;
  // "met Minister X (Reform Party), Speaker Y": his party stands between no two.
  const gap = between(sentence, left.end, right.start).replace(left.person === null ? /^$/ : /^\s\([^()]{1,40}\)/u, "");
  if (SPOKESPERSON.test(between(sentence, left.end, right.end))) return false;
  if (SEMICOLON.test(gap) && VERB.test(sentence.text.slice(right.end - sentence.start))) return false;
  // An apposition between commas stays with the name before it.
  const bare = behindOffice(sentence, left, gap)
    .replace(GAP_OF_OTHERS, ",")
    .replace(/^,\s[^,]{2,80},(?=\s(?:and\s)?$)/, ",");
  if (gap.length <= JOIN_LENGTH_MAX && OF_PARTY.test(gap)) return left.person !== null && left.person.name === null;
  return gap.length <= 140 && bare.length <= JOIN_LENGTH_MAX && JOINS.test(bare);
};

/** The units coordinated with `units[at]`, towards the left or the right. */
export const group = (sentence: Sentence, units: readonly Unit[], at: number, step: 1 | -1): Unit[] => {
  const found: Unit[] = [];
  for (let k = at; k >= 0 && k < units.length; k += step) {
    const unit = units[k];
    const previous = found.at(-1);
    if (unit === undefined) break;
    if (previous !== undefined) {
      if (isForOthers(sentence, unit)) continue;
      const [left, right] = step === 1 ? [previous, unit] : [unit, previous];
      if (!joined(sentence, left, right) || (step === 1 && beginsClause(sentence, left, right))) break;
    }
    found.push(unit);
  }
  return step === 1 ? found : found.toReversed();
};
