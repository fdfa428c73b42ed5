import type { MeetingOutcome } from "@parley/contracts";
import { agreed } from "../events/agreed.ts";
import { agreedBehind } from "../events/agreed-behind.ts";
import { approved } from "../events/approved.ts";
import { cameOut } from "../events/came-out.ts";
import { founded } from "../events/founded.ts";
import { concluded } from "../events/concluded.ts";
import { cutOutcome, outcomeType } from "../events/outcome-words.ts";
import { papersListed } from "../events/papers-listed.ts";
import { papersOn } from "../events/papers-on.ts";
import { pledged } from "../events/pledged.ts";
import { proposed } from "../events/proposed.ts";
import { settled } from "../events/settled.ts";
import { settledPlan } from "../events/settled-plan.ts";
import { stateDeed } from "../events/state-deed.ts";
import { suggestions } from "../events/suggestions.ts";
import { underDeal } from "../events/under-deal.ts";
import { underPaper } from "../events/under-paper.ts";
import { undertaken } from "../events/undertaken.ts";
import { willDo } from "../events/will-do.ts";
import type { Fact, Sentence, Span } from "../model.ts";
import { createReader } from "../reader.ts";
import type { Found } from "../rule.ts";
import { splitList } from "./list.ts";
import { deedsBehind, outcomeParts } from "./outcome-parts.ts";

type ToldOutcome = string | Pick<MeetingOutcome, "type" | "text">;

/** In this order; one reader, because looking once at the beginning of each word is what a sentence costs. */
export const readOutcomes = createReader<ToldOutcome>([
  agreed,
  cameOut,
  settled,
  papersListed,
  papersOn,
  approved,
  suggestions,
  underDeal,
  founded,
  willDo,
  agreedBehind,
  pledged,
  proposed,
  // A pledge of something counted is told as such.
  undertaken,
  settledPlan,
  stateDeed,
  underPaper,
  concluded,
]);
const TYPES: Readonly<Record<string, MeetingOutcome["type"]>> = { [pledged.id]: "pledge", [proposed.id]: "proposal" };

const GERUND = /^\p{Ll}+ing\s(?:the\s(?:guiding\s)?(?:role|work)\sof\s)?(?:high-quality\s)?/u;

/** "one on krill and the other on ice", "a memorandum on krill and an accord on ice": papers, not what they are about. */
const OF_PAPERS = /^(?:one\son|an?|the)\s/u;

const MATTERS_MAX = 4; // of more, the list tells what the papers range over

const NEXT_MATTER = /,\s(?:and\s)?(?:on\s)?|\sand\s(?:on\s)?(?![^,]*,)/gu;

/** "krill stocks, port fees and ice charts": what each of the papers is about. */
const mattersOf = (words: string): { readonly text: string; readonly at: number }[] => {
  const items: { text: string; at: number }[] = [];
  let at = 0;
  for (const cut of words.matchAll(NEXT_MATTER)) {
    items.push({ text: words.slice(at, cut.index), at });
    at = cut.index + cut[0].length;
  }
  items.push({ text: words.slice(at), at });
  return items.length > MATTERS_MAX ? [] : items.filter(({ text }) => text.includes(" "));
};

const AGREED_ON = /\b(?:agreed|settled|reached)(?:\s\p{L}+)?\son\s$|\b[Aa]mong\s[^.;,]{3,60}\s(?:is|are|was|were)\s$/u;

const LATER =
  /^(?!,?\s(?:that|which|who|whose|when|where|while|because|so|in order|to (?:ensure|better))\b)(?:[^:.;]|\.(?=\d)){3,120}?,?\s(?:and\s)?(?:also\s)?(?:to\s(?=\p{Ll}{3,12}\s(?:an?|the|their|its|two|three|\p{Ll}+\s)))/u;

/** "to open a road under the new treaty, to start flights, and to set up a council": what was cut off an item is no end of the list. */
const laterParts = (words: string, quote: string): { readonly text: string; readonly at: number }[] => {
  const from = quote.indexOf(words);
  const rest = quote.slice(from + words.length);
  const lead = LATER.exec(rest)?.[0] ?? "";
  // Behind "and to": what the list ends with.
  if (lead === "" || !/\sand\s(?:also\s)?to\s/.test(rest)) return [];
  const later = cutOutcome(rest.slice(lead.length));
  return later.length < 8
    ? []
    : outcomeParts(later, { things: false }).map(({ text, at }) => ({ text, at: words.length + lead.length + at }));
};

type OutcomeFact = Fact<MeetingOutcome>;

const factOf = (value: MeetingOutcome, start: number, rule: string): OutcomeFact => ({
  value,
  start,
  end: start + value.text.length,
  rule,
  certainty: "stated",
});

/** Whether two stretches of text share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** One stretch of text is one outcome: "It was decided that the eighth session would take place in Oslo". */
const withoutOverlaps = (facts: readonly OutcomeFact[]): OutcomeFact[] =>
  facts.filter((fact, at) => !facts.slice(0, at).some((other) => overlap(other, fact)));

/** "to set up a group and to hold the next round in May": of several things, each is what its own words tell. */
const typeOf = (told: MeetingOutcome["type"], text: string, isOnly: boolean): MeetingOutcome["type"] =>
  told === "next_meeting" && isOnly ? told : outcomeType(text);

/** What a sentence says came out of the meeting, and what its proposals are about. `told`: what readOutcomes finds in it; `speaker`: who speaks, by name. */
export const outcomesIn = (
  sentence: Sentence,
  told: readonly Found<ToldOutcome>[],
  speaker: string | null,
): { outcomes: OutcomeFact[]; topics: Fact<string>[] } => {
  const proposals = told
    .filter(({ rule }) => rule === suggestions.id)
    .flatMap((found) => splitList(found.quote, sentence.start + found.start, { gerunds: true }));
  const outcomes = proposals.map(({ text, start }) =>
    factOf({ type: "proposal", text, proposer: speaker }, start, suggestions.id),
  );
  // What a proposal is about is a topic: "deepening high-quality Belt and Road cooperation".
  const topics = proposals.map((item): Fact<string> => {
    const lead = GERUND.exec(item.text)?.[0].length ?? 0;
    return {
      value: item.text.slice(lead),
      start: item.start + lead,
      end: item.end,
      rule: suggestions.id,
      certainty: "stated",
    };
  });
  for (const { rule, value, quote, start } of told) {
    if (rule === suggestions.id) continue;
    const words = typeof value === "string" ? value : value.text;
    const first = sentence.start + start + Math.max(0, quote.indexOf(words));
    const things = typeof value !== "string" && AGREED_ON.test(sentence.text.slice(0, first - sentence.start));
    const whole = rule === papersOn.id && !OF_PAPERS.test(words) ? mattersOf(words) : outcomeParts(words, { things });
    const behind = sentence.text.slice(first - sentence.start + words.length).replace(/\.$/, "");
    const later = rule === agreed.id && !things ? [...laterParts(words, quote), ...deedsBehind(words, behind)] : [];
    const parts = [...whole, ...later];
    for (const { text, at } of parts) {
      const type =
        typeof value === "string" ? (TYPES[rule] ?? "agreement") : typeOf(value.type, text, parts.length === 1);
      const proposer = rule in TYPES ? speaker : null;
      outcomes.push(factOf({ type, text, proposer }, first + at, rule));
    }
  }
  return { outcomes: withoutOverlaps(outcomes), topics };
};
