import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "Chad, Niger and Mali took part", "attended by the ministers of Peru and Chile", "with ministers from X and Y due to attend": who else was there. */
export const tookPart: Rule<TriggerValue> = {
  id: "event.took-part",
  needs:
    "table|room|taking |presen|confirmed|took part|take part|taking part|participated|were |sent |attend|participants",
  summary: "Chad and Niger took part, attended by the ministers of X and Y; not: took part in the hunt.",
  cue: /\b(?<quote>(?:(?:took|take|taking) part|participated|(?:was|were) (?:also )?present|were represented|were (?:also |all )?(?:at the table|around the table|in the room|in attendance)|sent (?:delegations|ministers|observers))(?=[.,;]|\sas well\b|\stoo\b|\s(?:in|at|during) the (?:session|meeting|talks|conference|forum|summit|round)\b|\son the occasion\b|\sat the level\b|$)|(?:to|also) attend(?:ed)?(?=[.,;]|$)|confirmed (?:his|her|their|its) (?:attendance|participation|presence)|attended\sby(?=\s(?:the\s)?(?:[\p{Ll}-]{3,14}\s){0,3}(?:ministers|presidents|premiers|leaders|officials|delegations|delegates|representatives|envoys|ambassadors|coordinators|commanders|prosecutors|secretaries|speakers)\b|\s\p{Lu}\p{L}{1,14}(?:\s\p{Lu}\p{L}{1,14})?['’]s?\s\p{Lu}\p{L}{1,20}\s\p{Lu})|[Pp]articipants (?:included?|were)|(?:^|(?<=[.;]\s))(?:Around|At) the table(?: (?:were|was|sat))?:?(?=\s(?:the\s)?\p{Lu})|[Tt]aking part (?:were|are)|[Ii]n the room were|[Ii]n (?:the )?presence of|(?<=^(?:\p{Lu}[\p{L}.-]{1,24}\s){1,3})sent(?=\s(?:(?:the|its|of|for|and|on|\p{Lu}[\p{L}.'’-]*),?\s){2,24}\p{Lu}[\p{L}'’-]+\.?$))/gu,
  read: (match) => ({
    kind: "meeting",
    shape: match[0].endsWith("by")
      ? "passive"
      : /(?:included?|were|presence of|table:?|sat|^sent)$/.test(match[0]) && !/^were\b/.test(match[0])
        ? "between"
        : "owner",
  }),
};
