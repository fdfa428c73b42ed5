import type { MeetingOutcome } from "@parley/contracts";
import type { Rule } from "../rule.ts";
import { cutOutcome, isEarlier, isNothing, outcomeType } from "./outcome-words.ts";

const PAPER = String.raw`(?:[Aa]greements?|[Mm]emorand(?:um|a)(?:\s[Oo]f\s[Uu]nderstanding)?|MoUs?|[Tt]reat(?:y|ies)|[Pp]rotocols?|documents?|pacts?|deals?|accords?|declarations?|communiqu[eé]s?|joint statements?|minutes|papers|contracts|instruments|drafts?|chapters|texts?|roadmaps?|road maps?|(?:action )?plans?|programmes?|term sheets?|arrangements?|records?|acts|charters?|conventions?|lists?|schedules?|letters?)`;

/** "said in a joint statement": where it was said, unless the statement was adopted there. */
const SAID = /\b(?:said|says|spoke|added|noted|wrote|told\s[^,.;"]{2,20})\s(?:on\s\p{Lu}\p{Ll}+\s)?$/u;
const ADOPTED = /^\s(?:\p{Ll}+\s)?(?:adopted|issued|signed|released|published)\b/u;
const isSource = ({ 0: words, input, index }: RegExpExecArray): boolean =>
  SAID.test(input.slice(Math.max(0, index - 40), index)) && !ADOPTED.test(input.slice(index + words.length));

/** "by the heads of two institutes": who signed it. */
const BY =
  /\sby\s(?:the\s)?(?:\p{Lu}\p{L}*|heads|two|three|both|ministers|ministries|institutes|representatives|officials)\b(?:(?!\sto\s)[^,])*$/u;

/** "Six documents were signed", "in a joint declaration", "the next round will be held in Bern": outcomes that stand before their verb. */
export const cameOut: Rule<{ readonly type: MeetingOutcome["type"]; readonly text: string }> = {
  id: "outcome.came-out",
  needs:
    "established|set up|launched|commissioned|created|introduced|sheet|penned|inked|signing|inking|exchange|adoption|conclusion|initialling|subscribed|signed|adopted|issued|approved|initialled|concluded|agreed|closed|finali|endorsed|extended|joint|final|common|held|place|conven|hosted|meet|again|invited|conveyed|yielded|produced|resulted|ended|brought|announced|closing|settled|accepted",
  summary: "A memorandum on ports was signed; not: the treaty was criticised.",
  cue: new RegExp(
    [
      String.raw`\b(?<paper>(?!(?:and|of|on|for|to|with|under|the|at|end|in|after|where|which|that|whom|during|when|while|before|no|since)\s)(?:(?!(?:of|and|which|that|whom|said|says|is|are|was|were|contained|dialogue|talks|meeting|end|at)\s)\p{L}[\p{L}-]{0,24}\s|\d{1,3}\s){0,4}${PAPER}(?!\p{L})[^.;:"]{0,90}?)\s(?:was|were|had been)\s(?:also\s|then\s)?(?:signed|inked|penned|adopted|issued|approved|initialled|concluded|agreed|closed|finali[sz]ed|endorsed|exchanged|subscribed)\b`,
      String.raw`\b(?:(?:witness(?:ed|ing)|attended|chaired|oversaw|saw|with|presided\sover|led\sto|resulted\sin|culminated\sin)\sthe\s(?:signing|inking|exchange|adoption|conclusion|initialling|closing)\sof|(?:talks|meeting|session|round|visit|summit|negotiations|discussions)\s(?:also\s)?(?:yielded|produced|resulted\sin|ended\sin|brought)|(?:talks|meetings?|session|round|visit|summit|negotiations|discussions)\sthat\s(?:yielded|produced|resulted\sin|led\sto))\s(?<signing>(?:\p{L}[\p{L}'’-]{0,24}\s|\d{1,3}\s){0,4}${PAPER}(?!\p{L})[^.;:"]{0,240})`,
      String.raw`\b(?:[Ii]n\s(?:a|their)|Under\s(?:a|the|their))\s(?<statement>(?:joint|final|common)\s(?:\p{L}+\s)?(?:declaration|statement|communiqu[eé]))\b`,
      String.raw`\b[Tt]he\s(?<next>(?:next|\p{L}{4,12}th|\d{1,4}(?:st|nd|rd|th))\s(?:meeting|session|round|summit|conference|consultations)(?:\sof\s[^.;:,"]{3,60}?)?\s(?:will|would|is to|are to|is set to|is due to)\s(?:be held|take place|convene|be hosted|meet)[^.;:"]{0,60}?)(?=[.;:"]|,|$)`,
      String.raw`\b(?<again>(?:(?:will|would|agreed to|plan to|hope to|are to|intend to)\s|intention\sto\s)(?:meet|see each other|convene)\sagain(?:\s(?:on\s)?\p{Lu}\p{Ll}{1,4}\.\s\d{1,2})?[^.;:"]{0,70}?)(?=[.;:"]|,|$)`,
      String.raw`\b(?:invited|conveyed an invitation to|extended an invitation (?:to|for))\s[^.;:"]{2,50}?\s(?<visit>to\s(?:visit\s|(?:pay|make)\san?\s(?:\p{Ll}+\s){0,2}visit\sto\s)?\p{Lu}[\p{L}' -]{1,30}?(?:\s(?:next|this)\s\p{L}+|\sin\s\p{L}+|\sat\s(?:an?|the|his|her|their)\s[^.;:,"]{3,40})?)(?=[.;:"]|,|$)`,
      String.raw`\b(?<gift>(?!(?:[Nn]o|[Tt]he|[Nn]ew)\s)(?:\p{Lu}\p{L}*|an?|\d[\d.·,]*)\s(?:[\p{L}\d-]{2,24}\s){0,4}(?:scholarships?|grants?|loans?|credit lines?|lines? of credit|funds?|offices?|cent(?:re|er)s?|corridors?|routes?|flights?|services?|links?|consulates?)(?!\p{L})[^.;:,"]{0,90}?)\s(?:was|were)\s(?:also\s)?announced\b(?!\sby)`,
      String.raw`(?:^|;\s)(?<settled>(?!(?:It|This|That|There|They|What|No|As|The two|In|On)\s)\p{Lu}(?:(?!\b(?:was|were|is|are|has|have|had|will|would|said|which|who|that)\b)[^.;:",]){6,90}?)\s(?:was|were|has\sbeen|have\sbeen|(?:is|are)\snow)\s(?:also\s)?(?:agreed|settled)(?:\s(?:up)?on)?(?=[.;,]|\s(?:by|between|in|on|at|after|for|during)\b)`,
      String.raw`(?:^|[;,]\s|\sand\s)(?<set>(?:[Aa]n?)\s(?!(?:number|series|range|decision|statement|ceremony|minute)\b)(?:(?!\b(?:was|were|is|are|has|have|had|will|would|said|which|who|that)\b)[^.;:",]){6,90}?)\s(?:was|were)\s(?:also\s)?(?:established|set\sup|launched|commissioned|created|introduced|announced)(?!\s(?:in\s(?:19|20)|by\s|last|as\s))(?=[.;,]|\s(?:and|between|at|after|for|during)\b)`,
      String.raw`\baccepted\s(?:an|the|his|her)\sinvitation\s(?:from\s[^,.;"]{2,50}?\s|of\s[^,.;"]{2,50}?\s)?(?<accepted>to\s(?:visit|pay|attend|travel)\s[^,.;:"]{3,70})`,
    ].join("|"),
    "gu",
  ),
  read: (match) => {
    if (isEarlier(match)) return null;
    const { groups } = match;
    const { paper, gift, set, settled, accepted, statement, next, again, signing, visit } = groups ?? {};
    // "the protocol of the third session, which was signed by Y"
    const named = paper?.replace(/,?\s(?:which|that)$/, "");
    if (named !== undefined) return isNothing(named) ? null : { type: outcomeType(named), text: named };
    const signed = cutOutcome(signing ?? "").replace(BY, "");
    if (signed !== "") return isNothing(signed) ? null : { type: outcomeType(signed), text: signed };
    const thing = gift ?? set ?? settled;
    if (thing !== undefined) return { type: outcomeType(thing), text: thing };
    if (statement !== undefined && isSource(match)) return null;
    if (statement !== undefined) return { type: "joint_statement", text: statement };
    const meeting = next ?? again;
    if (meeting !== undefined) return { type: "next_meeting", text: meeting };
    const invited = visit ?? accepted;
    return invited === undefined ? null : { type: "next_meeting", text: invited };
  },
};
