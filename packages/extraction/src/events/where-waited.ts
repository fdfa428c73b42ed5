import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";
import { OFFICIAL } from "./official.ts";

const ROOM = String.raw`(?:room|hall|office|study|salon|lounge|library|tent|palace|house|villa|suite|chamber|cabin|garden|terrace|boardroom|building|ministry|residence|hotel)`;
const WHO = String.raw`(?:(?:the|his|her|their)\s)?(?:[\p{L}.'’-]{2,24},?\s){0,8}?${OFFICIAL}\b(?!['’])[^.;]{0,60}?`;

/** "carried his chair into the room where Portugal's foreign minister, Y, was waiting"; not "where reporters were waiting". */
export const whereWaited: Rule<TriggerValue> = {
  id: "event.where-waited",
  needs: "waiting|waited|expecting|received",
  summary: "X walked into the room where Peru's trade minister was waiting; not: where reporters were waiting.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:in)?to\s(?:the|an?|his|her)\s(?:[\p{Ll}-]{3,14}\s){0,3}?${ROOM}(?:\s(?:of|in|at)\s[^.;,]{3,40}?)?,?\swhere)(?=\s${WHO}\s(?:was\s(?:already\s)?(?:waiting|expecting)|waited|(?:had\sbeen|sat|stood)\swaiting)\b)`,
    "gu",
  ),
  read: ({ input, index }) =>
    CAME.test(input.slice(0, index)) ? { kind: "meeting", shape: "active", status: "held", needsObject: true } : null,
};
/** "walked [into the room]", "was shown", "carried his chair": who came in; not "was to walk". */
const CAME =
  /(?<!\b(?:to|not|never|would|will|should|might|may)\s)\b(?:walked|went|came|strode|strolled|limped|carried|brought|climbed|drove|hurried|rushed|stepped|followed|crossed|made (?:his|her) way|(?:was|were)\s(?:shown|led|taken|ushered|driven|escorted|wheeled|brought))\b[^.;]{0,90}$/u;
