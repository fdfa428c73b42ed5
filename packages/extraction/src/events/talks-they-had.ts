import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";
import { OFFICIAL } from "./official.ts";
import { WHERE_WHEN } from "./words.ts";

/** "the talks that X", "a conversation which the minister", "the two hours of talks X": who had them stands behind the noun. */
const THE_TALKS = String.raw`(?:talks|meeting|discussions?|conversation|[Cc]onsultations|negotiations|[Dd]ialogue|encounter|exchange|dinner|lunch|breakfast|tête-à-tête)(?:,?\s(?:that|which))?\s(?:(?:the|his|her|their|its)\s)?(?:\p{Lu}|\p{Ll}{3,12}\s\p{Lu}|he\b|she\b|they\b)(?:(?:r|rs|s)\.)?[^.;:"]{0,150}?\s`;
const WHOM = String.raw`(?:(?:the|his|her|their|its|visiting)\s)?(?:[\p{L}.'’-]{2,24},?\s){0,8}?(?:${OFFICIAL}s?|[Dd]elegation|[Tt]eam)\b`;
/** A clause of its own between the noun and the verb: "the talks Kenya wanted, and the minister [had]". */
const ANOTHER_VERB =
  /\b(?:is|are|was|were|will|would|has|have|had|said|says|told|wants?|wanted|after|before|while|when|where|who|because|and (?:he|she|they)|but)\b/;

/** "Fish dominated the talks that X held with Minister Y in Z", "after the talks that he, Y and W had": who talked stands in a clause of the noun. */
export const talksTheyHad: Rule<TriggerValue> = {
  id: "event.talks-they-had",
  needs:
    "talks|meeting|discussion|conversation|consultations|dialogue|negotiations|encounter|exchange|dinner|lunch|breakfast|tête-à-tête",
  summary: "Fish dominated the talks that X held with Minister Y; not: the talks that Y asked for.",
  cue: new RegExp(
    String.raw`\b(?<noun>${THE_TALKS})(?<quote>(?:had|held|was\sto\shave|was\sto\shold|is\sto\shave|is\sto\shold|will\shave|will\shold)(?:(?<with>${WHERE_WHEN}{0,2}\swith)(?=\s${WHOM})|(?=\s(?:in|at|on|today|yesterday|earlier|late)\b)(?<=\sand\s[^.;:]{3,90}\s\p{L}{3,4})))`,
    "gu",
  ),
  read: ({ groups }) =>
    ANOTHER_VERB.test(groups?.["noun"] ?? "")
      ? null
      : groups?.["with"] === undefined
        ? { kind: "meeting", shape: "gathering" }
        : { kind: "meeting", shape: "active", needsObject: true },
};
