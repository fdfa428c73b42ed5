import type { Rule } from "../rule.ts";

/** What follows "On tolls, " where the sides speak together, or of where the matter stands; not "On tolls, the minister has no doubts". */
const TOGETHER =
  /^(?:they|we|both|an?|no|little|some|agreement|progress|(?:the|all)\s(?:\p{L}+\s)?(?:two|three|sides?|parties|leaders|ministers|presidents|governments|countries|delegations|officials|neighbou?rs|gaps?))\b/iu;
const isOfOneSide = ({ 0: words, input, index }: RegExpExecArray): boolean =>
  /^(?:[.;"\s]|(?:\p{Lu}|\d)[.)]?\s)*On\s/u.test(words) &&
  !TOGETHER.test(input.slice(index + words.length, index + words.length + 60));

/** "On rules of origin, the gap was narrowed": the matter stands before its clause. */
export const fronted: Rule<string> = {
  id: "topic.fronted",
  needs: "on |in |regarding|concerning|turning|as |addressing|with ",
  summary: "On tolls, the two sides found common ground; not: On Monday, they met.",
  cue: /(?:^"?|[.;]\s"?)(?:(?:\p{Lu}|\d)[.)]?\s)?(?:On|Regarding|Concerning|Turning to|As for|As regards|As to|Addressing|With (?:regard|respect) to|In(?=\s(?:trade|energy|agriculture|culture|education|health|tourism|transport|defen[cs]e|security|mining|fisheries|science|technology|investment|sport|finance|industry|forestry|aviation|shipping|research|migration)\b))\s(?:the (?:issues?|questions?|topic|subject|matter|situation) (?:of|in)\s)?(?<quote>(?!(?:the\s)?(?:sidelines|margins|edges|fringes|occasion|eve|phone|other|one|same|way|first|second|third|last|morning|evening|afternoon|day|basis|part|side|whole|\p{L}{3,10}th|opening|closing|conference|session|meeting|forum|summit|audience|gathering|press|reporters|journalists|event|ceremony|board|top|contrary|agenda|ground|menu|concluding|inaugural|plenary)\b|(?:his|her|their|its|our|my|this|that|these|those|behalf|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\p{L}+\s(?:matters|issues)\b)[\p{L}][^.;:"(),]{2,70}?)(?:,\s(?=[\p{L}"])|\s(?=(?:the|both|all|we|they|he|she)\s[\p{L} ]{2,24}\s(?:was|were|had|has|agreed|said|gave|stressed|noted|reaffirmed|discussed)\b))/gu,
  read: (match) => (isOfOneSide(match) ? null : (match.groups?.["quote"]?.trim() ?? null)),
};
