import type { Status } from "../model.ts";

const NOUN =
  /^(?:(?:an?|the|any|further|direct|new)\s)?(?:[\p{L}-]{2,24}\s){0,3}?(?:meetings?|talks|summit|visits?|trips?|tours?|calls?|conversations?|negotiations?|consultations?|dialogue|discussions|encounter|session|round)\b/iu;
/** Where a noun can be the subject: at the beginning of a clause. */
export const CLAUSE_BEGINS =
  /(?:^["“]?|[.;:,–—"]\s|\b(?:[Tt]hat|and|but|because|although|though|while|whereas|if|as)\s)(?:(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]ny|[Aa]nother|[Tt]his|[Ss]uch|[Ff]urther|[Nn]ew|[Dd]irect|[Ff]ormal|[Ii]nformal|[Ff]uture|[Pp]eace|[Tt]rade|[Bb]order|[Nn]uclear|[Bb]ilateral|[Tt]rilateral|[Ss]ummit|[Oo]fficial|[Ss]tate|[Ff]irst|[Ss]econd|[Tt]hird|[\p{L}\d]+-[\p{L}-]+|\p{Lu}[\p{L}-]{1,24}['’]s?)\s){0,4}$/u;
/** "The 24th Leaders' [summit]": in front of the noun itself. */
const NAMED_BEGINS =
  /^(?:[Tt]he\s|[Aa]n?\s)?(?:(?:\d{1,4}(?:st|nd|rd|th)|[\p{Ll}-]{4,14}(?:st|nd|rd|th)|(?!(?:At|In|On|During|After|Before|Following|Under|For|With|From|By|As|When|While|Ahead|Through|Until|Since|Over|Upon|Beside|Despite)\b)\p{Lu}[\p{L}-]{1,24}(?:['’]s?)?|\(\p{Lu}{2,8}\)|of|the)\s){1,8}$/u;
const NAMED_NOUN = /^(?:[Ss]ummit|[Cc]onference|[Ff]orum|[Mm]eeting|[Ss]ession|[Rr]ound|[Tt]alks)\b/u;
/** From the noun to its verb: no other verb between. */
const TO_VERB = String.raw`^(?:(?!\b(?:was|were|is|are|has|have|had|will|would|took|began|ended|opened|said|says|told|came|brought|produced|lasted|concluded|started|yielded|resulted|focused|covered|discussed|agreed|met|held|which|who|whom|where|when|that|and\s(?:then|also))\b)[^.;:"]){0,170}?\b`;
const BE = String.raw`(?:(?:is|are|was|were|(?:has|have|had)\sbeen|remains?|remained|seems?|seemed|appears?|looks?)\s(?:(?:now|also|still|currently|very|highly|most|clearly|firmly|simply|being|to\sbe|\p{L}{3,14}ly)\s){0,2})`;

const after = (pattern: string): RegExp => new RegExp(`${TO_VERB}(?:${pattern})`, "iu");

const EXCLUDED = after(
  String.raw`${BE}(?:not\s(?:yet\s)?(?:planned|on\sthe\s(?:agenda|cards|table)|(?:being\s)?(?:considered|scheduled|confirmed|agreed|arranged)|envisaged|foreseen|in\sthe\soffing|under\s(?:consideration|discussion)|possible|imminent)|ruled\sout|excluded|out\sof\sthe\squestion|off\sthe\s(?:table|agenda)|impossible|unthinkable|inconceivable|denied|pointless|useless|futile|unnecessary|a\swaste\sof\stime)\b|(?:has|have|had)\snot\s(?:yet\s)?been\s(?:planned|scheduled|confirmed|agreed|arranged|set)\b|could\snot\sbe\s(?:confirmed|verified)\b|(?:has|have|had)\s(?:still\s)?yet\sto\b|${BE}yet\sto\b`,
);
const WISHED = after(
  String.raw`(?:should|must|ought\sto|needs?\sto|(?:has|have)\sto)\b|would\s(?!be\s(?:held|hosted|his|her|their|the\sfirst|attended|chaired|followed)|take|begin|start|open|focus|also|include|continue|resume|last)|(?:is|are|remains?|seems?|appears?|would\sbe)\s(?:\p{L}{3,14}ly\s|now\s|still\s|also\s|very\s|long\s)?(?:premature|needed|necessary|required|desirable|welcome|urgent|overdue)\b|${BE}(?:proposed|requested|suggested|demanded|sought|urged|recommended|called\sfor)\b|(?:can|could)\s(?:only\s)?(?:help|bring|end|solve|save|lead|ease|pave|prevent|be\suseful)\b`,
);
const OPEN = after(
  String.raw`(?:may|might|could|can)\s(?:still\s|yet\s|also\s|soon\s)?(?:be|take|happen|come|go|occur|follow|begin|start|open|resume|convene)\b|${BE}(?:unlikely|improbable|likely|possible|uncertain|unclear|doubtful|in\sdoubt|in\squestion|rumou?red|conditional|a\spossibility|an\soption|not\s(?:certain|clear|likely|guaranteed)|under\s(?:discussion|consideration)|(?<=\bbeing\s)(?:considered|discussed|arranged|prepared|planned)|in\s(?:preparation|the\sworks))\b|(?:depends?|hinges?|hangs?)\s(?:on|in|by)\b`,
);
const PUT_OFF = after(
  String.raw`(?:will|would)\snot\s(?:now\s)?(?:open|begin|start)\b|(?:(?:originally\s|first\s)?(?:planned|scheduled|due|set|meant)\s(?:for|on)\s[^.;:]{2,40}?\s)(?:will|would)\s(?:now\s)?be\sheld\s(?:later\b|at\sa\slater|on\sa\slater)`,
);
const ABORTED = after(String.raw`${BE}(?:axed|aborted)\b|collapsed\sbefore\b`);
const NEXT = after(
  String.raw`(?:begins?|starts?|opens?|takes?\splace|kicks?\soff|gets?\sunder\sway|resumes?|convenes?)\s[^.;,]{0,50}?\b(?:next|tomorrow|later\sthis)\b|(?:will\s(?:now\s)?(?:go\sahead|proceed)|is\son\strack|are\son\strack)\b|(?:is|are)\s(?:also\s)?on\s(?:the|his|her|their)\s(?:programme|program|agenda|schedule|calendar)\s(?:for|on)\b|(?:is|are)\s(?:also\s)?(?:due|planned|scheduled|set|fixed|arranged)\s(?:for|on)\b|(?:has|have)\sbeen\s(?:confirmed|arranged|fixed|agreed|pencilled\sin)\sfor\b`,
);

/** Behind the noun: "[summit] will open in Suva on June 16". */
const WILL_OPEN =
  /^(?:\s(?:of|for|on|between)\s[^.;,]{3,60})?\s(?:will|(?:is|are)\s(?:now\s)?(?:(?:due|set|expected|scheduled|slated|planned)\s)?to)\s(?:\p{Ll}+ly\s)?(?:open|begin|start|resume|convene|conclude|end|close|kick\soff|wrap\sup|take\splace|be\sheld|get\sunder\sway)\b/u;

/**
 * What is told of a meeting whose noun is the subject: "A meeting between X and Y is out of the question", "Talks with Z would help".
 * @returns its status; null = it is only wished for, no event; undefined = the noun is no subject, or nothing of the kind is told of it.
 */
export const fateOfSubject = (left: string, quote: string, right: string): Status | null | undefined => {
  if (NAMED_NOUN.test(quote) && NAMED_BEGINS.test(left) && WILL_OPEN.test(right)) return "scheduled";
  if (!NOUN.test(quote) || !CLAUSE_BEGINS.test(left)) return undefined;
  if (EXCLUDED.test(right)) return "denied";
  if (PUT_OFF.test(right)) return "postponed";
  if (ABORTED.test(right)) return "cancelled";
  if (WISHED.test(right)) return null;
  if (NEXT.test(right)) return "scheduled";
  return OPEN.test(right) ? "possible" : undefined;
};
