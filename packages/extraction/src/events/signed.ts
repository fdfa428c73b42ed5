import { inEitherCase } from "../either-case.ts";
import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { UNDER_DEAL } from "../sentences/reached-deal.ts";
import { isHeadline } from "./words.ts";

/** "Kenya, Uganda firms sign deal" */
const FIRMS =
  /\b(?:firms?|compan(?:y|ies)|banks?|airlines?|universit(?:y|ies)|clubs?|unions?|traders|exporters|giants?|makers?)\s$/;

/** "will reopen under a deal [signed in Lima by]": done before what is told. */
const IS_GROUND = new RegExp(`${UNDER_DEAL}$`, "u");

/** "X and Y signed a memorandum / a series of agreements"; not "signed a law", "signed a contract". */
export const signed: Rule<TriggerValue> = {
  id: "event.signed",
  needs: "penned|concluded|entered|exchanged|sign|ink |inks|inked|seal |seals|sealed|put |affixed|initialed|initialled",
  summary: "China and Laos signed six cooperation agreements; not: the president signed a bill.",
  cue: inEitherCase(
    /\b(?<quote>(?<=\b(?:agreements?|memorandum|memoranda|MoUs?|treaty|protocols?|documents?|pact|accord)\b[^.;]{0,60}\b)(?:was|were)\s(?:also\s)?signed\s(?:[^.;,]{0,70}?(?:,\s[^.;,]{3,50},)?\s)?(?:by|between)|(?<=\b(?:agreements?|memorandum|memoranda|MoUs?|treaty|protocols?|pact|accord|deal)\s(?:of\sunderstanding\s)?)signed(?=\s[^.;,]{0,70}?\b(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)\s[^.;,]{0,70}?\sby|(?<=\b(?:agreements?|memorandum|memoranda|MoUs?|treaty|protocols?|pact|accord|deal)\s(?:of\sunderstanding\s)?(?:that|which)\s[^.;]{5,130}?\s)signed(?=\s[^.;,]{0,60}?\b(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)|put(?:s|ting)? pen to paper(?=\s(?:in|at|on|before|under|as|this|here|yesterday|today)\b|[.,;]|$)|(?:(?:sign(?:ed|s|ing)?|initial?led|inked)(?:\s(?:on|in|at)\s[^\s.;,]{1,24}(?:\s(?!an?\s)[^\s.;,]{1,24}){0,6}?){0,2}(?:\s(?:here|today|yesterday|jointly|earlier))?|sealed|penned|concluded|entered into|exchanged(?=\s(?:an?|the|their|two|three|several|\d{1,2})\s(?:[\p{L}-]{2,24}\s){0,4}?(?:memorand|documents?|agreements?|MoUs?|protocols?))|put (?:their|his|her|its) (?:names?|signatures?|pens?) to|put pen to paper on|affixed their signatures to)\s(?:of\s)?(?:an?|the|their|its|both|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|multiple|dozens of|a series of|a number of|a raft of)\s(?:[\p{L}\d,$€£.·-]{2,24}\s){0,6}?(?:agreements?|memorand(?:um|a)(?:s)?(?: of understanding)?|MoUs?|MOUs?|deals?|treat(?:y|ies)|protocols?|documents?|pacts?|accords?|cease-?fires?|truces?|joint (?:statement|declaration)|communiqu[eé]s?|declarations?|texts?(?! messages?)|letters? of (?:intent|agreement|understanding|exchange)|acts?|statements? of (?:intent|partnership|principles|cooperation)|instruments?|understandings?|conventions?|codes? of conduct|arrangements?|addend(?:um|a)|(?:action|joint|work|working|cooperation|implementation|executive)\s(?:plans?|programmes?|programs?)|plans? of action|(?:agreed )?minutes|road ?maps?|exchanges? of (?:notes|letters)(?<!\bsigning of (?:the|an) exchange of \w{5,7})|records? of discussions?|terms of reference|programmes? of cooperation|charters?|compacts?|(?:peace|cooperation|trade|partnership|defen[cs]e|security)\s(?:frameworks?|charters?|roadmaps?|plans?|partnerships?|compacts?))(?:\s(?:on|for|to|in|covering|regarding|about|concerning|aimed at)\s(?:(?!\bwith\b)[^.;:]){3,90}?(?=\swith\s(?:(?:her|his|their|its|the|visiting)\s){0,2}(?:(?-i:\p{Lu})|counterpart)))?|(?<bare>(?:sign|ink|seal)s?\s(?:(?!an?\b|the\b)[\p{L}-]{2,24}\s){0,4}?(?:pacts?|deals?|agreements?|accords?|treat(?:y|ies)|MoUs?)))(?:\b|(?<=é))/giu,
  ),
  read: ({ groups, input, index }) =>
    groups?.["bare"] !== undefined && (!isHeadline(input) || FIRMS.test(input.slice(0, index)))
      ? null
      : {
          kind: "signing",
          shape: "gathering",
          role: "signatory",
          ...(/^signed\b.*\bby$/.test(groups?.["quote"] ?? "") && IS_GROUND.test(input.slice(0, index))
            ? { status: "held" as const }
            : {}),
        },
};
