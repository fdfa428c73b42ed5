import type { Sentence, Span } from "../model.ts";

/** "on Wednesday, not Tuesday", "in Cusco but not in Lima": what is denied. */
const DENIED = /\b(?:not|rather than|instead of)\s(?:(?:on|in|at)\s(?:the\s)?)?$/;
/** "will not be held in Lima but in Cusco"; "will not be held in Lima" alone still says where. */
const NOT_HELD =
  /\bnot\s(?:now\s)?(?:(?:be\s)?(?:held|hosted)|meet|convene|take place|gather)\s(?:in|at|on)\s(?:the\s)?$/;
const BUT = /^[^.;]{0,30}\bbut\s(?:in|at|on)\b/;
/** Whether the sentence says that it was not there, or not then. */
export const isDenied = ({ text, start }: Sentence, span: Span): boolean => {
  const before = text.slice(Math.max(0, span.start - start - 40), span.start - start);
  return DENIED.test(before) || (NOT_HELD.test(before) && BUT.test(text.slice(span.end - start)));
};
