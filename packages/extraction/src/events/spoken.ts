import type { Sentence, Trigger } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { A_DAY, LANGUAGES } from "./words.ts";

const HEADING_SENTENCES = 2;
const CALL = /\b(?:[Pp]honed?|[Tt]elephon(?:ed?|ic(?:ally)?)|[Cc]alls?)\b(?! (?:for|on|to)\b)/;

/** "Prime Minister X speaks with President Y": over the telephone, unless the text has them together. */
const SPEAKS = /\b(?:[Ss]peaks?|[Ss]poke|[Tt]alks|[Tt]alked) (?:with|to) (?:the )?\p{Lu}/u;
const TOGETHER =
  /\b(?:met|meets?|meetings?|visit(?:s|ed|ing)?|sidelines|margins|in person|delegations?|lunch|dinner|arriv(?:ed|es)|press|reporters)\b/i;
const TOGETHER_SENTENCES = 6;

/** The heading says that it was a call. */
export const isOfCall = (sentences: readonly Sentence[]): boolean => {
  const heading = sentences.slice(0, HEADING_SENTENCES);
  return (
    heading.some(({ text }) => CALL.test(text)) ||
    (heading.some(({ text, zone }) => zone === "headline" && SPEAKS.test(text)) &&
      !sentences.slice(0, TOGETHER_SENTENCES).some(({ text }) => TOGETHER.test(text)))
  );
};

/** "talked with Minister Y, in the Latvian capital on Tuesday about wine" */
const IN_ONE_TOWN = new RegExp(
  String.raw`\b(?:with|to)\s(?=(?:(?:the|his|her)\s)?\p{Lu}|(?:the|his|her)\s)(?:(?!\b(?:about|on|over|regarding|of|who|which|where)\b)[^.;]){3,90}?,?\sin\s(?:the\s\p{Lu}\p{L}+\scapital|(?!(?:${LANGUAGES})\b)\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s(?:late\s|early\s)?on\s${A_DAY}\b`,
  "u",
);
/** Behind it stands where he holds it, not where he was talked to: "her counterpart in Lima". */
const OFFICE = String.raw`\b(?:[Cc]ounterpart|[Cc]olleague|[Aa]mbassador|[Ee]nvoy|minister|president|premier|chancellor|secretary|peer|opposite number)`;
/** "talked to Minister Y in Lima about wine": in a town; not "to her counterpart in Lima, Y", nor "in Spanish". */
const IN_TOWN = new RegExp(
  String.raw`\b(?:with|to)\s(?=(?:(?:the|his|her)\s)?\p{Lu}|(?:the|his|her)\s)(?:(?!\b(?:about|on|over|regarding|after|of|who|which|where|for|by|that|and)\b)[^.;]){3,90}?(?<!${OFFICE}),?\sin\s(?!(?:${LANGUAGES}|January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}(?=[.,;]|$|\s(?:about|over|when|while|as|late|early|today|yesterday|last|earlier|for|and)\b|\s(?:late\s|early\s)?on\s${A_DAY}\b)`,
  "u",
);
const LONG_AGO = /\b(?:last|\p{L}{3,6} years? ago|in)\s(?:year|month|(?:19|20)\d\d)\b/u;
/** "was at the chancellery in Vienna on Monday to [speak to]", "used a stop in Lima to" */
const WAS_THERE_TO =
  /\b(?:(?:was|were|stopped|stopped over)\s(?:at|in)|(?:flew|went|came|drove|travelled)\sto|used\s(?:an?|the|his|her)\s[^.;,]{3,40}\s(?:at|in))\s(?:the\s)?[^.;,]{3,80}\sto\s$/u;
