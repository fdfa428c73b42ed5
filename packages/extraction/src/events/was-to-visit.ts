import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { fateOf } from "./called-off.ts";
import { FATES } from "./earlier-fate.ts";

const REACH = 140; // from the journey to what became of it, in one sentence
const FATE_BEHIND = new RegExp(
  String.raw`^[^;:"]{0,${REACH}}?\b(?:is|was|has\sbeen|had\sbeen)\s(?:\p{Ll}+\s){0,2}?(?<fate>${FATES})\b`,
  "u",
);
const FATE_BEFORE = new RegExp(
  String.raw`\b(?<fate>${FATES}|puts?\s(?:off|back)|postpones?|cancels?|calls?\soff|delays?)\s(?:an?|the|his|her)\s(?:[\p{L}-]{2,24}\s){0,3}(?:visit|trip|tour)\s[^.;:"]{3,${REACH}}$`,
  "u",
);

/** "The visit that X was to have paid to Y in May has been put off", "Y called off the trip that X was due to make to Z"; not "the visit that X was to make". */
export const wasToVisit: Rule<TriggerValue> = {
  id: "event.was-to-visit",
  needs: "to have |to pay |to make |to undertake ",
  summary:
    "The visit that X was to have paid to Y in May has been put off; not: the visit that X was to have paid to Y.",
  cue: /\b(?<quote>(?:was|is)\s(?:(?:due|scheduled|expected|planned|set|supposed|meant)\s)?to\s(?:have\s)?(?:paid|made|undertaken|pay|make|undertake)(?<=\b(?:visit|trip|tour)\s(?:(?:that|which)\s)?[^.;:"]{3,90}?\s(?:was|is)\s(?:\p{Ll}+\s)?to\s(?:have\s)?\p{Ll}+)(?:\sto)?)(?=\s)/gu,
  read: ({ 0: match, index, input }) => {
    const fate =
      FATE_BEHIND.exec(input.slice(index + match.length))?.groups?.["fate"] ??
      FATE_BEFORE.exec(input.slice(0, index))?.groups?.["fate"];
    return fate === undefined ? null : { kind: "visit", shape: "active", status: fateOf(fate), guest: "subject" };
  },
};
