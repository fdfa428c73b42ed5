import type { Span, Trigger } from "../model.ts";
import { between } from "./scope.ts";

/** "agreed in Muscat on Saturday to meet again": where and when that was agreed, not where and when they will meet. */
const DECIDED =
  /\b(?:agreed|decided|pledged|promised|vowed|undertook|resolved|threatened|refused|declined|offered|asked|planned)\s(?:[^.;,]{1,40}\s)?(?:in|at|on)\s$/;
const TO_DO = /^(?:\s(?:in|at|on)\s[^.;,]{2,30})?\sto\s(?:\p{L}+\s){0,2}$/u;
export const isOfDecision = (trigger: Trigger, span: Span): boolean =>
  trigger.status !== "held" &&
  span.end <= trigger.start &&
  TO_DO.test(between(trigger.sentence, span, trigger)) &&
  DECIDED.test(trigger.sentence.text.slice(0, span.start - trigger.sentence.start));
