import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

const PLANNED = String.raw`(?:expected|due|set|scheduled|planned|supposed|meant|(?:were|was|are|is))\s`;
const DO = String.raw`(?:have\s(?:agreed\s(?:up)?on|settled|approved|adopted|launched|finali[sz]ed|taken\s(?:up|decisions\son|a\sdecision\son)|decided\son|discussed|reviewed)|agree\s(?:up)?on|settle|approve|adopt|launch|finali[sz]e|take\s(?:up|decisions\son|a\sdecision\son)|decide\son|deliberate\son|confer\son|endorse|work\son|press\sfor|push\sfor)`;
/** "a road map on": the paper that holds the matter. */
const PAPER = String.raw`(?:(?:an?|the)\s(?:[\p{Ll}-]{3,12}\s){0,2}(?:road\s?map|plan|programme|program|declaration|statement|framework|strategy|agreement|memorandum(?:\sof\sunderstanding)?|protocol)\s(?:on|for|of)\s)?`;

/** "are expected to approve a road map on migration", "were to have agreed on tolls": what is to be settled at a meeting, or was. */
export const toSettle: Rule<string> = {
  id: "topic.to-settle",
  needs:
    "agree|settle|approve|adopt|launch|finali|take|decide|deliberate|confer |endorse|work |press |push |discussed|reviewed",
  summary: "They were to have agreed on tolls; not: the port is to open in May.",
  cue: new RegExp(String.raw`\bto\s(?<=(?<![\p{L}-])${PLANNED}to\s)(?:also\s)?(?:${DO})\s${PAPER}${MATTER}`, "gu"),
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
