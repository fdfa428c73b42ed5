import type { Sentence, Span } from "../model.ts";

const OF_TOPIC =
  /\b(?:situations?|developments|events|fighting|violence|unrest|coups?|famine|elections?|wars?|conflicts?|truces?|cease-?fires?|peace|transition|cris[ei]s|hostilities|floods?|earthquakes?|administration|sources|correspondents?|analysts|(?<!Heads of |Heads of State and )government|(?<!\b(?:meetings?|talks|consultations|dialogue|session|round)\s(?:of|between|among)\s[^.;,]{0,60})authorities|regime|junta|rulers)\s(?:in|at|near)\s(?:(?:the|northern|southern|eastern|western|central)\s)*$/iu;
/** "talks on the border at Garissa" */
const OF_BORDER =
  /\b(?:talks|negotiations|consultations|discussions|dialogue|dispute|meeting)\s(?:on|over|about)\s(?:an?\s|the\s)?(?:[\p{Ll}-]{3,14}\s)?(?:border|frontier|boundary|crossing)\sat\s$/u;
const TOPIC_REACH = 60;
/** "the outcome of the recent summit between Chad and Niger in Agadez": where another one was. */
const OF_RECENT =
  /\b(?:outcomes?|results?|conclusions?|decisions|agreements?|understandings)\s(?:of|from|at|reached\s(?:at|in|during))\s(?:the|their|an?)\s(?:recent|previous|last|latest|earlier)\s[^.;,]{5,90}\s(?:in|at)\s(?:the\s)?$/iu;
const RECENT_REACH = 160;

/** "a harbour at Galle", "the building of ferries in Callao": works and goods, and where they are; not "at the port in Lima", where somebody is. */
const OF_THING =
  /\b(?:ports?|harbou?rs?|markets|posts|crossings|bridges?|plants?|refiner(?:y|ies)|mines?|fields?|factor(?:y|ies)|roads?|railways?|terminals?|hospitals?|dams?|corridors?|pipelines?|projects?|facilit(?:y|ies)|stations?|schools?|camps?|ships|vessels|boats|ferries|advis[eo]rs|troops|soldiers|peacekeepers|forces|observers|monitors|migrants|refugees|prisoners|detainees|hostages|workers|students|residents|citizens|nationals|companies|embass(?:y|ies)|consulates?|wharf|jett(?:y|ies)|reactors?|smelters?|zones?|construction|building|investments?|tanks|helicopters|vehicles|laborator(?:y|ies)|academ(?:y|ies)|hubs?|(?:training|repair|maintenance|research|logistics|cultural|rescue|medical|joint|stranding|sharing)\scent(?:re|er)s?)\s(?:in|at|near)\s(?:(?:the|northern|southern|eastern|western|central)\s)*$/u;
const AT_THING = /\b(?:at|in|inside|outside|near|aboard)\s(?:(?:the|an?|his|her|its)\s)?(?:[\p{L}-]{2,24}\s){0,3}$/u;
const DAY_BEHIND = /^,?\s(?:late\s|early\s)?on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
const PREPOSITION = /\s(?:in|at|near)\s(?:(?:the|northern|southern|eastern|western|central)\s)*$/iu;

/** "the situation in Sudan", "a harbour at Galle", "the administration in Kabul": what they speak of, and whose minister somebody is. */
export const isOfTopic = ({ text, start }: Sentence, span: Span): boolean => {
  const before = text.slice(Math.max(0, span.start - start - TOPIC_REACH), span.start - start);
  if (!PREPOSITION.test(before)) return false; // cheap, and ends nearly all
  if (OF_RECENT.test(text.slice(Math.max(0, span.start - start - RECENT_REACH), span.start - start))) return true;
  if (isOfMatter(text.slice(0, span.start - start), text.slice(span.end - start, span.end - start + 40))) return true;
  // "signed a memorandum on dams in Nairobi on Tuesday"
  if (DAY_BEHIND.test(text.slice(span.end - start, span.end - start + 40))) return OF_TOPIC.test(before);
  const thing = OF_THING.exec(before);
  return (
    OF_TOPIC.test(before) || OF_BORDER.test(before) || (thing !== null && !AT_THING.test(before.slice(0, thing.index)))
  );
};

const DISCUSSED =
  /\b(?:discuss(?:ed|es|ing)?|review(?:ed|s|ing)?|raised|cover(?:ed|s)|(?:focus(?:ed|es)?|(?:exchanged|shared)\s(?:[\p{Ll}-]{3,10}\s)?views|touch(?:ed|es))\s(?:up)?on|(?:talked|spoke)\sabout|took\sup|addressed)\s[^.;]{3,130}$/iu;
const OTHER_TALKS = /\b(?:talks|negotiations|summits?|conferences?|meetings?|forums?)\s(?:in|at)\s(?:the\s)?$/u;
const BORDER = /^(?:\s\p{Lu}[\p{L}-]{1,24})?\s(?:border|crossing|frontier|checkpoint)\b/u;

/** "discussed the peace talks in Doha", "reviewed the handling of lorries at Kobero border": where it is what they spoke of. */
const isOfMatter = (before: string, behind: string): boolean =>
  DISCUSSED.test(before) && !DAY_BEHIND.test(behind) && (OTHER_TALKS.test(before) || BORDER.test(behind));
