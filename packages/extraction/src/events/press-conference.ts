import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";

/** "at a joint news conference with Y in Z", "standing beside Y": the sides before the press together; not "a press conference in Z". */
export const pressConference: Rule<TriggerValue> = {
  id: "event.press-conference",
  needs: "press|news|media|statement|stand|speak|spoke|appear|sit|seated|stood|sat |lanked|his side|her side",
  summary: "At a joint press conference with Y in Z, X said; not: X told a press conference.",
  cue: new RegExp(
    String.raw`\b(?<told>told\s(?:a|their)\sjoint\s(?:press|news)\s(?:conference|briefing))\b|\b(?<quote>(?:(?:joint|shared)\s(?:press|news|media)\s(?:conference|briefing|appearance|statement|availability|event|point)(?:\s(?:held|here|today|yesterday|on\s\p{L}{6,9}|in\s\p{Lu}[\p{L} ]{1,20}?)){0,2}\s(?:(?:together\s)?with|alongside)|(?:press|news)\s(?:conference|briefing)\s(?:together\s)?(?:with|alongside)|(?:[Ss]tanding|[Ss]peaking|[Aa]ppearing|[Ss]itting|[Ss]eated|stood|appeared|sat|spoke(?=\s(?:to|before|alongside|beside))|[Ff]lanked)(?:\s(?:to|before)\s(?:the\s)?(?:press|reporters|journalists|media))?(?:\s(?:in|at|on)\s[\p{L} ’-]{2,30}?){0,2},?\s(?:alongside|beside|next to|side by side with|together with|by)|(?<=\b(?:said|says|declared|announced|added)\s(?:the\s)?(?:\p{Lu}?[\p{L}.'’-]{1,24}\s){1,7}\p{Lu}[\p{L}.'’-]{1,24},\s)with(?=\s[^.;,"]{8,70},?\s(?:at|by)\s(?:his|her)\sside(?=[.,;]|$))))(?=\s(?:the\s|his\s|her\s|visiting\s)?(?:\p{Lu}[\p{L}.'-]{1,24},?\s){0,8}?(?:${OFFICIAL}|[Pp]rime|[Ff]oreign|hosts?(?=,?\s\p{Lu})|[Dd]efen[cs]e|(?:[Hh]ealth|[Tt]rade|[Ff]inance|[Ii]nterior|[Ee]nergy)\sand|(?<='s\s)\p{Lu}\p{L}+\s\p{Lu}\p{L}+)(?![\p{L}]))`,
    "gu",
  ),
  read: ({ groups }) =>
    groups?.["told"] === undefined
      ? { kind: "meeting", shape: "active", needsObject: true }
      : { kind: "meeting", shape: "gathering" },
};
