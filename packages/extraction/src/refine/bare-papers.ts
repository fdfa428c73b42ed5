import type { MeetingOutcome } from "@parley/contracts";
import { papersListed } from "../events/papers-listed.ts";
import { papersOn } from "../events/papers-on.ts";
import type { Fact } from "../model.ts";

/** "The memorandum", "these two agreements": said again of what has been told. */
const BARE_PAPER =
  /^(?:the|this|that|these|those|both|all)\s(?:(?:two|three|four|five|new|said)\s)?(?:memorand(?:um|a)|mous?|agreements?|deals?|pacts?|accords?|treaty|treaties|protocols?|documents?|papers?|instruments?|arrangements?|(?:joint\s)?(?:statement|declaration|communiqu[eé]))$/iu;

const NUMBERS = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** "Two agreements": said of papers that are named each behind it. */
const COUNTED =
  /^(?:the\s)?(\p{L}{3,5}|\d{1,2})\s(?:\p{L}+\s){0,2}(?:agreements|accords|memoranda(?:\sof\sunderstanding)?|mous|documents|papers|texts|instruments|pacts|protocols|deals|treaties)$/iu;
const PAPER_RULES: ReadonlySet<string> = new Set([papersListed.id, papersOn.id]);

const isNamedEach = ({ value, end }: Fact<MeetingOutcome>, outcomes: readonly Fact<MeetingOutcome>[]): boolean => {
  const word = COUNTED.exec(value.text)?.[1]?.toLowerCase() ?? "";
  const count = /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word);
  const named = outcomes.filter(({ rule, start }) => PAPER_RULES.has(rule) && start >= end).length;
  return word !== "" && count > 1 && named >= count;
};

/** Of papers that are told in full, what only points back at them is no further one. */
export const withoutBarePapers = (outcomes: readonly Fact<MeetingOutcome>[]): Fact<MeetingOutcome>[] => {
  const full = outcomes.filter((outcome) => !BARE_PAPER.test(outcome.value.text) && !isNamedEach(outcome, outcomes));
  return full.length === 0 ? [...outcomes] : full;
};
