/** "had been invited to visit Dhaka": nobody has said yes. */
export const INVITED_TO =
  /\b(?:was|were|is|are|been|being)\s(?:also\s)?invited\sto\s$|\b(?:invited|invites|inviting)\s(?!to\b)[^.;]{3,110}?\sto\s(?:also\s)?$/i;
export const JOURNEYS = /^(?:visit|travel|come|go|pay|make|fly)\b/i;

/** "was supposed to travel there for a [meeting with] Y" */
export const SUPPOSED_TO =
  /\b(?:was|were|is|are|had been|has been)\s(?:supposed|due|scheduled|set|meant)\sto\s(?:travel|fly|go|come|be)\s(?:[\p{L}'’-]{2,24}\s){0,5}for\s(?:(?:an?|the|his|her|their)\s)?(?:\p{Ll}+\s){0,2}$/u;

/** "would be delighted to meet Y" */
export const WOULD_LIKE =
  /\bwould\s(?:also\s)?(?:be\s(?:\p{L}{2,14}\s)?(?:delighted|happy|glad|pleased|honou?red|ready|willing|prepared|open)|love|like)\sto\s(?:also\s)?$/iu;

export const TO_ARRANGE = String.raw`(?:(?:call|convene|arrange|organi[sz]e|initiate|request|summon|set up|demand|open|start)\s(?:(?!with\b)[\p{Ll}-]{1,14}\s){0,4}|send\s[^.;]{3,70}\sfor\s(?:[\p{Ll}-]{3,14}\s){0,2})`;
const MUST = String.raw`(?:must|should|ought\sto|needs?\sto|ha(?:s|ve)\sto)\s(?:\p{Ll}+\s)?`;
const WISHES = String.raw`(?:want(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|call(?:s|ed|ing)?\son|appeal(?:s|ed|ing)?|press(?:es|ed|ing)?|tells?|told|demand(?:s|ed|ing)?|expect(?:s|ed|ing)?|push(?:es|ed|ing)?|implor(?:es?|ed|ing)|offer(?:s|ed|ing)?|time\sfor|rather\ssee|advis(?:es?|ed|ing))`;
const GIVEN_TIME = String.raw`\b(?:gave|gives?|given)\s[^.;]{3,60}\s(?:(?:an?|one|two|three|\d{1,3})\s(?:hours?|days?|weeks?|fortnight|months?)|until\s(?:\p{L}+\s)?\p{L}+)\sto\s`;
/** "wants the government to call urgent [talks with]", "must arrange a [meeting with]", "gave the minister a week to [meet]": what others ask for. */
export const ASKED_FOR = new RegExp(
  String.raw`(?:\b${MUST}${TO_ARRANGE}|\b${WISHES}\s(?!to\s)[^.;]{2,90}?\s(?:to\s|(?<=\brather\ssee\s[^.;]{2,60}))${TO_ARRANGE}|\b(?:(?:been|was|were|being)\s(?:told|asked|urged|advised|pressed)|offer(?:s|ed|ing)?)\sto\s${TO_ARRANGE}|${GIVEN_TIME}(?:${TO_ARRANGE})?)$`,
  "u",
);
