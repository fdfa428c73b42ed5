import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { SIZE_BEFORE } from "./delegation-size.ts";

const OF = String.raw`(?:\p{Lu}[\p{L}-]{1,24}\s){0,2}(?:\p{Lu}[\p{L}-]{1,24}|U\.S\.|UK|US|EU)`;
const TEAM = String.raw`(?:delegation|team|side|negotiators|group)`;
const LEADING = String.raw`(?:[Ll]eading|[Hh]eading|[Aa]t\sthe\shead\sof)`;
const SIDE = String.raw`(?:(?:the\s)?${SIZE_BEFORE}${OF}(?:['’]s?)?\s(?:${TEAM}|one)|${OF}['’]s?)`;
const VERB = String.raw`(?:was|were|is|are|sat|stood|will\sbe)`;
const NAME = String.raw`(?=\s(?:(?:the|its|their)\s)?(?:[\p{L}-]{2,24},?\s){0,6}?\p{Lu})`;

const CUE = [
  // "At the head of the Chadian side sat X"
  String.raw`${LEADING}\s${SIDE}\s${VERB}${NAME}`,
  // "Leading the Chadian side at Monday's talks in Lomé was X"
  String.raw`${LEADING}\s${SIDE}(?=\s(?:at|in|for|during|to|on)\s[^.;,]{3,80}?\s${VERB}\s(?:(?:the|its)\s)?\p{Lu})`,
  // "...; Niger's was led by Y"
  String.raw`(?=\p{Lu})(?<=\b${LEADING}\s${SIDE}\s[^.;]{3,160}?(?:;|,|\sand|\swhile)\s(?:and\s|while\s)?(?:the\s)?)${OF}(?:['’]s?(?:\s${TEAM})?|\s(?:one|${TEAM}))\s(?:(?:was|is)\s(?:led\s|headed\s)?)?(?:by|under)`,
].join("|");

/** "Leading the Chadian side at the talks was X; at the head of the Nigerien one sat Y": who leads stands behind the verb. */
export const ledInverted: Rule<TriggerValue> = {
  id: "event.led-inverted",
  needs: "leading |heading |head ",
  summary: "At the head of the Chadian side sat X, Niger's was led by Y; not: at the head of the table sat X.",
  cue: new RegExp(String.raw`(?<![\p{L}-])(?:${CUE})`, "gu"),
  read: () => ({ kind: "meeting", shape: "passive", role: "head_of_delegation" }),
};
