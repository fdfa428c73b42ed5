import type { Span, Trigger } from "../model.ts";
import { sayingOf } from "../sentences/said-clause.ts";

/** "met Chancellor Y and told him that Ukraine needed more": what was said there is of any state. */
const REPORTED = /\b(?:told|said|urged|warned|assured|asked)\s[^.;]{0,60}?(?:that|to)\s[^.;]*$/u;

/** "No sugar will go to Togo, Minister X said after meeting Y": so is what stands in front of the speaker. */
const isSaidBefore = ({ sentence, start }: Trigger, span: Span): boolean => {
  const clause = sayingOf(sentence);
  return clause !== null && start >= clause.said && span.start < clause.from;
};

/** Whether the words stand in what was said at the meeting that the trigger tells. */
export const isReported = (trigger: Trigger, span: Span): boolean =>
  isSaidBefore(trigger, span) ||
  REPORTED.test(trigger.sentence.text.slice(trigger.end - trigger.sentence.start, span.start - trigger.sentence.start));
