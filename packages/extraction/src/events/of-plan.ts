import type { Sentence } from "../model.ts";
import { AND_THEN, JOURNEY_MADE, TO_DO_AND, WILL_TRAVEL } from "./status-words.ts";

/** Whether the bare verb at `start` is one of what is planned. */
export const isOfPlan = (sentence: Sentence, start: number, left: string): boolean =>
  BULLET.test(sentence.text.slice(0, start - sentence.start)) || isSecondOfPlan(sentence, start, left);

/** "they will: - hold the ninth session in Lima": the bare verb of an item is what is to be done. */
const BULLET = /(?:^|[.:;]\s)(?:[-–—•*·▪]|\(?(?:\d{1,2}|\p{Ll})[.)])\s?(?:to\s)?$/u;

/** "a June trip to Lima to attend the forum and meet with Y"; but "flew to Lima to attend the forum and meet with Y" was done. */
const isSecondPurpose = (left: string): boolean => TO_DO_AND.test(left) && !JOURNEY_MADE.test(left);

/** "will sail to Lima on June 2 to mark ten years of the pact and meet with Y": "and" joins the bare verb to what was planned before. */
const isSecondOfPlan = (sentence: Sentence, start: number, left: string): boolean =>
  AND_THEN.test(left) ||
  isSecondPurpose(left) ||
  (/\sand\s(?:also\s|then\s)?$/.test(left) && WILL_TRAVEL.test(sentence.text.slice(0, start - sentence.start)));
