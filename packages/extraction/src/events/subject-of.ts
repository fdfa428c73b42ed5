import type { Sentence, Trigger } from "../model.ts";
import { between, group } from "./group.ts";
import { isMetBefore } from "./met-before.ts";
import { ownerIn } from "./owner.ts";
import type { Unit } from "./units.ts";

const AUXILIARIES =
  /^(?:\s|,|'(?:m|re|ll|ve|d)\b|\bon\b|\b(?:am|will|would|shall|may|might|could|can|is|are|was|were|has|have|had|be|been|to|not|also|then|both|jointly|later|earlier|today|yesterday|tomorrow|again|first|together|briefly|set|due|scheduled|expected|slated|agreed|plans?|planned|refused|declined|intends|hopes|going|who|here|himself|herself|each|separately|respectively|recently|just|did|does|do|postpone|cancel|cancel?led|called off|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b|\b\p{L}{3,14}ly\b|\b(?:this|last|next|late|early|on|in)\s\p{L}{3,12}\b|\b(?:a|the|two|three) days? (?:earlier|before)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{1,2}(?:st|nd|rd|th)?|['"().–—-])*$/iu;
const GAP_LENGTH_MAX = 120; // auxiliaries, adverbs and a date; also bounds the work of the pattern
const RELATIVE =
  /^,?\s(?:who|which|whose|accompanied|along|on a|on an|currently|leading|heading|speaking|visiting|during|in|on|at|after|following|for|as|the|a|an|his|her|also|from|with|of|representing)\b[^;]*,\s*$/i;
const OTHER_SUBJECT =
  /^\S+\s(?:on\s\S+\s)?(?:that\s)?(?:an?|the|its|some|several|another)\s(?:\p{Ll}{2,16}\s){1,3}(?:will|would|could|had|has|have|was|were|is|are|might|may)\b/u;
const IT_WAS = /^\S+\s(?:that\s)?it\s(?:is|was|has|had|will|would|could)\b/u;
const REPORTED = /\b(?:said|says|told|announced|confirmed|reported|according to|added|noted|stated)\b/gi;

/** "X affirmed that Laos will pay its dues while meeting Y" */
const AFFIRMED =
  /\b(?:said|says|told|announced|confirmed|reported|added|noted|stated|affirmed|reaffirmed|stressed)\b/gi;

/** "X and Y announced the reopening of the tunnel, after meeting for an hour": who announced it met. */
const AFTER_DOING = /^,?\s\p{L}+ed\b[^.;]*\s(?:after|following)\s(?:meeting|holding|receiving|hosting)\b/u;

const AFTER = /\s(?:after|following|while|when)\s(?:(?:an?|his|her)\s)?$/u;
const AFTERWARDS = /,\s(?:following|after)\s(?:[\p{L}-]{2,24}\s){0,3}$/u;

/** "With [X], the minister reviewed trade, while talks with Y": of another meeting in the same sentence. */
const isFronted = (sentence: Sentence, { start }: Unit, quote: string): boolean =>
  /^(?:talks|meetings?|discussions?)\b/i.test(quote) &&
  /^(?:With|To)\s(?:the\s)?$/.test(between(sentence, sentence.start, start));

/** "In the presence of the two presidents, Minister X and Minister Y signed a protocol": who looked on did not. */
const LOOKING_ON =
  /^(?:Also,?\s|Later,?\s|Then,?\s)?(?:[Ii]n (?:the )?presence of|[Ww]itnessed by|[Ww]atched by)\s[^,]{3,80},\s/u;
const isLookingOn = (sentence: Sentence, { start }: Unit): boolean =>
  start < sentence.start + (LOOKING_ON.exec(sentence.text)?.[0].length ?? 0);

const WHO =
  /,\swho\s(?:(?:is|are|was|were|will|has|have|had)\s[^,;.]{3,110}\sand\s(?:(?:also|then)\s)?(?:to|will)\s(?:also\s)?|(?:(?:is|are|was|were)\s(?:in|here|visiting)|arrived|came|flew|travell?ed)\b[^,;.]{0,80}\sto\s)$/u;

/** "received Y, who is on an official visit and to co-chair the session", "who is in Lima to attend it": Y does; -1 if no such clause is open. */
const antecedent = (sentence: Sentence, before: readonly Unit[], start: number): number => {
  const match = WHO.exec(between(sentence, sentence.start, start));
  return match === null ? -1 : before.findIndex(({ end }) => end === sentence.start + match.index);
};

const ASIDE_BEGINS =
  /,\s(?:(?:who|whom)\s|(?:accompanied|joined|flanked|escorted|assisted)\sby\s|in\sthe\spresence\sof\s|(?:which|that)\s(?:included|includes|comprised|comprises|consisted\sof)\s|including\s|among\sthem\s|comprising\s|made\sup\sof\s|with\s(?:an?|his|her)\s(?:[\p{L}-]{2,24}\s){0,4}?(?:delegation|team|party|entourage)\s)/gu;
/** "X and his delegation, which included Y, met Z" */
const AND_HIS =
  /^(?:\s(?:and|with)\s(?:his|her|their)\s(?:[\p{Ll}-]{3,16}\s){0,2}(?:delegation|entourage|team|party|staff|aides|officials|ministers))?$/u;
/** The aside is over just before the verb. */
const ASIDE_ENDS =
  /^(?:\s(?!and\b|or\b)[\p{L}\d’'.·-]{1,24}){0,8},\s(?:[\p{L}]+ly\s|also\s|then\s|later\s|will\s|would\s|has\s|had\s|is\sto\s|was\sto\s){0,3}$/u;

/**
 * "[X], who was accompanied by Y, met Z": index of who stands before the aside that ends at the verb; -1 if there is none; null if nobody
 * who is known stands there: in "Mr X, who oversees China policy, met Z" China met nobody.
 */
const beforeAside = (sentence: Sentence, before: readonly Unit[], start: number): number | null => {
  const nearest = before.at(-1);
  if (nearest === undefined || !ASIDE_ENDS.test(between(sentence, nearest.end, start))) return -1;
  const head = between(sentence, sentence.start, nearest.start + 1);
  const opens = [...head.matchAll(ASIDE_BEGINS)].at(-1);
  // "X, who came on Tuesday, and his counterpart Y, signed": Y stands beside X again.
  if (opens === undefined || /,\s(?:and|as well as|together with)\s/.test(head.slice(opens.index))) return -1;
  const at = sentence.start + opens.index;
  const isNameless = WHO_DOES.test(between(sentence, at, nearest.start)) && nearest.person === null;
  if (isNameless && before.every((unit) => unit.start > at)) return null;
  return before.findLastIndex(
    (unit) => unit.end <= at && unit.person !== null && AND_HIS.test(between(sentence, unit.end, at)),
  );
};

const WHO_DOES = /^,\swho\s/;

const ACCOMPANIED = /\b(?:accompanied|joined|flanked|assisted)\sby\b/;
/** "He was accompanied by X, who held separate talks with Y": X did. */
const ofRelative = (sentence: Sentence, found: Unit[], gap: string): Unit[] => {
  if (!/^,\swho\b/.test(gap)) return found;
  const at = found.findLastIndex((unit, index) => {
    const before = found[index - 1];
    return before !== undefined && ACCOMPANIED.test(between(sentence, before.end, unit.start));
  });
  return at < 0 ? found : found.slice(at);
};

const PARTICIPLE =
  /^(?:Receiving|Welcoming|Meeting|Hosting|Greeting|Addressing|Thanking|Congratulating|Visiting|Briefing)\s/;

/** "Receiving X at the palace on Monday, [Y] recalled her trip": index of who stands behind the comma; `first` if nothing is fronted. */
const behindParticiple = (sentence: Sentence, before: readonly Unit[], first: number): number => {
  const [fronted] = before;
  if (first !== 0 || fronted === undefined || !PARTICIPLE.test(between(sentence, sentence.start, fronted.start)))
    return first;
  const at = before.findIndex(
    (unit) => unit.person !== null && /,\s(?:the\s)?$/.test(between(sentence, fronted.end, unit.start)),
  );
  return at < 0 ? first : at;
};

const NEXT_DEED = /^,\s(?:and\s)?(?:then\s)?(?:was|were|is|are)\sin\s/u;

/** "X was in Lima with Y, [was in Quito on Tuesday to see] Z": what X did next. */
const isNextDeed = (sentence: Sentence, before: readonly Unit[], gap: string): boolean =>
  before.length > 1 &&
  NEXT_DEED.test(gap) &&
  /\bwith\s(?:the\s)?$/u.test(between(sentence, sentence.start, before.at(-1)?.start ?? 0));

/** Who does what the trigger says: the group just before it, or the subject of the clause it belongs to. */
export const subjectOf = (
  sentence: Sentence,
  units: readonly Unit[],
  { start, quote }: Pick<Trigger, "start" | "quote">,
  isNoun: boolean,
): Unit[] => {
  const before = units.filter(
    (unit) => unit.end <= start && !isFronted(sentence, unit, quote) && !isLookingOn(sentence, unit),
  );
  const last = before.length - 1;
  const nearest = before[last];
  if (nearest === undefined) return [];
  const aside = isNoun ? -1 : beforeAside(sentence, before, start);
  if (aside === null) return [];
  if (aside >= 0) return group(sentence, before, aside, -1);
  // "Minister X (Centre Party) told reporters": his party is no matter.
  const gap = between(sentence, nearest.end, start).replace(/^\s\([^()]{1,40}\)/u, "");
  if (isNextDeed(sentence, before, gap)) return group(sentence, before, 0, 1);
  const owner = ownerIn(gap, quote);
  if (owner !== "none") return owner === "nearest" ? [nearest] : [];
  if (!isNoun && gap.length <= GAP_LENGTH_MAX && AUXILIARIES.test(gap) && !isMetBefore(sentence, before, gap))
    return ofRelative(sentence, group(sentence, before, last, -1), gap);
  const who = isNoun ? -1 : antecedent(sentence, before, start);
  if (who >= 0) return group(sentence, before, who, -1).slice(-1);
  // The clause begins after the last word of reporting; its first group is the subject.
  const head = between(sentence, sentence.start, start);
  const report = [...head.matchAll(AFTER.test(head) ? AFFIRMED : REPORTED)].at(-1);
  const clauseStart = report === undefined ? sentence.start : sentence.start + report.index;
  // "X says Y will pay for the ferry, following talks with Z": X talked.
  const [first] = before;
  const inClause = before.findIndex((unit) => unit.start >= clauseStart);
  // "X said Y will pay its dues after meeting Z": a state met nobody.
  const isAfter = AFTERWARDS.test(head) || (AFTER.test(head) && before[inClause]?.person == null);
  if (report !== undefined && first?.person != null && first.end <= clauseStart && isAfter)
    return group(sentence, before, 0, 1);
  // "The minister said a team would leave for Y": the team, not the minister.
  const other = report !== undefined && !isNoun && OTHER_SUBJECT.test(head.slice(report.index));
  if (inClause < 0 && other) return [];
  // "Ukraine said it was ready to sign after talks with Y": it is who said so.
  if (inClause < 0 && report !== undefined && IT_WAS.test(head.slice(report.index)))
    return group(sentence, before, last, -1);
  const isNear = RELATIVE.test(gap) || gap.length < 60 || AFTER_DOING.test(gap + quote);
  if (inClause < 0) return isNear ? group(sentence, before, last, -1) : [];
  // "X, who arrived from Y on Monday, met Z": the units inside the commas are not the subject.
  return group(sentence, before, behindParticiple(sentence, before, inClause), 1);
};
