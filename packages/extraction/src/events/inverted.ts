import type { Trigger } from "../model.ts";
import { between, group } from "./group.ts";
import type { Unit } from "./units.ts";

const INVERTED_BEFORE =
  /(?:^|[.;]\s)(?:Also\s)?(?:[Pp]resent|[Aa]ttending|[Tt]aking part|[Pp]articipating|[Aa]mong those)(?:\s(?:present|attending))?\s(?:(?:in|at)\s)?(?:the\s)?$/u;
const INVERTED_BEHIND = /^[^.;]{0,70}\b(?:was|were)\s(?:the\s)?$/u;
/** "Present at [the meeting] in Busia on Monday were X and Y" */
export const inverted = ({ sentence, start, end, rule }: Trigger, units: readonly Unit[]): Unit[] => {
  if (
    !/^event\.(?:at-meeting|reference)$/.test(rule) ||
    !INVERTED_BEFORE.test(between(sentence, sentence.start, start))
  )
    return [];
  const at = units.findIndex((unit) => unit.start >= end);
  const first = units[at];
  return first !== undefined && INVERTED_BEHIND.test(between(sentence, end, first.start))
    ? group(sentence, units, at, 1)
    : [];
};
