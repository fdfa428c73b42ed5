import type { Frame, Trigger } from "../model.ts";

const NUMBER = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|\d{1,2})`;
const KIND = String.raw`(?:(?:${NUMBER}[ -](?:day|hour)s?|day-?long|marathon|joint|bilateral|ministerial|technical|official|high-level|closed-door|face-to-face|indirect|final|latest|first|second|third|fourth|fifth|sixth|next|new|another|fresh|further|planned|crunch|crucial|key|lengthy|border|trade|water|fisher(?:y|ies)|peace|ministers'|\p{L}+-level)\s)`;
/** "three days of negotiations", "the third round of talks", "a joint meeting"; not one with or of others. */
const NOUN = String.raw`(?:${NUMBER}\s(?:days|hours|rounds)\sof\s|${KIND}{0,3}round\sof\s)?${KIND}{0,3}(?:meeting|talks|negotiations|discussions|consultations|session|round)\b(?!\s(?:with|of|between|among|by)\s(?!(?:the|their|both|these)?\s?(?:two|both|talks|negotiations|ministers|governments|sides)\b))`;
const RESULT = String.raw`(?:agreement|deal|accord|pact|understanding|breakthrough|compromise|arrangement|announcement|matter|issue|point|question|dispute|row|quarrel)`;
const ACTORS = String.raw`(?:negotiators|ministers|officials|delegations|envoys|experts)`;
const IN_FRONT = String.raw`(?:(?:On|In)\s\p{Lu}[\p{L} ]{1,20},?\s)?`;

/** "The talks ended", "A third round opened", "Negotiators ended two days of talks", "After nine hours of talks": what the clause is about. */
const IS_ABOUT = new RegExp(
  String.raw`^${IN_FRONT}(?:(?:(?:At|During|After|Following)\s)?(?:(?:the|their|these|those|an?|\p{L}{3,6}day's|yesterday's|today's)\s)?${NOUN}|(?:the\s)?${ACTORS}\s[^.;,]{0,60}?\b${NOUN})`,
  "iu",
);
/** "The deal was reached at a meeting", "It came after two days of talks". */
const CAME_OF = new RegExp(
  String.raw`^${IN_FRONT}(?:(?:the|their|an?|both)\s(?:\p{Ll}+\s)?${RESULT}|this|it|that)\s[^.;]{0,80}?\b${NOUN}`,
  "iu",
);
const JOINT_PAPER = new RegExp(
  String.raw`^(?:According\sto\s)?(?:an?|the)\sjoint\s(?:statement|communiqu[eé]|declaration)\s[^.;]{0,80}?\b${NOUN}`,
  "iu",
);
/** "Speaking after the talks", "who hosted the talks", "said at the end of the meeting": of somebody of the two. */
const BY_SPEAKER = new RegExp(
  String.raw`\b(?:at|after|during|following|(?:at\sthe\s)?(?:end|close|conclusion|start)\sof|hosted|led|chaired)\s(?:(?:the|his|her|their|\p{L}{3,6}day's)\s)?${NOUN}`,
  "iu",
);
const PULLED_OUT = /\b(?:pulled out of|withdrew from|walked out of|called off|cancelled|postponed|put off)\s/iu;

/** The clause tells of a meeting without saying whose: of the two that the text is about, not of others whom it names. */
export const tellsOfPair = ({ sentence: { text }, rule }: Trigger, { people, parties }: Frame): boolean =>
  IS_ABOUT.test(text) ||
  CAME_OF.test(text) ||
  JOINT_PAPER.test(text) ||
  (people.length > 0 && BY_SPEAKER.test(text)) ||
  (rule === "event.called-off" && parties.length > 0 && PULLED_OUT.test(text));
