import type { PartyMention, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { openingOf } from "../sentences/opening.ts";

const HEAD_SENTENCES = 4;

/** Between two states that act together: "Chad and Niger", "Chad, Niger to", "Chad-Niger", "Chad and its neighbour Niger". */
const JOINS = /^(?:,?\sand\s|,\s|\s?[-–—/&]\s?)(?:the\s|its\s(?:\p{Ll}+\s){1,2}|neighbou?ring\s)?$/u;
/** "Chad has a deal with Niger", "Chad agreed with Niger" */
const WITH =
  /^(?:'s?)?\s(?:[\p{L}-]+\s){0,8}?(?:agreed|deal|agreement|accord|pact|understanding|treaty)\s(?:\p{Ll}+\s){0,3}with\s(?:the\s)?$/u;

const PAPER = String.raw`(?:agreements?|accords?|deals?|pacts?|treaty|protocol|memorandum|understanding|arrangement|compromise)`;
const OFFICIALS = String.raw`(?:officials|ministers|governments|authorities|leaders|presidents|premiers|prime ministers|negotiators|delegations|diplomats|commanders|police|armies|navies|customs|(?:foreign|trade|transport|energy|health|interior|defen[cs]e|water|finance|agriculture|fisheries) (?:ministries|ministers|officials))`;
/** In front of the two: nothing, or what makes them governments. */
const IN_FRONT = new RegExp(
  String.raw`^(?:[\p{L}\d ]{3,30},\s)?(?:[Tt]he\s)?$|\b(?:that|and|but|as|when|how|after)\s(?:the\s)?$|\b${PAPER}\s(?:\p{Ll}+\s){0,4}(?:between|by|of)\s(?:the\s)?$|\b${OFFICIALS}\s(?:of|from|in)\s(?:both\s)?(?:the\s)?$`,
  "iu",
);
/** What governments do, and only together. */
const DEED = String.raw`(?:(?:re-?)?open|resum|restor|launch|set up|lift|build|end|abolish|waiv|exchang|cooperat|extend|scrap|eas|joint|creat|establish|cut|allow|connect|link|electrify|renew|revive|halt|stop|suspend|withdraw|pull|demarcat|patrol|train|coordinat|harmoni[sz]|recogni[sz]|simplif|clear|dredg|replace|standardi[sz]|merge|mark|swap|release|return|hold|form|deepen|boost|expand|strengthen|step up|speed up)\p{Ll}*`;
/** "[Chad and Niger] have agreed", "[Chad, Niger] to reopen", "[Chadian and Nigerien] officials have decided" */
const BEHIND = new RegExp(
  String.raw`^(?:\s${OFFICIALS})?,?\s(?:(?:have|had|today|yesterday|finally|jointly|both|on\s\p{Lu}\p{Ll}+day)\s){0,3}(?:agree[ds]?\b(?!\son\snothing)|decide[ds]?|settled?|resolved?|sign(?:s|ed)?|clinch(?:ed)?|seal(?:ed)?|struck|reach(?:ed)?|(?:will|are\sto|to)\s(?:now\s|again\s|jointly\s)?${DEED})`,
  "iu",
);
const OF_PAPER = new RegExp(String.raw`\b${PAPER}\b`, "iu");
const LONG_AGO = /\b(?:in|since|until|from) (?:the )?(?:1[5-9]|20)\d\d\b/u;

/** The two states that a sentence puts together; null if it names others or more, or says nothing that they do. */
const pairIn = ({ index, text, start }: Sentence, { mentions }: Draft): readonly PartyMention[] | null => {
  const named = (mentions[index]?.parties ?? []).filter(({ party }) => party.length === 2);
  if (new Set(named.map(({ party }) => party)).size !== 2) return null;
  for (const [at, one] of named.entries()) {
    const other = named[at + 1];
    if (other === undefined || other.party === one.party) continue;
    const gap = text.slice(one.end - start, other.start - start);
    const [front, behind] = [text.slice(0, one.start - start), text.slice(other.end - start)];
    if (!IN_FRONT.test(front) || LONG_AGO.test(behind)) continue;
    if ((JOINS.test(gap) && (OF_PAPER.test(front) || BEHIND.test(behind))) || WITH.test(gap)) return [one, other];
  }
  return null;
};

const OFFICIAL =
  /\b(?:governments?|ministers?|ministry|ministries|president|premier|officials|talks|negotiat\p{L}+|agree\p{L}*|accord|treaty|pact|deal|ban(?:s|ned)?|tariffs?|exports?|imports?|quotas?|visas?|border|dispute|embassy|sanctions|ceasefire|truce|troops)\b/iu;

/** "The football federations of both have agreed": what others do, whose states the text names. */
const OTHERS = String.raw`(?:firms?|compan(?:y|ies)|banks?|airlines?|unions?|federations?|associations?|clubs?|(?:ruling |opposition )?part(?:y|ies)|universit(?:y|ies)|churches|bishops|students|farmers|growers|traders|fishermen|chambers(?: of commerce)?|broadcasters?|newspapers?|operators?|utilit(?:y|ies)|investors|shareholders|scientists|researchers|charit(?:y|ies)|foundations?|groups?|hospitals?|museums?|orchestras?)`;
const OF_OTHERS = new RegExp(
  String.raw`(?:\b${OTHERS}(?:\s(?:of|in|from)\s[^.;,]{3,40})?|^(?:\p{L}+\s){0,2}(?!${OFFICIALS})\p{L}{3,14}s\s(?:in|from|across)\s[^.;,]{3,40})\s(?:have\s|has\s|had\s|both\s)*(?:agreed?|signed?|decided?|reached|struck|sealed|merge|plan(?:s|ned)?|want|called?|will|are\sto|is\sto)\b`,
  "iu",
);

/**
 * The two states that the head of the text puts together, or the two between whose governments something is: "has lifted its ban on"; null if it
 * names one, or more, or tells nothing of the kind.
 */
export const pairOfHead = (draft: Draft): readonly PartyMention[] | null => {
  const head = openingOf(draft.sentences, HEAD_SENTENCES);
  const named = head.flatMap(({ index }) => draft.mentions[index]?.parties ?? []);
  const states = named.filter(({ party }) => party.length === 2);
  const each = states.filter(({ party }, at) => states.findIndex((other) => other.party === party) === at);
  if (each.length !== 2) return null;
  const joined = head.map((sentence) => pairIn(sentence, draft)).find((found) => found !== null);
  if (joined !== undefined) return joined;
  const told = head.filter(({ index }) =>
    draft.mentions[index]?.parties.some(({ party, form }) => party.length === 2 && form !== "capital"),
  );
  const official = told.some(({ text }) => OFFICIAL.test(text)) && !told.some(({ text }) => OF_OTHERS.test(text));
  return official ? each : null;
};
