import { inEitherCase } from "../either-case.ts";
import type { MeetingOutcome } from "@parley/contracts";
import type { Rule } from "../rule.ts";
import { DEED } from "./deed-words.ts";
import { cutOutcome, isDocument, isEarlier, isNothing, outcomeType, WORDS } from "./outcome-words.ts";

/** "agreed on the need": a view, nothing that was settled. */
const VIEW =
  /^(?:the|an?)?\s?(?:need|importance|critical importance|benefits?|value|necessity|urgency|principle)\b|^(?:keep|continue to) disagree/i;
/** What is agreed to be done, unlike what is agreed to be so. */
const TO_BE_DONE = new RegExp(
  String.raw`\b(?:will|would|shall|may|to be|(?:is|are) to|should\s(?:also\s|jointly\s)?(?:${DEED}|(?:inspect|begin|start|supervise|chair|examine|study|draft|prepare|stay open|be (?:sited|located|based|opened|reopened|established|set up|built|held|published|submitted|extended|merged|appointed|drafted|shared|sent))\b))\b`,
  "u",
);
const WISH =
  /^(?:it|this|that|there|we|they|(?!(?:meeting|opening|training|building|housing)\b)\p{L}{2,12}ing)\b[^,]{0,160}\b(?:would|should|will)\s(?:like|be(?!\s(?!welcomed|needed)(?:set\sup|put|built|sent|held|\p{L}+ed)\b)|help|further|need|benefit|remain)\b/iu;
/** "that three piers, closed since the storm, will reopen": the aside is no end. */
const ASIDE_OF_SUBJECT = /^[^,]{3,80},\s[^,]{3,80},\s(?=(?:will|would|shall|(?:is|are) to)\b)/u;
/** "put off the summit": what becomes of a meeting is told by its status. */
const PUT_OFF = /^(?:put (?:off|back)|postpone|delay|reschedule|cancel|call off|adjourn)\b/u;
/** "bring them back": nobody knows what without the sentence before. */
const OF_BEFORE = /^\p{L}+\s(?:them|it|that|this)\b(?!\s\p{L}{2,12}ed\b)/iu;
/** "if what officials agreed on is put into practice" */
const WHAT = /\bwhat\s(?:\p{L}+\s){1,4}$/iu;

