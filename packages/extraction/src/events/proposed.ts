import type { Rule } from "../rule.ts";
import { cutOutcome, isEarlier, WORDS } from "./outcome-words.ts";

/** "proposed a joint conference on krill", "suggested setting up a hotline": what one side proposes at the table. */
export const proposed: Rule<string> = {
  id: "outcome.proposed",
  needs: "proposed|suggested|put |-point",
  summary: "She proposed a panel of three lawyers; not: she proposed to him.",
  cue: new RegExp(
    String.raw`\b(?:proposed|suggested|put\sforward(?=\san?\s(?:plan|proposal|idea|draft|initiative)))(?<!\b(?:had|first|earlier|previously|was|were|been|the|a|an|its|their|as|long|is|are)\s\p{L}{8,9})\s(?:also\s)?(?:that\s(?:the\stwo\s\p{Ll}+|both\s\p{Ll}+|they|their\s\p{Ll}+|\p{Lu}\p{L}+)\s(?:should\s|might\s|could\s)?(?=(?:set up|establish|create|hold|launch|open|form|build|introduce|sign|exchange|send|resume|buy|share|train|lift|waive|conclude|start|join|organi[sz]e|link)\s))?(?<quote>(?:(?:set up|establish|create|hold|launch|open|form|build|introduce|sign|exchange|send|resume|buy|share|train|lift|waive|conclude|start|join|organi[sz]e|link)\s|an?\s|the\s(?:creation|establishment|formation|launch|opening|holding|setting\sup)\sof\s|(?:setting\sup|establishing|creating|holding|launching|opening|starting|forming|building|introducing)\s|(?!(?:being|having|meeting|going|something|anything|nothing|putting|taking|making|doing|working|continuing)\b)\p{Ll}{3,14}ing\s(?=(?:the|an?|two|three|more|its|their|all|joint|new)\s))${WORDS})|\b(?:put\sforward|made|presented|raised|advanced|offered)\s(?<counted>an?\s(?:\p{L}{3,6}|\d{1,2})-point\s(?:proposal|initiative|plan)(?:\s(?:on|for|to)\s${WORDS})?)(?!:)`,
    "gu",
  ),
  read: (match) => {
    const text = cutOutcome((match.groups?.["quote"] ?? match.groups?.["counted"] ?? "").trim());
    return text.length < 8 || isEarlier(match) ? null : text;
  },
};