/** "Two days earlier, on Friday, he had [talked with] Prince X in Lima": the meeting before the one that is told. */
const BEFORE_IT =
  /^(?:(?:The|A|Two|Three|Four|Five)\s(?:days?|evening|night|morning)\s(?:earlier|before)|Earlier(?:\sin the (?:day|week))?|On \p{Lu}\p{L}{1,5}day)(?:,[^.;"]{0,40})?,?\s(?:he|she|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3})\shad\s(?:also\s)?$/u;

/** "In the margins of the meeting, X spoke with Y", "spoke with Y on Tuesday in Lima": they stood there together, whatever the heading says. */
const ASIDE =
  /\b(?:pull-aside|(?:coffee|lunch|tea) break|in person|face to face|corridors?|lobby)\b|\b(?:[Oo]n|[Ii]n|[Aa]t) the (?:sidelines?|margins?|fringes?) of\b|(?:\p{Lu}\p{L}{1,5}day|today|yesterday) in \p{Lu}/u;
/** "used the occasion to talk with Y", "At the summit in Tirana, X also spoke with Y" */
const ON_OCCASION =
  /\b(?:us(?:ed|ing)|took|taking|seized)\s(?:the|this|an?)\s(?:\p{Ll}{3,10}\s)?(?:occasion|opportunity|chance)\s(?:of\s[^.;,]{3,60}\s)?to\s(?:also\s)?(?:speak|talk)\b|^(?:Also\s)?(?:At|During)\s(?:the|an?)\s[^.;,]{0,40}?\b(?:summit|conference|forum|gathering|assembly|reception|ceremony|funeral|inauguration)\b[^.;,]{0,50},/u;
/** "At the Parliament, X talked with Speaker Y": where they were stands in front; not "At Monday's talks,". */
export const AT_HOUSE = /^(?:At|Inside)\s(?:the\s)?(?!\p{Lu}\p{L}{1,5}day)\p{Lu}[^.;,]{2,60},\s/u;
/** "talked to Prime Minister Y in the government building": under one roof; not "to the clerk at the palace", which is an office. */
const UNDER_ROOF = new RegExp(
  String.raw`\b(?:with|to)\s(?=(?:(?:the|his|her)\s)?\p{Lu}|(?:the|his|her)\s)(?:(?!\b(?:about|on|over|regarding|after|of|who|which|where|for|by|that|and|from)\b)[^.;,]){3,90}?(?<!${OFFICE}),?\s(?:in|at|inside)\s(?:the|his|her)\s(?:\p{L}{3,16}\s){0,3}(?:building|[Pp]alace|[Cc]hancellery|[Rr]esidence|[Hh]eadquarters|[Mm]inistry)\b`,
  "u",
);
/** "At midday he talked to Minister Y", among the meetings of his day; "Following the Thai-Philippine talks he spoke with Y". */
const NEXT_OF_DAY =
  /^(?:At (?:midday|noon|lunchtime)|In the (?:morning|afternoon|evening)|(?:Later|Earlier)(?: in the day)?|Afterwards|Then|After that|Next|In an?(?:other| separate) (?:conversation|discussion))\b/u;
const BEHIND_TALKS =
  /^(?:After|Following) (?:the|these|those|this|that|her|his) (?:[\p{L}-]{3,24}\s)?(?:meetings?|talks|discussions?|session)\b/u;
const MET = /\b(?:met|meetings|received|held (?:separate )?(?:talks|discussions)|(?:her|his) talks with|hosted)\b/;
const DAY_SENTENCES = 3;
/** "had three appointments in Geneva on Monday. She [spoke with] X and met Y": two of them. */
const APPOINTMENTS = /\b(?:appointments|meetings|engagements|encounters)\b[^.;]{0,30}\sin\s\p{Lu}/u;

const MORE = /\b(?:also|then|later|separately|earlier)\b/i;
/** "X telephoned Y and told him so. He then spoke with Z, in New York": one more call. */
const isOneMore = ({ text, paragraph, index }: Sentence, sentences: readonly Sentence[]): boolean =>
  MORE.test(text) &&
  sentences
    .slice(Math.max(0, index - DAY_SENTENCES), index)
    .some((before) => paragraph - before.paragraph <= 1 && CALL.test(before.text));

export const isSpokenAside = ({ rule, sentence, start }: Trigger, sentences: readonly Sentence[]): boolean => {
  if (rule !== "event.spoke-with" || CALL.test(sentence.text) || isOneMore(sentence, sentences)) return false;
  if ([ASIDE, ON_OCCASION, IN_ONE_TOWN, AT_HOUSE].some((pattern) => pattern.test(sentence.text))) return true;
  const [left, right] = [sentence.text.slice(0, start - sentence.start), sentence.text.slice(start - sentence.start)];
  const isThere = ((IN_TOWN.test(right) || UNDER_ROOF.test(right)) && !LONG_AGO.test(right)) || WAS_THERE_TO.test(left);
  const isOfTold = OF_SPEAKER.test(left) && !BEFORE_IT.test(left);
  if (isThere && !isOfCall(sentences) && !isOfTold) return true;
  const before = sentences.slice(Math.max(0, sentence.index - DAY_SENTENCES), sentence.index);
  if (APPOINTMENTS.test(before.at(-1)?.text ?? "") && MET.test(sentence.text)) return true;
  return (
    (BEHIND_TALKS.test(sentence.text) ||
      (NEXT_OF_DAY.test(sentence.text) && before.some(({ text }) => MET.test(text)))) &&
    !before.some(({ text }) => CALL.test(text))
  );
};

const WITH_OFFICIAL = new RegExp(
  String.raw`^\s(?:(?:the|his|her)\s)?(?!(?:[Ff]ormer|[Ee]x-)\b)(?:[\p{L}.'’-]{1,24}\s){0,8}?${OFFICIAL}\b(?!['’])`,
  "u",
);
/** In quotation marks, or by whoever speaks, it is told of another day. */
const OF_SPEAKER =
  /(?:\b(?:I|[Ww]e|they|have|has|had|having|when|after|as|who|before)\s(?:\p{L}+ly\s|also\s|just\s|last\s)?|["“][^"”]*)$/u;
const DAY =
  /\b(?:[Tt]oday|[Yy]esterday|[Tt]his (?:morning|afternoon|evening)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} \p{Lu}\p{L}{1,8}|\p{Lu}\p{L}{1,8} \d{1,2})\b/u;

/** "I just [spoke with] President Y," X wrote; "We [talked to] Minister Y today": quoted, and of that day. */
const OF_QUOTED_DAY = /["“](?:[^"”]{0,120}[.,]\s)?(?:I|We)(?:\shave|'ve|’ve)?\s(?:also\s)?(just\s)?$/u;
/** "said she had [spoken with] President Y": told of oneself, and of the day. */
const TOLD_OF_SELF =
  /\b(?:said|wrote|announced|confirmed|tweeted|posted|disclosed)\b[^.;"“]{0,60}\b(?:he|she|they)\s(?:had\s)?(?:just\s|also\s)?$/u;
/** ," X wrote on X */
const POSTED = /^[^"”]*["”],?\s[^.;]{0,80}\b(?:wrote|posted|tweeted|said\s(?:on|in\sa\spost))\b/u;
const isSaidOfDay = (left: string, right: string): boolean => {
  if (TOLD_OF_SELF.test(left)) return true;
  const match = OF_QUOTED_DAY.exec(left);
  return (
    match !== null && (match[1] !== undefined || POSTED.test(right) || DAY.test(/^[^"”]*/u.exec(right)?.[0] ?? ""))
  );
};

const CAPITAL = /\b\p{Lu}[\p{L}'’-]{3,}/gu;
const COMMON =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|President|Prime|Minister|Foreign|Premier|Secretary|King|Chancellor|The|They|Both|Their|This|That|When|After|During)$/;
const namesIn = ({ text }: Sentence): Set<string> =>
  new Set((text.match(CAPITAL) ?? []).filter((word) => !COMMON.test(word)));
const REFERS = /^(?:["“]?(?:He|She|They|The|Both|His|Her|Their|This|That|It|I|We)\b)/u;
/** "Fiji's minister met Latvia's in Riga", in another paragraph than "Kenya's president spoke today with Uganda's": it shares no name with it. */
const isOfOthers = (near: Sentence, own: Sentence): boolean => {
  if (near.paragraph === own.paragraph || near.zone !== "body" || REFERS.test(near.text)) return false;
  const names = namesIn(own);
  return namesIn(near).size >= 2 && ![...namesIn(near)].some((name) => names.has(name));
};

/** "The Prime Minister spoke today with President Y of Kenya": a day's call, where nothing near it puts the two into one room. */
export const isSpokenToOfficial = (
  { sentence, start, end, status }: Trigger,
  sentences: readonly Sentence[],
): boolean =>
  status === "held" &&
  sentence.zone === "body" &&
  WITH_OFFICIAL.test(sentence.text.slice(end - sentence.start)) &&
  (isSaidOfDay(sentence.text.slice(0, start - sentence.start), sentence.text.slice(end - sentence.start)) ||
    ((DAY.test(sentence.text) || isOneMore(sentence, sentences)) &&
      !OF_SPEAKER.test(sentence.text.slice(0, start - sentence.start)))) &&
  !sentences
    .filter(
      ({ index }) => Math.abs(index - sentence.index) <= (isOneMore(sentence, sentences) ? 0 : TOGETHER_SENTENCES / 2),
    )
    .some((near) => TOGETHER.test(near.text) && !isOfOthers(near, sentence));
