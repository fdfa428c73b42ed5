import type { MeetingOutcome } from "@parley/contracts";
import type { Fact } from "../model.ts";

/** "The memorandum", "these two agreements": said again of what has been told. */
const BARE_PAPER =
  /^(?:the|this|that|these|those|both|all)\s(?:(?:two|three|four|five|new|said)\s)?(?:memorand(?:um|a)|mous?|agreements?|deals?|pacts?|accords?|treaty|treaties|protocols?|documents?|papers?|instruments?|arrangements?|(?:joint\s)?(?:statement|declaration|communiqu[eé]))$/iu;

/** Of papers that are told in full, what only points back at them is no further one. */
export const withoutBarePapers = (outcomes: readonly Fact<MeetingOutcome>[]): Fact<MeetingOutcome>[] => {
  const full = outcomes.filter(({ value }) => !BARE_PAPER.test(value.text));
  return full.length === 0 ? [...outcomes] : full;
};
