import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { SIZE_BEFORE, SIZE_BEHIND } from "./delegation-size.ts";

const OF = String.raw`(?:\p{Lu}[\p{L}-]{1,24}\s){0,2}(?:\p{Lu}[\p{L}-]{1,24}|U\.S\.|UK|US|EU)`;
const TALKS = String.raw`(?:talks|negotiations|consultations|discussions|meeting|session)`;
const TEAM = String.raw`(?:delegation|team|side|negotiators|group)`;
const WORDS = String.raw`[^.;]{3,120}?`;
const AND = String.raw`(?:,|,?\s(?:and|while))\s(?:the\s)?`;

/** The name stands behind: "the Chadian team was under X, the Nigerien under Y". */
const BEHIND = [
  String.raw`(?<=${TEAM}\s(?:was|were|is)\s(?:led\sby|headed\sby|under)\s${WORDS}${AND})${OF}\s(?:under|by)`,
  String.raw`(?<=\brepresented\s${WORDS}\b(?:by|under)\s${WORDS}${AND})${OF}\sby\san?\s(?:\p{Ll}+\s)?${TEAM}\sunder`,
  String.raw`${OF}(?:['’]s)?\s${TEAM}${SIZE_BEHIND}(?:\s(?:was|were|is)|,)?\sunder(?=\s(?:the\s)?\p{Lu})`,
  String.raw`\b[Rr]epresenting\s${OF}\s(?:is|was|will\sbe)`,
  String.raw`\b(?:[Hh]ead|[Ll]eader)\sof\sthe\s${OF}\s${TEAM}\s(?:is|was|will\sbe)`,
  String.raw`(?<=\b(?:[Hh]ead|[Ll]eader)\sof\sthe\s${OF}\s${TEAM}\s(?:is|was|will\sbe)\s${WORDS}(?:,|,?\s(?:and|while))\s)that\sof\sthe\s${OF}\s(?:${TEAM}|one)(?:\s(?:is|was|will\sbe))?`,
  String.raw`\b[Ss]peaking\sfor\s${OF}\s(?:is|was)`,
  String.raw`(?<=\snegotiator,\s${WORDS},\s(?:and|while)\s)${OF}['’]s?,(?=\s\p{Lu})`,
  String.raw`\b(?:[Oo]n\sthe\s${OF}\sside|[Ff]or\s${OF}),(?=\s[^.;]{3,140};\s(?:and\s)?(?:on\sthe\s${OF}\sside|for\s${OF}),)`,
  String.raw`${OF}['’]s?\schief\snegotiator\s(?:is|was)`,
  String.raw`(?<=\schief\snegotiator\s(?:is|was)\s${WORDS}${AND})${OF}['’]s?\s(?:is|was)`,
  String.raw`(?<=\bsent\s${WORDS}${AND})${OF}\sits(?=\s(?:[\p{L}-]+,?\s){0,6}?\p{Lu}[\p{L}.'’-]*\s\p{Lu})`,
  String.raw`(?<=\b(?:represent|lead|head|sen)(?:s|t|ed)\s[^.]{3,120}(?:;|\swhile)\s)${OF}\s(?:has\s)?sent(?=\s(?:\p{Lu}[\p{L}.'’-]+\s?){3,7}\b)`,
  String.raw`(?<=[.]\s|^)${OF}\s(?:has\s)?sent(?=\s(?:\p{Lu}[\p{L}.'’-]+\s){2,6}\p{Lu}[^.;]{2,60}(?:;|\swhile)\s[^.;]{2,100}?\b(?:represents|represented|leads|heads|sent)\b)`,
  String.raw`\b[Ff]or\s${OF},\sthe\s${TALKS}\s(?:was|were)\s(?:led|headed)\sby`,
  String.raw`(?<=\b[Ff]or\s${OF},\s${WORDS}\sby\s${WORDS}${AND})for\s${OF}\sby`,
  String.raw`(?<=\b(?:[Oo]n\sthe\s${OF}\sside|[Ff]or\s${OF}),\s[^.;]{3,140};\s(?:and\s)?)(?:on\sthe\s${OF}\sside|for\s${OF}),`,
].join("|");

/** The name stands in front: "X headed the Chadian team and Y the Nigerien". */
const IN_FRONT = [
  String.raw`(?<=\b(?:led|leads|headed|heads)\s(?:the\s)?${SIZE_BEFORE}(?:\p{Lu}[\p{L}'’-]+\s){1,3}${TEAM},?\s(?:and|while)\s${WORDS}\p{Lu}[\p{L}'’-]+\s)(?:led\s|heads\s|headed\s)?the\s${OF}(?:\sone|\s${TEAM})?(?=[.,;]|$)`,
  String.raw`(?<=\b${TEAM}\b[^.]{3,160}?\p{Lu}[\p{L}'’-]+\s)(?:led|headed|leads|heads)\s${OF}['’]s(?=[.,;]|$)`,
  String.raw`(?<=\p{Lu}[\p{L}'’-]+\s)(?:led|headed|leads|heads)\sthe\s\p{Lu}\p{L}{1,20}(?:[ai]ns|ese)(?=[.,;]|$)`,
  String.raw`(?<=\p{Lu}[\p{L}'’-]+\s(?:\p{Ll}{2,10}\s){0,2})at\sthe\shead\sof\s(?:the|an?)\s${SIZE_BEFORE}${OF}\s(?:${TEAM}|one)`,
  String.raw`(?<=[\p{L},]\s)(?:led|headed|leads|heads)\sthe\s${OF}\sone(?=[.,;]|$)`,
  String.raw`(?<=\b[Ss]peaking\sfor\s${OF}\s(?:is|was)\s[^.]{3,140}?\s)spoke\sfor\s${OF}(?=[.,;]|$)`,
].join("|");

/** "X headed the Chadian team and Y the Nigerien", "For Chad the talks were led by X, and for Niger by Y": each side's head, one verb for both. */
export const ledInTurn: Rule<TriggerValue> = {
  id: "event.led-in-turn",
  needs: "led |headed |leads |heads |under |negotiator |sent |head |leader |side|for |representing ",
  summary:
    "X headed the Chadian team and Y the Nigerien, the Chadian team was under X, the Nigerien under Y; not: headed the list and the table.",
  cue: new RegExp(`(?=\\p{Lu}|[foathrls])(?:(?<behind>${BEHIND})|(?:${IN_FRONT}))`, "gu"),
  read: ({ groups }) => ({
    kind: "meeting",
    shape: groups?.["behind"] === undefined ? "owner" : "passive",
    role: "head_of_delegation",
  }),
};
