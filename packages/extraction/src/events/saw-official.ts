import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";
import { OFFICIAL } from "./official.ts";
import { A_DAY, TENS, WHERE_WHEN } from "./words.ts";

/** Whom: an official, with or without his name; not what is his ("the president's tomb"). */
const WHOM = String.raw`(?:(?:the|his|her|their|visiting)\s)?(?:[\p{L}.'’-]{2,24},?\s){0,5}?${OFFICIAL}\b(?!['’]s?\s\p{Ll})`;
const MEAL = String.raw`(?:an?\s)?(?:(?:working|private|late|early|quick|quiet|light)\s)?(?:(?:cup|glass|pot)\sof\s)?(?:tea|coffee|breakfast|lunch|luncheon|dinner|supper|iftar)`;
const LENGTH = String.raw`(?:(?:almost|nearly|about|around|over|well over|more than|at least|up to|only|just)\s)?(?:an?\s(?:full\s|whole\s|further\s)?(?:hour|half-hour)|half\san\shour|(?:${TENS}|two|three|four|\d{1,3})\s(?:hours|minutes))`;

/** "had received Y at his residence": a verb of its own. */
const NO_VERB = String.raw`(?!(?:\p{Ll}{3,9}\s)?(?:\p{Ll}+(?:ed|en|et|ne|ought)|told|held|sent|spent|paid|said|been|come|made|led|left|sat)\s)`;
const NAME = String.raw`(?:,?\s(?:(?:van|von|der|den|de|da|bin|ould)\s){0,2}\p{Lu}[\p{L}'’-]+){0,4}`;
/** "had Y in on Monday", "had her to his residence", "will have Y as her guest"; not "had Y in stitches". */
const ROUND = String.raw`(?:(?:in|over|round)(?:\s(?:early|late))?(?=\s(?:on\s${A_DAY}|today|yesterday|this\s(?:morning|afternoon|evening)|for\s(?:talks|an?\s(?:chat|hour|talk|word))|to\s(?:discuss|talk))|[.;])|as\s(?:his|her)\s(?:\p{Ll}{4,9}\s)?guest\b|(?:over\s|round\s)?(?:to|at)\s(?:his|her)\s(?:[\p{L}-]{3,14}\s){0,2}(?:residence|palace|office|home|house|villa|ranch|farm|estate|study)\b)`;

/** Plain words for being with an official: "had seen Minister Y", "went to see", "had tea with", "gave her almost an hour", "joined Y at dinner". */
export const sawOfficial: Rule<TriggerValue> = {
  id: "event.saw-official",
  needs:
    "sees |seen |saw |see |heard |had |have |seeing |tea|coffee|breakfast|lunch|luncheon|dinner|supper|iftar|hour|minutes|got together",
  summary: "X went to see Prime Minister Y, had tea with him, gave him an hour; not: had seen the president's speech.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:had|has|have|having)\s(?:(?:also|already|earlier|just)\s)?seen(?=${WHERE_WHEN}{0,2}\s${WHOM})|(?<=\b(?:after|before|upon|on)\s(?:also\s)?)seeing(?=\s${WHOM})|(?:went|gone|came|dropped\sin|drove|flew|got|managed)\sto\ssee(?=\s${WHOM})|(?:(?:had|took|drank|shared)\s${MEAL}|got\stogether)${WHERE_WHEN}{0,2}\swith(?=\s${WHOM})|joined(?=\s${WHOM}(?:\s\p{Lu}[\p{L}'’-]+){0,4}\s(?:at|for|over)\s${MEAL})|joined(?=\s(?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:at|for|over)\s${MEAL})|(?<=\b(?:[Oo]n|[Tt]his)\s${A_DAY},?\s(?:in\s\p{Lu}\p{L}{1,20}(?:\s\p{Lu}\p{L}{1,20})?,?\s)?(?:he|she|they)\s)see(?:s|(?<=they\ssee))(?=\s${WHOM})|(?<=\b(?:will|is\sto|are\sto|was\sto|were\sto|due\sto)\s(?:also\s|then\s|next\s)?)see(?=\s${WHOM}${NAME},?(?:[.;]|$|\s(?:in\s\p{Lu}|on\s${A_DAY}|tomorrow\b|next\s|later\s|for\stalks\b)))|saw(?=\s(?:\p{Lu}[\p{L}'’-]+\s){0,3}\p{Lu}[\p{L}'’-]+,\s(?:the\s)?(?:\p{Lu}[\p{L}-]+['’]s\s)?(?:[\p{L}-]{2,24}\s){0,8}?${OFFICIAL}\b(?:\s(?:of|for)\s[^,.;]{3,50})?,?(?:[.;]|$|\s(?:in\s(?:\p{Lu}|(?:his|her)\s)|at\s|(?:late\s|early\s)?on\s${A_DAY}|today\b|yesterday\b|for\s|about\s|over\s)))|(?<had>had)(?=\s${NO_VERB}${WHOM}${NAME},?\s(?:(?:over\s|round\s)?(?:to|for)\s${MEAL}\b|at\s(?:his|her)\stable\b|${ROUND}))|(?<her>had)(?=\s(?:him|her|them)\s${ROUND})|(?<=\b(?:will|to)\s)(?<have>have)(?=\s${NO_VERB}${WHOM}${NAME},?\s${ROUND})|heard(?=\s${WHOM}(?:,?\s\p{Lu}[\p{L}'’-]+){0,4},?\sout\b)|(?<gave>gave|given|granted|accorded)(?=\s(?:(?:him|her|them)|${WHOM}(?:\s\p{Lu}[\p{L}'’-]+){0,4})\s${LENGTH}(?!\s(?:to|of\s(?:his|her)\stime\sto)\b)))`,
    "gu",
  ),
  read: ({ groups }) =>
    ["gave", "had", "her", "have"].every((verb) => groups?.[verb] === undefined)
      ? { kind: "meeting", shape: "active", needsObject: true }
      : { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
};
