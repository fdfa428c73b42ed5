import { isGreetedBefore } from "../mentions/greeting.ts";
import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { INNER } from "./words.ts";

/** "may meet on the sidelines of [the summit in Lima]": the occasion of another meeting. */
const ASIDE = /\b(?:(?:sidelines?|margins?|fringes?|occasion) (?:of|at)|(?:as part|in the framework) of) $/;
const LEFT_REACH = 160;
/** "on [the agenda since the previous meeting] in Oslo": of another. */
const SINCE = /\ssince\s/;
const TO_COME = /\s(?:forthcoming|upcoming|coming|approaching)\s/;
/** "exchanged views on fish and on the [forthcoming summit in Maseru]": what was spoken of. */
const SPOKEN_OF =
  /\b(?:views|discuss(?:ed|ing|ions?)|talk(?:ed|s)|spoke|touch(?:ed|ing)|focus(?:ed|ing)|review(?:ed|ing)|prepar(?:ations?|ed|ing)|brief(?:ed|ing)|message|letter|invit\p{L}+|consult\p{L}+)\b[^.;]{0,140}\s(?:on|about|of|for|to|regarding|and|ahead of)\s$/u;

/** "They discussed [the peace talks in Doha]" */
const MATTER =
  /\b(?:discuss(?:ed|ing)?|review(?:ed|ing)?|raised|(?:focus(?:ed)?|views|touched)\s(?:up)?on|(?:talked|spoke)\sabout|took up)\s$/u;

/** "Today's meeting in Geneva was the beginning", "the talks in Doha": where and when a meeting told elsewhere takes place. */
export const reference: Rule<TriggerValue> = {
  id: "event.reference",
  needs: "meeting|talks|discussions|consultations|summit|session|negotiations",
  summary: "Today's meeting in Geneva was the first; not: the meeting room, a meeting in May.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:[Tt]oday's|[Yy]esterday's|[Tt]he|[Tt]his|[Oo]ur|[Tt]heir|\p{Lu}\p{Ll}{1,8}day's)\s${INNER}(?:meeting|talks|discussions|consultations|summit|session|negotiations))(?=\s(?:in|at|on)\s(?:\p{Lu}|the\s\p{Lu}))`,
    "gu",
  ),
  read: (match) => {
    const before = match.input.slice(0, match.index);
    if (SINCE.test(match[0]) || ASIDE.test(before) || isGreetedBefore(before)) return null;
    if (MATTER.test(match.input.slice(Math.max(0, match.index - LEFT_REACH), match.index))) return null;
    const isToCome = TO_COME.test(match[0]);
    if (isToCome && SPOKEN_OF.test(match.input.slice(Math.max(0, match.index - LEFT_REACH), match.index))) return null;
    return { kind: "meeting", shape: "gathering", ...(isToCome ? { status: "scheduled" as const } : {}) };
  },
};
