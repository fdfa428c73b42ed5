import type { MeetingOutcome } from "@parley/contracts";
import { agreed, outcomeType } from "../events/agreed.ts";
import { cameOut } from "../events/came-out.ts";
import { suggestions } from "../events/suggestions.ts";
import type { Fact, Sentence } from "../model.ts";
import { createReader } from "../reader.ts";
import { splitList } from "./list.ts";

const readSuggestions = createReader([suggestions]);
const readOutcomes = createReader([agreed, cameOut]);

const GERUND = /^\p{Ll}+ing\s(?:the\s(?:guiding\s)?(?:role|work)\sof\s)?(?:high-quality\s)?/u;

const ANOTHER_PAPER =
  /,?\sand\s(?=(?:an?|the|another)\s(?:\p{L}[\p{L}-]{1,14}\s){0,3}(?:agreement|memorandum|MoU|treaty|protocol|pact|accord|declaration|statement|plan|letter|roadmap)\b)/u;

/** "a protocol on gas and a memorandum on ports": each paper, and where it begins. */
const papersIn = (text: string): { text: string; at: number }[] => {
  const cut = ANOTHER_PAPER.exec(text);
  if (cut === null) return [{ text, at: 0 }];
  const next = cut.index + cut[0].length;
  return [
    { text: text.slice(0, cut.index), at: 0 },
    { text: text.slice(next), at: next },
  ];
};

/** What a sentence says came out of the meeting, and what its proposals are about. `proposer`: who speaks, by name. */
export const outcomesIn = (
  sentence: Sentence,
  proposer: string | null,
): { outcomes: Fact<MeetingOutcome>[]; topics: Fact<string>[] } => {
  const proposals = readSuggestions(sentence.text).flatMap((found) =>
    splitList(found.quote, sentence.start + found.start, { gerunds: true }),
  );
  const outcomes = proposals.map(
    (item): Fact<MeetingOutcome> => ({
      value: { type: "proposal", text: item.text, proposer },
      start: item.start,
      end: item.end,
      rule: suggestions.id,
      certainty: "stated",
    }),
  );
  // What a proposal is about is a topic: "deepening high-quality Belt and Road cooperation".
  const topics = proposals.map((item): Fact<string> => {
    const lead = GERUND.exec(item.text)?.[0].length ?? 0;
    return {
      value: item.text.slice(lead),
      start: item.start + lead,
      end: item.end,
      rule: suggestions.id,
      certainty: "stated",
    };
  });
  for (const found of readOutcomes(sentence.text)) {
    const first = sentence.start + found.start + found.quote.indexOf(found.value.text);
    for (const { text, at } of papersIn(found.value.text))
      outcomes.push({
        value: { type: found.value.type === "next_meeting" ? "next_meeting" : outcomeType(text), text, proposer: null },
        start: first + at,
        end: first + at + text.length,
        rule: found.rule,
        certainty: "stated",
      });
  }
  return { outcomes, topics };
};
