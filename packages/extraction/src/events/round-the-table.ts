import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { WHERE_WHEN } from "./words.ts";

/** "There were four of them round the table in Z on Monday: ministers A of Chad, B of Niger, ... and the host, Togo's D"; not "three names on the table: A, B and C". */
export const roundTheTable: Rule<TriggerValue> = {
  id: "event.round-the-table",
  needs: "table",
  summary:
    "There were three of them round the table in Z: ministers A of Chad, B of Niger and C of Togo; not: three were at table.",
  cue: new RegExp(
    String.raw`(?<quote>\b(?:[Tt]here\swere\s(?:(?:two|three|four|five|six|seven|eight)\s(?:(?:of\s(?:them|us)|ministers|leaders|presidents|men|women|people|officials)\s)?)|(?:[Tt]he\s)?(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight)\s(?:of\sthem\s|ministers\s|leaders\s|presidents\s)?(?:sat|were|gathered|met)\s)(?:a?round|at)\s(?:the|one|a)\s(?:\p{Ll}{4,12}\s)?table${WHERE_WHEN}{1,3}:)(?=\s(?:the\s)?(?:[\p{L}-]{2,16}\s){0,3}?${OFFICIAL}s?\b|\s\p{Lu}\p{L}+['’]s\s\p{Lu}\p{L}+\s\p{Lu}|(?<=\b(?:ministers|leaders|presidents)\s[^:]{3,120}:)\s\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}'’-]+){1,3}\sof\s\p{Lu})`,
    "gu",
  ),
  read: () => ({ kind: "meeting", shape: "between", status: "held" }),
};
