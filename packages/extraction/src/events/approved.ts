import type { MeetingOutcome } from "@parley/contracts";
import type { Rule } from "../rule.ts";
import { TELLS } from "./agreed.ts";
import { cutOutcome, isEarlier, outcomeType, WORDS } from "./outcome-words.ts";

const A = String.raw`(?:an?|the|its|their|common|joint|new|shared|two|three|four|five|\d{1,3})\s(?:[\p{L}\d-]{2,24}\s){0,3}`;
/** What a meeting approves, beside papers. */
const APPROVED = String.raw`(?:maps?|lists?|admission|accession|options?|coordinates|budgets?|measures|mandates?|creation|establishment|formation|appointments?|extension|timetables?|calendars?|schedules?|rules|standards|projects?|proposals?|criteria|package|amendments?|routes?|conclusions|principles|guidelines|terms|steps|decisions?|statutes|by-laws|regulations|purchases?|acquisition|deployment|construction|opening|reopening)`;
/** What begins. */
const BEGINNING = String.raw`(?:formation|launch(?:ing)?|creation|establishment|opening|reopening|setting\sup|resumption|start|introduction|abolition|lifting|conclusion|completion|signing|release|extension)`;

/** A body, or several who decide together. */
const BODY = String.raw`(?:[Tt]hey|[Bb]oth|[Tt]wo|three|four|five|six|seven|eight|nine|sides|parties|countries|[Mm]inisters|[Ll]eaders|[Pp]residents|governments|delegations|members|[Mm]ember\s[Ss]tates|[Cc]ouncil|[Cc]ommission|[Cc]ommittee|[Cc]onference|[Ss]ummit|[Aa]ssembly|[Ss]ession|[Mm]eeting|[Dd]ialogue|[Ff]orum|[Gg]overnment|[Ss]tate)`;
/** "the view", "a calm tone": nothing that is put into effect. */
const NO_MATTER = String.raw`(?!(?:an?|the|its|their)\s(?:[\p{L}-]+\s){0,2}(?:tone|stance|approach|line|attitude|view|views|posture|idea|call|calls|efforts|need|importance|issue|issues|question|questions|matter|role|candidacy|candidature|bid|minutes|statement|following)\b)`;

const WAYS = [
  String.raw`(?:approved|endorsed|adopted|finali[sz]ed|cleared|passed)(?<=(?:\b${BODY}(?:\s(?:also|further|then|have|has|unanimously|formally|today|yesterday))*|,?\sand(?:\s(?:also|then))?)\s\p{Ll}+)(?:\s(?:on\s)?\p{Lu}\p{Ll}+day)?(?:\s(?:in|at)\s\p{Lu}[\p{L}' -]{2,24}?)?\s${NO_MATTER}(?=(?:an?|the|its|their|two|three|four|five|six|\d{1,3}|lists|new)\s)`,
  String.raw`(?:ended|concluded|closed|finished)\swith\s(?:the\s)?(?:approval|adoption|endorsement)\sof\s`,
  String.raw`(?:approved|endorsed|adopted|agreed)\s(?=${A}${APPROVED}\b)`,
  String.raw`(?:renewed|extended)\s(?=(?:the|its)\s(?:\p{Ll}+\s)?mandate\s)`,
  // "Renews the mandate of the force": what an organ decides, point by point
  String.raw`(?<=^(?:[^\p{L}"]{0,8}|\(?(?:\p{Ll}|[ivx]{1,4})[.)]\s))(?:Renews|Extends|Approves|Endorses|Adopts|Authori[sz]es|Decides\sto|Appoints|Establishes|Imposes|Lifts|(?:Requests|Mandates|Directs|Tasks|Instructs)\s[^,.;"]{3,60}?\sto)\s`,
  String.raw`(?:announced|welcomed\sand\sannounced|confirmed(?<=\b${BODY}\s(?:also\s)?confirmed))\s(?=the\s(?:[\p{L}-]{3,24}\s)?${BEGINNING}\sof\s)`,
  String.raw`exchanged\s(?=(?:${A}|new\s)?(?:lists?|sets?|offers|drafts|texts|prisoners|notes|maps)\b)`,
  String.raw`(?:tasked|charged|entrusted)\s[\p{L}' -]{3,40}?\swith\s(?=\p{Ll}{3,14}ing\b)`,
  String.raw`(?:closed|completed)\s(?=(?:\p{L}+\s){0,5}chapters\b)`,
  String.raw`(?:ended|concluded|closed|finished|wrapped\sup)\s(?:[^.;:"]{3,110}?\s)?with\s(?:an?\s)?(?:[\p{Ll}-]{3,14}\s)?(?:agreement|promise|pledge|commitment|understanding|decision|deal|vow)\s(?:on|to|that)\s`,
  String.raw`(?:commitment|pledge|promise|undertaking|decision|agreement)\s(?:of|by|from|between)\s(?:both|the\stwo|all|the)\s\p{Ll}{4,12}\sto\s`,
  String.raw`(?:made|gave|taken)\s(?:a|the|their)\s(?:\p{Ll}{3,10}\s)?(?:commitment|promise|undertaking)\sto\s`,
  String.raw`undertaken(?<=\b(?:has|have|had)\sundertaken)\sto\s`,
].join("|");

const HAD = /\bhad\s(?:also\s)?$/u;

/** "approved a list of ports", "announced the launch of a fund", "ended with a promise to cut fees": what a meeting settles beside papers. */
export const approved: Rule<{ readonly type: MeetingOutcome["type"]; readonly text: string }> = {
  id: "outcome.approved",
  needs:
    "confirmed|finali|cleared|passed|approval|adoption|endorsement|completed|renew|extend|approve|endorse|adopt|authori|decides|appoints|establishes|imposes|lifts|requests|mandates|directs|tasks|instructs|approved|endorsed|adopted|agreed|announced|exchanged|tasked|charged|entrusted|closed|ended|concluded|finished|wrapped|commitment|pledge|promise|undertaking|undertaken|decision|agreement",
  summary: "They approved a list of ports; not: they approved of the list.",
  cue: new RegExp(
    String.raw`\b(?<!\b(?:not|to|be|been|was|were)\s(?:also\s)?)(?:${WAYS})(?<quote>(?!no\b|of\b|the\s(?:successful|full|effective)\b|in\b|on\b|by\b|it\b|them\b|be\b)[\p{L}\d$€£]${WORDS})`,
    "gu",
  ),
  read: (match) => {
    const text = cutOutcome(match.groups?.["quote"]?.trim() ?? "");
    const before = match.input.slice(0, match.index);
    // "had approved a list": of this meeting if somebody told it there.
    if (HAD.test(before) ? !TELLS.test(before) : isEarlier(match)) return null;
    return text.length < 8 ? null : { type: outcomeType(text), text };
  },
};
