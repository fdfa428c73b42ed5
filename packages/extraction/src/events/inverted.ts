import type { Trigger } from "../model.ts";
import { between, group } from "./group.ts";
import type { Unit } from "./units.ts";

const INVERTED_BEFORE =
  /(?:^|[.;]\s)(?:Also\s)?(?:[Pp]resent|[Aa]ttending|[Tt]aking part|[Pp]articipating|[Aa]mong those)(?:\s(?:present|attending))?\s(?:(?:in|at)\s)?(?:the\s)?$/u;
const INVERTED_BEHIND = /^[^.;]{0,70}\b(?:was|were)\s(?:the\s)?$/u;
/** "Leading the Chadian side [at talks in Lomé was] X" */
const LED_BEHIND = /^(?:[^.;]{0,90}\b(?:was|were|is|are|sat|stood|will\sbe))?\s(?:the\s|its\s|their\s)?$/u;

/** "Present at [the meeting] in Busia on Monday were X and Y" */
export const inverted = ({ sentence, start, end, rule }: Trigger, units: readonly Unit[]): Unit[] => {
  if (rule === "event.led-inverted") {
    const head = units.findIndex((unit) => unit.start >= end && LED_BEHIND.test(between(sentence, end, unit.start)));
    return head < 0 ? [] : group(sentence, units, head, 1);
  }
  if (
    !/^event\.(?:at-meeting|reference)$/.test(rule) ||
    !INVERTED_BEFORE.test(between(sentence, sentence.start, start))
  )
    return [];
  const at = units.findIndex((unit) => unit.start >= end);
  const first = units[at];
  if (first === undefined || !INVERTED_BEHIND.test(between(sentence, end, first.start))) return [];
  const present = group(sentence, units, at, 1);
  return present.length >= 2 ? present : [];
};
