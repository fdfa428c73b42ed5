import type { Sentence } from "../model.ts";
import { remembered } from "../remembered.ts";

const SAYS =
  "(?:said|says|announced|announces|(?:told|tells)(?=\\s(?:reporters|journalists|newsmen|lawmakers|parliament|MPs|the (?:press|media)|an? (?:news|press)|state (?:TV|media|television|radio)))|added|adds|stated|states|declared|declares|noted|notes|stressed|confirmed|explained|revealed|disclosed|promised|insisted|warned|(?:agreed|decided|resolved)(?=\\s(?:on\\s[A-Z][a-z]+day|today|yesterday|at|in|during|after|following)\\b))";
/** Words of offices and of those who speak for them; names and other words of titles have capitals. */
const OF_TITLE =
  "the|its|his|her|their|of|for|and|the country['’]s|a|an|foreign|prime|deputy|vice|acting|interim|first|chief|head|interior|defen[cs]e|finance|trade|transport|energy|health|education|economy|economic|agriculture|environment|justice|labou?r|culture|water|mines|mining|fisheries|tourism|security|state|external|affairs|minister|ministers|president|premier|chancellor|secretary|general|envoy|ambassador|adviser|advisor|negotiator|mediator|commissioner|speaker|director|governor|official|officials|leader|king|spokes(?:man|woman|person)|ministry|presidency|government|office|cabinet|embassy|palace|administration|department|bin|bint|ibn|al|el|de|del|da|dos|van|von|der|den|la|le|ould|ter";
const SPEAKER = new RegExp(String.raw`^(?:(?:\p{Lu}[\p{L}\d’'.-]*|${OF_TITLE})(?:['’]s?)?(?:,?\s|,?$)){1,16}$`, "u");
const SPEAKER_LENGTH_MAX = 160;
const VERB = new RegExp(String.raw`\s(?:also\s|later\s|has\s|had\s)?${SAYS}\b(?!\s(?:that|he|she|it|they)\b)`, "gu");
/** A verb: what stands in front of the speaker is said, and no list of those who speak. */
const FINITE =
  /\b(?:will|would|shall|is|are|was|were|has|have|had|does|did|can|could|should|must|may|might|wants?|needs?|hopes?|plans?|backs?|supports?|expects?|intends?|seeks?|remains?|stands?|agreed|agree)\b|\b\p{Ll}{2,14}(?:s|ed)\s(?:to|the|a|an|its|their|his|her|that|in|on|with|for|from|more|new)\b/u;

/** "Following talks with Y, Minister X said": nothing is said in front, but when. */
const FRONTED =
  /^(?:["“]?)(?:After|Following|During|At|In|On|Before|Upon|With|While|As|When|Having|Asked|Meeting|Speaking|Talking|Addressing|Fresh|Emerging|Coming|Back|Ahead|Prior|Since|Despite|Although|Though|Unlike|Besides|Alongside|Standing|Flanked|Welcoming|Receiving|Hosting|Opening|Closing|Visiting|Earlier|Later|Late)\b/u;

interface Saying {
  /** Offset of the speaker, behind the comma. */
  readonly from: number;
  /** Offset behind the verb. */
  readonly said: number;
}

/** Where who says it begins: behind the comma before him, or before the one whose apposition ends at the verb ("Kenya's minister, X, said"). */
const speakerFrom = (text: string, verb: number): number => {
  const isApposed = text.charAt(verb - 1) === ",";
  const last = text.lastIndexOf(", ", isApposed ? verb - 2 : verb - 1);
  const comma = isApposed && last > 0 ? text.lastIndexOf(", ", last - 1) : last;
  return comma < 0 ? -1 : comma + 2;
};

const sayingIn = (text: string): Saying | null => {
  for (const { 0: verb, index } of text.matchAll(VERB)) {
    const from = speakerFrom(text, index);
    if (from < 0 || index - from > SPEAKER_LENGTH_MAX || !SPEAKER.test(text.slice(from, index))) continue;
    const told = text.slice(0, from);
    if (FINITE.test(told) && !FRONTED.test(told) && !/["“”]/u.test(told)) return { from, said: index + verb.length };
  }
  return null;
};

/** "Two bridges will be built, Foreign Minister X said after meeting Y": where X begins, and where what he said it at, in offsets of the sentence; null if the sentence is not built so. */
export const saying = remembered((text): Saying | null => (text.includes(", ") ? sayingIn(text) : null));

/** The same in offsets of the document. */
export const sayingOf = ({ text, start }: Pick<Sentence, "text" | "start">): Saying | null => {
  const clause = saying(text);
  return clause === null ? null : { from: start + clause.from, said: start + clause.said };
};

const HAS_SAID =
  "(?:said|told|affirmed|reaffirmed|stressed|noted|stated|added|declared|announced|confirmed|pledged|emphasi[sz]ed|underlined)";
const SAID_WHILE = new RegExp(
  String.raw`(?<=\b${HAS_SAID}\s)(?!(?:that\s)?(?:s?he|they|his|her)\b)(?:(?!\b${HAS_SAID}\b)[^;"])*?\b(?:will|would)\b[^;"]*\s(?=(?:while|when)\s(?:$|(?:receiving|meeting|hosting|welcoming|greeting|holding|talking|speaking|conferring|visiting)\b))`,
  "u",
);

/** "X said Peru would keep it open while receiving Y on Monday": the words without what he said, of which alone "would" is told. */
export const withoutSaid = (text: string): string =>
  /\b(?:while|when)\s/.test(text) ? text.replace(SAID_WHILE, "") : text;