const DAY = String.raw`(?:on\s|this\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
/** Words between "agreed" and "to". */
const HOW = String.raw`(?:\s(?:today|yesterday|here|also|further|jointly|unanimously|formally|provisionally|tentatively|in\s(?:principle|writing)|among\sother\sthings|(?:at|during|in)\sthe\s(?:meeting|talks|summit|session|discussions|consultations)|(?:at|in|near|outside)\s(?-i:(?:the\s)?\p{Lu}[\p{L}'’-]{1,24}(?:\s(?:of\s|de\s|da\s|the\s)?\p{Lu}[\p{L}'’-]{1,24}){0,4})|${DAY})|,\s(?:among\sother\sthings|among\sothers|inter\salia|in\sparticular|moreover|furthermore|in\saddition|in\sturn|instead|too|it\s(?:said|added)|(?:an?|the|his|her|their|its|both|two)\s(?:\p{L}+\s){1,4}(?:said|says|added|reported)|(?:in|at|during)\s[^.;:"]{3,80}?|according\sto\s[^,.;:"]{3,50}),){0,3}`;
/** "signed on Friday in the port of Arica a treaty": when and where stand before the paper. */
const WHERE = String.raw`(?:here\s|today\s|yesterday\s|(?:(?:on|in|at)\s[^.;,:"]{3,50}?\s){1,2}(?=(?:an?|two|three|four|five|six|seven|eight|several|\d{1,2})\s))?`;

/** Who agrees: of others it is said by the way that they "had agreed". */
const SIDES = String.raw`\b(?:sides|parties|two|three|four|they|both|countries|ministers|leaders|presidents|governments|delegations|neighbou?rs)`;
/** "said that the two had agreed": told of this meeting. */
const HAD = /^had\s/i;
export const TELLS =
  /(?:^|[.;]\s)(?:(?:By|At|In|Towards) the end(?: of [^,.;]{2,40})?|By (?:evening|midnight|noon|dawn|then|lunchtime)|When (?:they|it|the \p{L}+) [^,.;]{3,40}),? [^.;]{2,40}$|\b(?:said|says|announced|confirmed|told|noted|added|reported|stated|according to|informed)\b[^.;]{0,90}$/iu;

const SETTLED = [
  `(?:agreed|decided|resolved|concurred|did agree|(?<=have |has )agreed|(?<=${SIDES}\\s)had (?:also )?(?:agreed|decided))${HOW} (?:on|upon|to|that)`,
  String.raw`concurred in(?=\s\p{L}{3,14}ing\b)`,
  `(?<=(?:,\\s|\\bafter\\s))agreeing${HOW} (?:on|to|that)`,
  String.raw`(?<!\bno )(?-i:agreement) to(?!\sbe\b)`,
  String.raw`(?<!\bno )(?:agreements?|arrangements?|understandings?|consensus) (?:was|were|has been|have been) (?:also )?reached (?:on|to|that)`,
  "settled on",
  `undertook${HOW} (?:to|that)`,
  String.raw`(?:instructed|directed|tasked|mandated) [\p{L}' -]{3,40}? to`,
  // "The Council further directed that roaming charges be removed"
  String.raw`(?<=\b(?:Council|Commission|Committee|Summit|Conference|Assembly|Authority|ministers|presidents|leaders|[Tt]hey|sides)\s(?:also\s|further\s)?)(?:directed|ordered|ruled|decreed|stipulated) that`,
  String.raw`(?:asked|requested) (?:their|the|its|both) (?:[\p{L}-]+ ){0,3}(?:experts|officials|ministries|ministers|teams|negotiators|delegations|deputies|commission|committee|groups?|secretariat|agencies|authorities|regulators|prefects|governors|ambassadors) to`,
  // "The Authority decides to": the present tense of communiqués
  String.raw`(?<=^(?:\p{Ll}\.\s|\d{1,2}\.\s)?(?:The\s(?:Authority|Council|Summit|Conference|Assembly|Ministers|Heads\sof\sState)\s|It\s)?)decides (?:to|that)|(?<=^(?:\p{Ll}\.\s|\d{1,2}\.\s)?(?:The\s(?:Authority|Council|Summit|Conference|Assembly)\s|It\s)?)(?:instructs|directs) [\p{L}' -]{3,40}? to`,
  String.raw`committed to(?<!\b(?:remains?|remained|is|are|was|were|be)\s(?:\p{L}{3,12}\s)?committed to)(?=\s(?:\p{L}{3,14}ing|close|open|cut|double|triple|halve|ratify|finali[sz]e|conclude|complete|release|free|reopen|resume|sign|hold|set\sup|establish|raise|reduce|publish|provide|increase|exchange|share|submit|begin|start|launch|build|train|send|withdraw|lift)\b)`,
  String.raw`commits? to(?=\s(?:increased|new|joint|deeper|closer))`,
].join("|");
const SIGNED = String.raw`signed(?: (?:include[sd]?|comprised?|were|are)(?= an? ))?|inked|initialled|finali[sz]ed|sealed|endorsed|issued|adopted|approved|released|reached|concluded|announced|put (?:their|his|her) (?:names?|signatures?) (?:to|on)|put pen to paper on|penned|subscribed(?: to)?|exchanged(?=\s(?:the\s)?(?:instruments|letters|notes|documents|ratification))|closed(?: [^.;,"]{3,50})? with|(?<=(?:have|has)\s)closed(?=\s(?:\p{L}+\s){0,3}chapters)`;
const NO_PAPER = String.raw`(?!with\b|of\b|no\b|none\b|the\s(?:current|existing|following)\b|office\b|upon\b|by\b|in\b|on\b|at\b|early\b|and\b|up\b|off\b|from\b(?<=released\sfrom)|into\b|it\b|they\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)`;

/** "directed that roaming charges be removed". */
const ORDER = /^(?:directed|ordered|decreed|stipulated|ruled|agreed|decided|resolved)/i;
const TO_BE =
  /^[^,;]{3,120}?\sbe\s(?:\p{L}+\s)?(?:\p{L}+ed|set|put|made|built|held|sent|given|cut|shut|paid|begun|drawn)\b/u;

/** "The two sides agreed to open consulates", "signed a memorandum on fisheries"; not "agreed with him", "had agreed". */
export const agreed: Rule<{ readonly type: MeetingOutcome["type"]; readonly text: string }> = {
  id: "outcome.agreed",
  needs:
    "ordered|ruled|decreed|stipulated|request|understanding|consensus|agree |agreed|agreeing|concurred|agreement|decided|resolved|undertook|asked|decides|instructs|directs|instructed|directed|tasked|mandated|settled|commit|signed|inked|issued|adopted|approved|released|reached|concluded|announced|put |finali|closed|endorsed|sealed|initialled|exchanged|penned|subscribed",
  summary: "The sides agreed to reopen the border; not: he agreed with the report.",
  cue: inEitherCase(
    new RegExp(
      String.raw`\b(?<!\b(?:the|newly|had|(?<!\b[Ii]t )was|were|be|been|to|not|to have|having)\s(?:also\s|already\s)?)(?:${SETTLED}|(?:${SIGNED}))\s${WHERE}(?<quote>${NO_PAPER}[\p{L}\d]${WORDS})`,
      "giu",
    ),
  ),
  read: (match) => {
    const whole = match.groups?.["quote"]?.trim() ?? "";
    const aside = ASIDE_OF_SUBJECT.exec(whole)?.[0] ?? "";
    const text = aside + cutOutcome(whole.slice(aside.length));
    const verb = match[0].slice(0, match[0].length - whole.length);
    const needsDocument =
      !/^(?:had|agree|did agree|concur|decide|commit|settle|resolve|undertook|asked|request|instruct|direct|order|rule|decree|stipulate|task|mandat|understanding|consensus)/i.test(
        verb,
      );
    if (
      text.length < 8 ||
      /^\p{Ll}+ing$/u.test(text) ||
      (needsDocument && (!isDocument(/^[^,]*/.exec(text)?.[0] ?? "") || isNothing(text))) ||
      VIEW.test(text) ||
      PUT_OFF.test(text) ||
      (/to\s$/i.test(verb) && OF_BEFORE.test(text)) ||
      (HAD.test(verb) && !TELLS.test(match.input.slice(0, match.index))) ||
      WHAT.test(match.input.slice(Math.max(0, match.index - 60), match.index)) ||
      isEarlier(match)
    )
      return null;
    const isOrder = ORDER.test(verb) && TO_BE.test(text);
    if (/that\s$/i.test(verb) && ((!TO_BE_DONE.test(text) && !isOrder) || WISH.test(text))) return null;
    // "agreed on the centre": told in full elsewhere.
    if (/on\s$/i.test(verb) && /^the\s[\p{L}-]+(?:\s[\p{L}-]+)?$/u.test(text)) return null;
    return { type: outcomeType(text), text };
  },
};
