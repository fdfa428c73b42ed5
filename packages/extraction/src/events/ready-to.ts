import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

const READY = [
  String.raw`(?:ready|willing|prepared|eager)\sto\s`,
  String.raw`(?:willingness|readiness|desire)\sto\s`,
  String.raw`(?:call(?:s|ed|ing)\s(?:on|for)|urg(?:es|ed|ing))\s(?:the\stwo|both)\s(?:sides|countries|nations|parties)\sto\s`,
  String.raw`(?:the\stwo|both)\s(?:sides|countries|nations|parties)\s(?:should|need\sto|must|can|will)\s(?:also\s)?`,
  String.raw`(?:visit|trip|meeting|talks|summit)\s(?:aims?|aimed|is\saimed|seeks?)\sto\s`,
  String.raw`hop(?:es|ed|ing)\sto\s`,
].join("|");

/** Whom with, before what is to be done. */
const WITH = String.raw`(?:(?:work|cooperate|join\shands|make\sjoint\sefforts|work\stogether)\s(?:with\s[\p{L}' -]{3,40}?\s)?to\s)?(?:(?:further|continue\sto|jointly|actively)\s)?`;

/** What is done with a matter that both sides want more of. */
const VERB =
  "expand|deepen|strengthen|enhance|promote|advance|boost|speed up|accelerate|step up|align|dovetail|synergi[sz]e|make (?:good |full |better )?use of|carry forward|maintain|share|tap|develop|increase|broaden|widen|intensify|facilitate|finali[sz]e";

/** "stands ready to work with Laos to expand trade in tea, speed up the railway and deepen cooperation in health": what a side wants to do. */
export const readyTo: Rule<string> = {
  id: "topic.ready-to",
  needs:
    "ready |willing|prepared|eager |readiness|desire |calls |called |calling |urge|urging|two |both |hopes |hoped |hoping |aims |aim |aimed |seek |seeks ",
  summary: "Norway stands ready to expand trade in cod; not: ready to go home.",
  cue: new RegExp(String.raw`\b(?:${READY})${WITH}(?=(?:${VERB})\s)${MATTER}`, "giu"),
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
