import type { Examples } from "../rule.ts";
import { coChaired } from "./co-chaired.ts";

/** All sentences are the project's own. */
export default {
  rule: coChaired,
  finds: [
    {
      text: "Kenya's minister chaired it together with Uganda's minister.",
      want: { kind: "committee_session", shape: "owner", role: "chair" },
      quote: "chaired",
    },
    {
      text: "Presidents Lund and Ortiz led in this hillside town the third Binational Cabinet.",
      want: { kind: "committee_session", shape: "owner", role: "co-chair" },
      quote: "led",
    },
    {
      text: "Lund and Ortiz co-chaired the fourth session of the Joint Commission.",
      want: { kind: "committee_session", shape: "owner", role: "co-chair" },
      quote: "co-chaired",
    },
    {
      text: "The talks were chaired by Minister Lund at the round of consultations.",
      want: { kind: "committee_session", shape: "owner", role: "chair" },
      quote: "chaired by",
    },
    {
      text: "The round was chaired jointly by Minister Lund and Minister Ortiz.",
      want: { kind: "committee_session", shape: "owner", role: "co-chair" },
      quote: "chaired jointly by",
    },
    {
      text: "She flies out for the sixth session, which she will co-chair with Minister Ortiz.",
      want: { kind: "committee_session", shape: "owner", role: "co-chair" },
      quote: "co-chair",
    },
    {
      text: "The ministers, Lund and Ortiz, chair the ninth session of the Commission.",
      want: { kind: "committee_session", shape: "owner", role: "chair" },
      quote: "chair",
    },
    {
      text: "Minister Lund presided over the conference.",
      want: { kind: "committee_session", shape: "owner", role: "chair" },
      quote: "presided over",
    },
    {
      text: "The round of talks was held under the co-chairmanship of Minister Lund and his dialogue partner.",
      want: { kind: "committee_session", shape: "owner", role: "co-chair" },
      quote: "under the co-chairmanship of",
    },
    {
      text: "The ninth session was co-chaired on Tuesday in Arica by Minister Lund and Minister Ortiz.",
      want: { kind: "committee_session", shape: "owner", role: "co-chair" },
      quote: "co-chaired on Tuesday in Arica by",
    },
    {
      text: "The talks between Chile and Norway were led in Bergen by Minister Lund and Minister Ortiz.",
      want: { kind: "committee_session", shape: "owner", role: "co-chair" },
      quote: "led in Bergen by",
    },
    {
      text: "The committee was convened in Arica on Monday under Minister Lund and Minister Ortiz.",
      want: { kind: "committee_session", shape: "owner", role: "chair" },
      quote: "convened in Arica on Monday under",
    },
  ],
  ignores: [
    "Presidents Lund and Ortiz led in this hillside town the third procession.",
    "The committee met under pressure from Peru and Kenya.",
    "The session was held under the tenth article of the treaty and the second annex.",
    "The drafting of the treaty was led in Lima by two lawyers.",
    "They held talks on the revolt that was led in Lima by Minister Ortiz.",
    "The delegation to the meeting was led by Minister Ortiz.",
    "The commission was chaired in the 1990s by Minister Ortiz.",
    "He chairs a bank.",
    "The president received Admiral Lund, chair of the NATO Military Committee.",
    "A chair stood in the hall.",
    "They spoke as co-hosts of the coming second Ports Forum.",
    "The meetings of the task force are chaired by Minister Ada Moe and Minister Luis Ortiz.",
  ],
} satisfies Examples<unknown>;
