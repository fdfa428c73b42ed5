import type { Rule } from "../rule.ts";
import { cutOutcome, isEarlier, WORDS } from "./outcome-words.ts";

/** What a state can do at once, and is told of behind its talks. */
const DID = String.raw`(?:raised|increased|doubled|tripled|halved|cut|lowered|reduced|capped|extended|prolonged|renewed|resumed|restored|waived|lifted|scrapped|abolished|suspended|froze|unfroze|earmarked|allocated|rolled\sover|wrote\soff|forgave|brought\sforward|set\saside|released|freed|reopened|exempted|eased|simplified|came\sup\swith|put\sup|donated|named|appointed)`;

/** Told of another year, or only as a view: "raised tariffs last year", "raised concerns". */
const OTHER_TIME =
  /\b(?:last|since|(?:in|by|until|from)\s(?:19|20)\d\d|ago|earlier|previously|this year|so far|recently|already|every|each year)\b/iu;
const VIEW =
  /^\p{Ll}+(?:\s(?:up|over|off|aside|forward|with))?\s(?:(?:the|its|an?|his|her|their|deep|grave|serious)\s){0,2}(?:issues?|questions?|concerns?|objections?|matter|subject|case|hopes?|alarm|awareness|voices?|flag|eyebrows|statement|video|report|situation|plight|treatment|importance)\b|^raised\s[^\d]*$/u;

/** "Abuja resumed deliveries of 80 megawatts", "India rolled over a treasury bill": what a side of the meeting did there and then. */
export const stateDeed: Rule<string> = {
  id: "outcome.state-deed",
  needs:
    "raised|increased|doubled|tripled|halved|cut|lowered|reduced|capped|extended|prolonged|renewed|resumed|restored|waived|lifted|scrapped|abolished|suspended|froze|unfroze|earmarked|allocated|rolled|wrote off|forgave|brought|set aside|released|freed|reopened|exempted|eased|simplified|came up|put up|donated|named|appointed",
  summary: "Abuja waived the levy on drivers; not: Abuja raised concerns.",
  cue: new RegExp(
    String.raw`(?:^|;\s|,\sand\s|\sand\s)(?<quote>(?:the\s)?\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24}){0,2}\s(?:also\s|in\sturn\s|then\s)?(?<deed>${DID}\s(?!(?:by|to|from|as|in|on|at|and|or)\b)[\p{L}\d$€£]${WORDS}))`,
    "gu",
  ),
  read: (match) => {
    const { quote = "", deed = "" } = match.groups ?? {};
    const text = cutOutcome(quote.trim());
    const isWhole = text.length > quote.length - deed.length + 12;
    return isWhole && !VIEW.test(deed) && !OTHER_TIME.test(match.input) && !isEarlier(match) ? text : null;
  },
};
