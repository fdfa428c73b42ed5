import type { Span, Trigger } from "../model.ts";

/** "met Chancellor Y and told him that Ukraine needed more": what was said there is of any state. */
const REPORTED = /\b(?:told|said|urged|warned|assured|asked)\s[^.;]{0,60}?(?:that|to)\s[^.;]*$/u;

/** Whether the words stand in what was said at the meeting that the trigger tells. */
export const isReported = ({ sentence, end }: Trigger, { start }: Span): boolean =>
  REPORTED.test(sentence.text.slice(end - sentence.start, start - sentence.start));
