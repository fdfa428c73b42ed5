import type { MeetingOutcome } from "@parley/contracts";
import { settledPlan } from "../events/settled-plan.ts";
import { stateDeed } from "../events/state-deed.ts";
import { undertaken } from "../events/undertaken.ts";
import type { Fact, Frame, Sentence } from "../model.ts";
import { isOfEarlier } from "./outcome-day.ts";
import { isDoneBySide, isOfSides, isToldBySide, ownerOfOutcome } from "./outcome-owner.ts";
import type { RefineContext } from "./refiner.ts";

/** "The two agreed on patrols. Soldiers are to begin in March": the sentence before has an outcome, and this goes on with it. */
const goesOn = (sentence: Sentence, before: Sentence | undefined, { sayingOf }: RefineContext): boolean =>
  BY_TERMS.test(sentence.text) || (before?.index === sentence.index - 1 && sayingOf(before).outcomes.length > 0);
const BY_TERMS =
  /^(?:According to (?:the|a) (?:joint )?(?:statement|communiqu[eé]|declaration|readout)|In (?:return|exchange))\b/u;

/** Outcomes by the meeting they came out of, in their order in the text. `sentences`: those of each meeting. */
export const outcomesBy = (
  sentences: ReadonlyMap<Frame, readonly Sentence[]>,
  frames: readonly Frame[],
  context: RefineContext,
): ReadonlyMap<Frame, Fact<MeetingOutcome>[]> => {
  const { draft, sayingOf } = context;
  const isOutcome = (outcome: Fact<MeetingOutcome>, frame: Frame, sentence: Sentence, before?: Sentence): boolean => {
    if (outcome.rule === undertaken.id) return isToldBySide(outcome, sentence, frame, draft);
    if (outcome.rule === settledPlan.id)
      return goesOn(sentence, before, context) || isOfSides(outcome, sentence, frame, draft);
    if (outcome.rule === stateDeed.id) return isDoneBySide(outcome, sentence, frame, draft);
    return !isOfEarlier(sentence, outcome, frame, draft);
  };
  const outcomes = new Map<Frame, Fact<MeetingOutcome>[]>(frames.map((frame) => [frame, []]));
  for (const [owner, own] of sentences)
    for (const [at, sentence] of own.entries())
      for (const outcome of sayingOf(sentence).outcomes) {
        const frame = ownerOfOutcome(outcome, sentence, owner, frames, draft);
        if (frame !== null && isOutcome(outcome, frame, sentence, own[at - 1])) outcomes.get(frame)?.push(outcome);
      }
  for (const own of outcomes.values()) own.sort((a, b) => a.start - b.start);
  return outcomes;
};
