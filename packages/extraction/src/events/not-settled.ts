import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

const WAYS = [
  String.raw`(?:(?:was|were|are|is|been)\s(?:not\sable|unable)|fail(?:ed|s|ing)?|not\smanaged?)\sto\s(?:agree|reach\s(?:an?\s)?(?:agreement|accord|deal|consensus|compromise|understanding))\s(?:up)?on\s`,
  String.raw`(?:fail(?:ed|s|ing)?|(?:was|were|are|is|been)\s(?:not\sable|unable)|could\snot)\s(?:to\s)?(?:settle|resolve|bridge|overcome|close|finali[sz]e)\s(?:(?:the|their|an?)\s(?:[\p{Ll}-]{3,12}\s){0,2}(?:row|dispute|differences|gap|gaps|quarrel|disagreements?|chapters?)\s(?:over|on|about)\s)?`,
  String.raw`(?:could|can|did|do)\snot\sagree\son\s`,
  String.raw`[Nn]o\s(?:final\s|full\s|formal\s)?(?:agreement|consensus|deal|progress|decision|accord|compromise|breakthrough|understanding|movement|rapprochement|headway|convergence|meeting\sof\s(?:the\s)?(?:minds|ways))\s(?:(?:was|has\sbeen|had\sbeen|could\sbe)\s(?:reached|made|taken|found|achieved)\s)?(?:on|over)\s`,
  String.raw`did\snot\s(?:settle|resolve)\s(?:the\s(?:matter|question|issue)\sof\s)?`,
  String.raw`(?:differ(?:ed|s)?|disagree(?:d|s)?|remain(?:ed|s)?\s(?:divided|split|apart|at\sodds|deadlocked)|(?:is|are|was|were)\s(?:still\s)?(?:divided|split|at\sodds|deadlocked))\s(?:on|over|about)\s`,
  String.raw`(?:[Dd]ifferences|[Gg]aps|[Dd]isagreements?|[Dd]ivisions)\s(?:still\s)?(?:remain|remained|persist|persisted|exist|existed)\s(?:on|over|about)\s`,
  String.raw`(?:sticking\spoints?|stumbling\sblocks?|bones?\sof\scontention|(?:thorniest|trickiest|hardest|most\s(?:contentious|difficult|divisive|sensitive))\s(?:issues?|questions?|items?|points?|files?)|main\sobstacles?)\s(?:still\s)?(?:is|are|was|were|remains?|remained|includes?)\s`,
  String.raw`(?:took|taken|take)\s(?:an?\s|several\s|key\s)?decisions?\son\s`,
  String.raw`(?:[Aa]greement|[Cc]onsensus|[Pp]rogress|[Hh]eadway)\s(?:was|has\sbeen|had\sbeen)\s(?:also\s)?(?:reached|made|found|achieved|reported)\s(?:on|in|over)\s`,
  String.raw`(?:found|find|finding)\s(?:no\s|little\s|some\s)?common\sground\son\s|(?:came|come|moved|edged|inched)\scloser\son\s|[Aa]greement\s(?:is|was|seems|appears)\s(?:near|close|within\sreach)\son\s`,
  String.raw`(?:talks|negotiations|discussions)\s(?:have\s|had\s)?(?:foundered|snagged|collapsed|broke\sdown|broken\sdown|ran\saground|stalled)\s(?:over|on)\s`,
  String.raw`narrowed\s(?:the|their|an?)\s(?:[\p{Ll}-]{3,12}\s){0,2}(?:dispute|quarrel|row|gap|differences)\s(?:over|on|about)\s`,
].join("|");

/** "failed to agree on cod tariffs", "took decisions on a ferry": what sides settled or could not. */
export const notSettled: Rule<string> = {
  id: "topic.not-settled",
  needs:
    "did not |understanding|movement|rapprochement|convergence|minds|ways|found |find|came |come |moved |edged|inched|foundered|snagged|collapsed|broke |broken |ran |stalled|able |unable |could |fail|agree|consensus|progress|decision|compromise|breakthrough|differ|disagree|gap|division|divided|split|apart|odds|deadlocked|headway|narrowed|remain|sticking|stumbling|bone|thorn|tricki|hardest|contentious|difficult|divisive|sensitive|obstacle|accord |deal ",
  summary: "The sides failed to agree on cod tariffs; not: the boats failed to return.",
  cue: new RegExp(String.raw`\b(?:${WAYS})${MATTER}`, "gu"),
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
