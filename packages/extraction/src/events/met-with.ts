import { inEitherCase } from "../either-case.ts";
import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { BETWEEN, WHEN } from "./words.ts";

/** "flew to Z, meeting President Y": of an official only; what else is met there may be a demand. */
const OFFICIAL = String.raw`(?:(?:the|his|her|their|visiting|both)\s)?(?:[\p{L}.'-]{2,20}\s){0,5}?(?:president|premier|minister|chancellor|king|emir|secretary|speaker|envoy|counterparts?|ministers|leaders)\b(?!['’])`;

/** "met virtually with Y", "met via video link". */
const BY_VIDEO =
  /^\S+\s(?:with\s)?(?:virtually|online|remotely|(?:by|via|over|through)\s(?:an?\s)?(?:video|Zoom|online)\b)/u;

/** "vessels of the two coast guards [met] in heavy swell": no people's meeting. */
const OF_CRAFT =
  /\b(?:vessels?|ships?|boats?|cutters?|frigates?|aircraft|planes?|jets?|trains?|convoys?|rivers?|roads?|borders?)\s(?:of|from)\s(?:the\s)?[^.;,]{3,90}$/iu;
const CRAFT_REACH = 130;

/** "X met (with) Y"; not "met the demands", "met the press", nor a meeting as a noun ("a meeting with Y" is held-talks or nominal). */
export const metWith: Rule<TriggerValue> = {
  id: "event.met-with",
  needs: "met |meet |meets |meeting ",
  summary: "X met with Y in Z; not: met demands, met the press, a meeting (noun).",
  cue: inEitherCase(
    new RegExp(
      String.raw`(?:(?<!(?:\b(?-i:an?)|(?:^|[.;:]\s)an?)\s)(?<!\b(?:the|his|her|their|its|this|that|our|any|no|first|second|third|last|next|every|each|planned|bilateral|trilateral|virtual|summit|special|brief|historic|annual|regular|formal|informal|private|joint|cabinet|board|[\p{L}]'s|s')\s)|(?<=\bwill\s(?:next|first|then|now)\s)|(?<=(?:^|\b(?:[Hh]e|[Ss]he|(?-i:\p{Lu})[\p{L}'-]{2,20}),?\s)[Ff]irst\s)(?=met\s(?:with\s)?${OFFICIAL}(?![^.;]{0,80}\bin\s(?:19|20)\d\d\b)))\b(?<quote>(?:(?<!\b(?:was|(?-i:were)|be|been|being|is|are)\s)met|meets?|(?<=(?:\b|')(?:after|before|while|when|of|by|m|re|am|is|are|was|were|be|been|in|following|since|upon|on|without|than)\s)meeting|(?<=,\s)meeting(?:\s(?:one\safter\s(?:another|the\sother)|in\sturn|in\ssuccession))?(?=\s(?:with\s)?${OFFICIAL}|\s(?:here\b|in\s(?-i:\p{Lu})|in\sthe\s[^.;,]{3,40}(?:capital|city|town|resort)\b|on\sthe\s(?:sidelines|margins|fringes)\b))|Meeting(?<=(?:^|[.;]\s|^[*•]\s)Meeting)(?=\s(?:here|in\s(?-i:\p{Lu})|at\s(?:the\s)?(?-i:\p{Lu})|on\s(?-i:\p{Lu}))|\s(?:with\s)?(?!(?:of|between|among|on|for|about)\b)${OFFICIAL}[^.;,]{0,60},\s(?:(?:the\s)?(?-i:\p{Lu})|(?:s?he|they)\s)))${BETWEEN}(?:,\s(?:for\sthe\s\p{L}{4,7}\stime|${WHEN}|(?:in|at|over|during|after)\s[^,.;]{3,40}),(?=\s(?:with\b|${OFFICIAL})))?(?:\swith)?)(?=[\s,.;:]|$)(?!\s(?:his|her|its|their)\s(?:match|end|death|fate|maker|Waterloo)\b)(?!\sand\s(?:held|had)\s(?:separate|bilateral|individual)\b)(?!\s(?:only\s|just\s)?(?:each|every|once|twice|annually|regularly|periodically)\b)(?!\s(?:the|all|with|our|his|her|their|its|this|that|these)?\s?(?-i:[\p{Ll}-]{1,14}\s){0,3}(?:demands?|criteria|needs?|targets?|deadlines?|requirements?|challenges?|press\b|reporters|journalists|media|expectations|obligations|conditions|standards|resistance|criticism|approval|scorn|anger|fury|outrage|silence|praise|applause|derision|ridicule|disbelief|opposition|condemnation|indifference|scepticism|skepticism|suspicion|hostility|dismay|alarm|enthusiasm|rejection|refusal|laughter|reaction|response|reply|rebuke|goals?|fans|rooms?|halls?|agenda|point|place|minutes))`,
      "giu",
    ),
  ),
  read: (match) =>
    OF_CRAFT.test(match.input.slice(Math.max(0, match.index - CRAFT_REACH), match.index))
      ? null
      : {
          kind: "meeting",
          shape: "active",
          ...(BY_VIDEO.test(match[0] + match.input.slice(match.index + match[0].length))
            ? { format: "video" as const }
            : {}),
        },
};
